// A session goes on: its guest has agreed, faculty find it, it is over, or it does not take place.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { sessionTo } from '../access.ts'
import { endAsking } from '../another/ask-another.ts'
import { handOver } from '../another/hand-over.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { standsInCalendar } from '../calendar/queries.ts'
import { inviteAnew } from '../calendar/tasks.ts'
import { releaseDates } from '../dates/queries.ts'
import { agree } from '../proposals/answer-proposal.ts'
import { endOpenProposal, readOpenProposal } from '../proposals/queries.ts'
import { signalSession } from '../told/signal-session.ts'
import { tellGuest, type Posting } from '../told/tell-guest.ts'
import { lacksToConfirm, lacksToPublish } from '../rules.ts'
import { words } from '../said.ts'
import { insertStep, updateState, type SessionRow } from './queries.ts'
import { completeOf, sessionOf } from './show-session.ts'

/** Its guest has agreed, whichever way, and has it in writing. */
export async function confirmSession(caller: Caller, posting: Posting, sessionId: string): Promise<SessionRow> {
  const session = await sessionTo(caller, 'confirm', sessionId)
  const instead = session.another ? await readOpenProposal(caller, sessionId) : undefined
  if (instead) await handOver(caller, session, instead)
  else {
    complete(lacksToConfirm(session, caller.now))
    await agree(caller, session)
  }
  await note(caller, 'session-confirmed', { sessionId })
  const agreed = await sessionOf(caller, sessionId)
  await signalSession(caller, agreed)
  await tellGuest(caller, posting, { session: agreed, what: 'taken' })
  return agreed
}

export async function publishSession(caller: Caller, sessionId: string): Promise<SessionRow> {
  const session = await sessionTo(caller, 'publish', sessionId)
  complete(lacksToPublish(completeOf(session), caller.now))
  return goOn(caller, session, { kind: 'published' })
}

export async function closeSession(caller: Caller, sessionId: string): Promise<SessionRow> {
  return goOn(caller, await sessionTo(caller, 'close', sessionId), { kind: 'closed' })
}

export async function cancelSession(
  caller: Caller,
  posting: Posting,
  { sessionId, reason: written }: { sessionId: string; reason: string },
): Promise<SessionRow> {
  const session = await sessionTo(caller, 'cancel', sessionId)
  const reason = words(written, { field: 'reason', most: 1000 })
  if (reason === '') refuse('REASON_MISSING')
  await endAsking(caller, posting, { session, gives: null })
  await releaseDates(caller, sessionId)
  await endOpenProposal(caller, sessionId, { state: 'withdrawn', by: caller.viewer.personId })
  if (session.state !== 'wanted' && !(await standsInCalendar(caller, session)))
    await tellGuest(caller, posting, { session, what: 'cancelled', words: reason })
  return goOn(caller, session, { kind: 'cancelled', reason, dateIds: session.dates.map(({ id }) => id) })
}

function complete(lacks: readonly string[]): void {
  if (lacks.length > 0) refuse('SESSION_INCOMPLETE', { lacks: lacks.join(' ') })
}

interface Step {
  kind: 'published' | 'closed' | 'cancelled'
  reason?: string
  dateIds?: readonly string[]
}

async function goOn(caller: Caller, before: SessionRow, { kind, reason, dateIds = [] }: Step): Promise<SessionRow> {
  const { id: sessionId, guestId, state } = before
  await updateState(caller, sessionId, kind)
  await insertStep(caller, { sessionId, kind, by: caller.viewer.personId, ...(reason && { reason }) })
  await bookingsOfSessions().sessionChanged(caller, { sessionId, kind, dateIds })
  await inviteAnew(caller, sessionId)
  await signalSession(caller, { guestId, state: kind === 'cancelled' ? state : kind })
  await note(caller, `session-${kind}`, { sessionId })
  return sessionOf(caller, sessionId)
}
