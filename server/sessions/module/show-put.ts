// What was put into modules: where it is, why it is closed, and what is newer.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { FileClosed, ReusedMaterial } from '../../graph-types.ts'
import { mayPlan } from '../access.ts'
import { readPut, type PutRow } from './queries.ts'
import { closedPut } from './reuse-rules.ts'

/** Of files that modules hold, those that came from practitioners and may not be shown today. */
export async function closedByConsent(
  place: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, FileClosed>> {
  const put = await readPut(place, { fileIds })
  return new Map(
    put.flatMap(row => {
      const because = closedPut(row, place.today)
      return because ? [[row.fileId, because] as const] : []
    }),
  )
}

/** To those who write the module. */
export const reusedIn = batchedFor(async (caller, fileIds: string[]) => {
  const put = await readPut(caller, { fileIds: [...new Set(fileIds)] })
  return (fileId: string): ReusedMaterial | null => {
    const row = put.find(one => one.fileId === fileId)
    if (!row) return null
    const { guest, version, consent, newer } = row
    const until = closedPut(row, caller.today) ? null : (consent?.reuseUntil ?? null)
    return { guest, version, until, newer: mayPlan(caller) ? newer : null }
  }
})

const putFor = batchedFor(async (caller, sessionIds: string[]) => {
  const put = await readPut(caller, { sessionIds: [...new Set(sessionIds)] })
  return (sessionId: string): PutRow[] => put.filter(row => row.sessionId === sessionId)
})

export interface InModule {
  closed: FileClosed | null
}

/** Where the draft of the session's module has it; for those who plan. */
export async function inModule(
  caller: Caller,
  { id, sessionId }: { id: string; sessionId: string },
): Promise<InModule | null> {
  if (!mayPlan(caller)) return null
  const row = (await putFor(caller, sessionId)).find(({ materialId, isInDraft }) => materialId === id && isInDraft)
  return row ? { closed: closedPut(row, caller.today) } : null
}
