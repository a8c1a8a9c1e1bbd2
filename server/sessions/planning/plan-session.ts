import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { ChangeSessionInput, SessionPlanInput, SessionStepKind } from '../../graph-types.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { endAsking } from '../another/ask-another.ts'
import { sessionTo } from '../access.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { inviteAnew } from '../calendar/tasks.ts'
import { saveDates } from '../dates/save-dates.ts'
import { lacksToConfirm, lacksToPublish, unableIn } from '../rules.ts'
import { insertSession, insertStep, readSessions, updateSession, type Said, type SessionRow } from './queries.ts'
import { completeOf, sessionOf } from './show-session.ts'
import { signalSession } from '../told/signal-session.ts'
import { tellGuest, type Posting } from '../told/tell-guest.ts'
import { saidIn } from './said-in.ts'

/** Nobody else sees it yet; its dates take its guest's and its rooms' time. */
export async function planSession(caller: Caller, plan: SessionPlanInput): Promise<SessionRow> {
  schoolCoordinator(caller)
  const said = await saidIn(caller, plan, null)
  const sessionId = await insertSession(caller, said)
  await saveDates(caller, { sessionId, guestId: said.guestId, dates: [] }, plan)
  await insertStep(caller, { sessionId, kind: 'begun', by: caller.viewer.personId })
  await note(caller, 'session-begun', { sessionId })
  const begun = await sessionOf(caller, sessionId)
  await signalSession(caller, begun)
  return begun
}

export async function changeSession(
  caller: Caller,
  posting: Posting,
  { sessionId, revision, plan }: ChangeSessionInput,
): Promise<SessionRow> {
  const before = await sessionTo(caller, 'change', sessionId)
  const newest = before.steps.at(-1)!
  if (newest.number !== revision) refuse('SESSION_MOVED_ON', { by: newest.by?.name ?? '–', at: newest.at })
  const said = await saidIn(caller, plan, before.guestId)
  const isHandedOver = before.state !== 'wanted' && said.guestId !== before.guestId
  if (isHandedOver && !unableIn(before)) refuse('GUEST_HAS_AGREED')
  if (isHandedOver && said.guestId === null) refuse('SESSION_INCOMPLETE', { lacks: 'guest' })
  if (said.capacity < before.capacity) await seatFor(caller, sessionId, said)
  await updateSession(caller, sessionId, said)
  const dateIds = await saveDates(caller, { sessionId, guestId: said.guestId, dates: before.dates }, plan)
  const after = (await readSessions(caller, [sessionId]))[0]!
  staysComplete(before, after, caller.now)
  const kind = isHandedOver ? 'handed_over' : stepOf(before, after)
  await insertStep(caller, { sessionId, kind, by: caller.viewer.personId })
  await bookingsOfSessions().sessionChanged(caller, { sessionId, kind: 'changed', dateIds })
  await inviteAnew(caller, sessionId)
  await signalSession(caller, before)
  if (isHandedOver || kind === 'moved') await endAsking(caller, posting, { session: before, gives: after.guestId })
  if (isHandedOver) await tellHandedOver(caller, posting, after)
  await note(caller, 'session-changed', { sessionId, dateIds })
  return sessionOf(caller, sessionId)
}

/** Whoever has agreed to times has others then. */
function stepOf({ state, dates }: SessionRow, after: SessionRow): SessionStepKind {
  const times = (of: SessionRow['dates']) => of.map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`).join()
  return state !== 'wanted' && times(dates) !== times(after.dates) ? 'moved' : 'changed'
}

/** Who gives it instead has it in writing, and hears nothing of it when that was somebody else. */
async function tellHandedOver(caller: Caller, posting: Posting, session: SessionRow): Promise<void> {
  await signalSession(caller, session)
  await tellGuest(caller, posting, { session, what: 'taken' })
}

/** Nobody loses a seat by a number. Seats are counted with the session held, so that nobody takes one meanwhile. */
async function seatFor(caller: Caller, sessionId: string, { capacity }: Said): Promise<void> {
  const given = await bookingsOfSessions().seatsGiven(caller, sessionId)
  if (given > capacity) refuse('SEATS_GIVEN', { given })
}

/** What somebody agreed to, or may have a seat in, is not left without what it needs. A date that is over is over. */
function staysComplete({ state }: SessionRow, after: SessionRow, now: Date): void {
  if (state === 'wanted') return
  const lacks = state === 'published' ? lacksToPublish(completeOf(after), now) : lacksToConfirm(after, now)
  const missing = lacks.filter(lack => lack !== 'past' && lack !== 'coming')
  if (missing.length > 0) refuse('SESSION_INCOMPLETE', { lacks: missing.join(' ') })
}
