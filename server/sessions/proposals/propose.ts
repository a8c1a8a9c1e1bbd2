import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { AskGuestInput, CounterProposalInput, OtherTimesInput } from '../../graph-types.ts'
import { proposalToAnswer, sessionTo } from '../access.ts'
import { saveDates } from '../dates/save-dates.ts'
import { findConflicts } from '../dates/queries.ts'
import { plannedDates } from '../dates/date-rules.ts'
import { insertStep, takeUp, updateState, type SessionRow } from '../planning/queries.ts'
import { sessionOf } from '../planning/show-session.ts'
import { lacksToConfirm } from '../rules.ts'
import { words } from '../said.ts'
import { signalSession } from '../told/signal-session.ts'
import { tellCoordinator } from '../told/tell-coordinator.ts'
import { tellGuest, type Posting } from '../told/tell-guest.ts'
import { answerByDay, answerOfCoordinator } from './answer-by.ts'
import { endOpenProposal, holdDates, insertProposal } from './queries.ts'

const timesOf = ({ dates }: SessionRow) => dates.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))
const noteIn = (written: string | null | undefined): string | null =>
  words(written ?? '', { field: 'note', most: 1000 }) || null

/** From now on its times are held for its guest, who hears of it by mail. */
export async function askGuest(
  caller: Caller,
  posting: Posting,
  { sessionId, note: written, answerBy: day }: AskGuestInput,
): Promise<SessionRow> {
  const session = await sessionTo(caller, 'ask', sessionId)
  const [lack] = lacksToConfirm(session, caller.now)
  if (lack) refuse('SESSION_INCOMPLETE', { lacks: lack })
  const answerBy = answerByDay(day, session, caller.now)
  const said = noteIn(written)
  const guestId = session.guestId!
  await takeUp(caller, sessionId)
  await insertProposal(caller, { sessionId, guestId, byGuest: false, times: timesOf(session), note: said, answerBy })
  await holdDates(caller, sessionId, answerBy)
  await updateState(caller, sessionId, session.mode === 'dated' ? 'on_hold' : 'proposed')
  await insertStep(caller, { sessionId, kind: 'asked', by: caller.viewer.personId })
  await note(caller, 'guest-asked', { sessionId, guestId })
  const asked = await sessionOf(caller, sessionId)
  await signalSession(caller, asked)
  await tellGuest(caller, posting, { session: asked, what: 'asked', words: said, answerBy })
  return asked
}

/** Other times than those that were asked for, by the clocks of the guest's zone. */
export async function counterProposal(
  caller: Caller,
  { proposalId, starts, note: written }: CounterProposalInput,
): Promise<SessionRow> {
  const { session, proposal } = await proposalToAnswer(caller, proposalId)
  if (proposal.byGuest) refuse('PROPOSAL_NOT_FOUND')
  const { id: sessionId } = session
  const said = noteIn(written)
  const countered = await moveTo(caller, session, { zone: session.guest?.zone ?? refuse('ZONE_MISSING'), starts })
  const answerBy = answerOfCoordinator(countered, caller.now)
  await answerWith(caller, countered, { byGuest: true, note: said, answerBy })
  await insertStep(caller, { sessionId, kind: 'countered', by: caller.viewer.personId })
  await signalSession(caller, session)
  await note(caller, 'proposal-countered', { sessionId, proposalId })
  await tellCoordinator(caller, { sessionId, to: proposal.by.id, as: 'countered' })
  return sessionOf(caller, sessionId)
}

/** Other times than those that its guest has proposed, by the clocks of the session's zone: the guest is asked again. */
export async function askForOtherTimes(
  caller: Caller,
  posting: Posting,
  { proposalId, starts, note: written, answerBy: day }: OtherTimesInput,
): Promise<SessionRow> {
  const { session, proposal } = await proposalToAnswer(caller, proposalId)
  if (!proposal.byGuest) refuse('PROPOSAL_NOT_FOUND')
  const { id: sessionId, zone } = session
  const said = noteIn(written)
  await takeUp(caller, sessionId)
  const asked = await moveTo(caller, session, { zone, starts })
  const answerBy = answerByDay(day, asked, caller.now)
  await answerWith(caller, asked, { byGuest: false, note: said, answerBy })
  await updateState(caller, sessionId, 'on_hold')
  await insertStep(caller, { sessionId, kind: 'asked', by: caller.viewer.personId })
  await note(caller, 'guest-asked', { sessionId, guestId: proposal.guestId })
  await signalSession(caller, asked)
  await tellGuest(caller, posting, { session: asked, what: 'askedAgain', words: said, answerBy })
  return sessionOf(caller, sessionId)
}

/** The times that are proposed instead wait for an answer, and are held until then. */
async function answerWith(
  caller: Caller,
  session: SessionRow,
  made: { byGuest: boolean; note: string | null; answerBy: string },
): Promise<void> {
  const { id: sessionId, guestId } = session
  await endOpenProposal(caller, sessionId, { state: 'countered', by: caller.viewer.personId })
  await insertProposal(caller, { sessionId, guestId: guestId!, times: timesOf(session), ...made })
  await holdDates(caller, sessionId, made.answerBy)
}

interface Moved {
  zone: string
  starts: CounterProposalInput['starts']
}

/** Its dates stand at other times; a room goes along where it is free then. */
async function moveTo(caller: Caller, session: SessionRow, { zone, starts }: Moved): Promise<SessionRow> {
  const { id: sessionId, guestId, minutes, dates, mode } = session
  if (starts.length !== dates.length || dates.length === 0) refuse('DATES_NOT_POSSIBLE', { count: dates.length })
  const rooms = await roomsFreeThen(caller, session, { zone, starts })
  const moved = dates.map(({ id, link }, at) => ({ id, start: starts[at]!, roomId: rooms[at] ?? null, link }))
  await saveDates(caller, { sessionId, guestId, dates }, { minutes, zone, mode, dates: moved })
  return sessionOf(caller, sessionId)
}

async function roomsFreeThen(
  caller: Caller,
  { id: sessionId, minutes, dates }: SessionRow,
  { zone, starts }: Moved,
): Promise<(string | null)[]> {
  const planned = plannedDates(
    { minutes, zone, dates: starts.map(start => ({ start })) },
    { known: [], now: caller.now },
  )
  const wanted = planned.flatMap(({ startsAt, endsAt }, at) =>
    startsAt && endsAt ? [{ at, startsAt, endsAt, roomId: dates[at]!.roomId }] : [],
  )
  const taken = await findConflicts(caller, wanted, { sessionId, guestId: null })
  return dates.map(({ roomId }, at) => (taken.some(conflict => conflict.at === at) ? null : roomId))
}
