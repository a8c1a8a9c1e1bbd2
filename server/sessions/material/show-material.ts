import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { mayPlan } from '../access.ts'
import type { SessionRow } from '../planning/show-session.ts'
import { materialSeen, type SeenMaterial } from './access.ts'
import { readMaterial } from './queries.ts'

export type { SeenMaterial } from './access.ts'

/** One question for all that are shown. */
export const materialOf = batchedFor(async (caller, sessionIds: string[]) => {
  const seen = await materialSeen(caller, await readMaterial(caller, { sessionIds: [...new Set(sessionIds)] }))
  return (sessionId: string): SeenMaterial[] => seen.filter(one => one.sessionId === sessionId)
})

/** What the guest is asked to bring. */
export const expectedOf = (caller: Caller, { guestId, material }: SessionRow): string | null =>
  mayPlan(caller) || guestId === caller.viewer.personId ? material : null
