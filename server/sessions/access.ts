// Doors to sessions. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { SessionDeed } from '../graph-types.ts'
import { schoolCoordinator } from '../people/access.ts'
import { bookingsOfSessions } from './bookings-of.ts'
import { lockSession, readSessions, type SessionRow } from './planning/queries.ts'
import { allows, stateOf } from './rules.ts'

/** Practitioners' time and rooms are the school's: who coordinates it plans them. */
export const mayPlan = ({ viewer }: Caller): boolean => viewer.roles.has('coordinator')

/** Any of the school's, held until the transaction ends, where this may be done with it now. */
export async function sessionTo(caller: Caller, deed: SessionDeed, id: string): Promise<SessionRow> {
  schoolCoordinator(caller)
  if (!isId(id)) refuse('SESSION_NOT_FOUND')
  await lockSession(caller, id)
  const session = (await readSessions(caller, [id]))[0] ?? refuse('SESSION_NOT_FOUND')
  const booked = (await bookingsOfSessions().seatsTaken(caller, [id])).get(id) ?? 0
  const state = stateOf(session, { booked, now: caller.now })
  return allows(deed, state, session.mode) ? session : refuse('SESSION_NOT_IN_STATE', { state })
}

const found: readonly string[] = ['published', 'closed']

/** What faculty may read: what was published and does take place. */
export const sessionFound = ({ state }: SessionRow): boolean => found.includes(state)
