import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { readOwnOpen, type AssignmentRow } from '../life/queries.ts'

/** Under two identities somebody may have been given the same: what is due first stands. */
export async function readOnceEach(caller: Caller): Promise<AssignmentRow[]> {
  const rows = await readOwnOpen(caller)
  return rows.filter(({ moduleId }, at) => rows.findIndex(other => other.moduleId === moduleId) === at)
}

/** What the viewer has to do of a module; asked once for all that are shown. */
export const ownOpen = batchedFor(async (caller, _moduleIds: string[]) => {
  const rows = await readOnceEach(caller)
  return (moduleId: string) => rows.find(row => row.moduleId === moduleId) ?? null
})
