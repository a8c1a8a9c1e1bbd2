import type { Caller } from '../../base/caller.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { inviteAnew } from '../calendar/tasks.ts'
import { keepDates } from '../dates/save-dates.ts'
import { insertStep, updateGuest, type SessionRow } from '../planning/queries.ts'
import { endOpenProposal, type ProposalRow } from '../proposals/queries.ts'
import { signalAsked } from '../told/signal-session.ts'

/** Whoever was asked gives it from now on, at the times that were proposed; whoever has a seat keeps it, and hears. */
export async function handOver(caller: Caller, session: SessionRow, proposal: ProposalRow): Promise<void> {
  const { id: sessionId, dates } = session
  const { guestId, times } = proposal
  const by = caller.viewer.personId
  await endOpenProposal(caller, sessionId, { state: 'accepted', by })
  await updateGuest(caller, sessionId, guestId)
  const moved = dates.map(date => ({ ...date, ...times.find(({ dateId }) => dateId === date.id) }))
  const dateIds = await keepDates(caller, { sessionId, guestId, dates }, moved)
  await insertStep(caller, { sessionId, kind: 'confirmed', by })
  await bookingsOfSessions().sessionChanged(caller, { sessionId, kind: 'changed', dateIds })
  await inviteAnew(caller, sessionId)
  await signalAsked(caller, session, proposal)
}
