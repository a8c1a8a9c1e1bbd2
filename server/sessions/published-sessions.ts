// Sessions as features to the right look at them.
import { batchedFor } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import { lockSession, readSessions, readToCome, type SessionRow } from './planning/queries.ts'

export { guestOf, type GuestRow } from './guests/queries.ts'
export type { SessionRow } from './planning/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

/** As it is once whoever else changes it or its seats has done so; held until the transaction ends. */
export async function heldSession(place: Place, id: string): Promise<SessionRow | undefined> {
  const [, [session]] = await Promise.all([lockSession(place, id), readSessions(place, [id])])
  return session
}

export const sessionsToCome: (place: Place) => Promise<SessionRow[]> = readToCome

export const sessionsById: (place: Pick<Caller, 'db' | 'schoolId'>, ids: readonly string[]) => Promise<SessionRow[]> =
  readSessions

/** By somebody who may know of it, since they have a seat or wait for one. */
export const sessionShown = batchedFor(async (caller, ids: string[]) => {
  const rows = await readSessions(caller, [...new Set(ids)])
  return (id: string): SessionRow => rows.find(row => row.id === id)!
})
