import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { mayPlan } from '../access.ts'
import { readConsents, type ConsentRow } from './queries.ts'

export type { ConsentRow } from './queries.ts'

const consentsOf = batchedFor(async (caller, sessionIds: string[]) => {
  const rows = await readConsents(caller, [...new Set(sessionIds)])
  return (sessionId: string): ConsentRow | null => rows.find(row => row.sessionId === sessionId) ?? null
})

/** The newest, for its guest and for coordinators. */
export async function consentOf(caller: Caller, sessionId: string): Promise<ConsentRow | null> {
  const consent = await consentsOf(caller, sessionId)
  return consent && (mayPlan(caller) || consent.guestId === caller.viewer.personId) ? consent : null
}
