import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { AskGuestInput, CounterProposalInput, OtherTimesInput } from '../../graph-types.ts'
import { proposalToAnswer, sessionTo } from '../access.ts'
import { tellAsked, timesFor } from '../another/ask-another.ts'
import { saveDates } from '../dates/save-dates.ts'
import { movedTo, type Moved } from '../dates/move-dates.ts'
import { insertStep, takeUp, updateState, type SessionRow } from '../planning/queries.ts'
import { sessionOf } from '../planning/show-session.ts'
import { lacksToConfirm } from '../rules.ts'
import { noteIn } from '../said.ts'
import { signalAsked } from '../told/signal-session.ts'
import { tellCoordinator } from '../told/tell-coordinator.ts'
import type { Posting } from '../told/tell-guest.ts'
import { answerByDay, answerOfCoordinator } from './answer-by.ts'
import { endOpenProposal, holdDates, insertProposal, type ProposedTime } from './queries.ts'

const timesOf = ({ dates }: SessionRow) => dates.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))

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
  return tellAsked(caller, posting, { sessionId, what: 'asked', words: said, answerBy })
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
  const { guestId, guest } = proposal
  const times = await heldAt(caller, session, { guestId, zone: guest.zone ?? refuse('ZONE_MISSING'), starts })
  const answerBy = answerOfCoordinator({ dates: times }, caller.now)
  await answerWith(caller, session, { guestId, byGuest: true, times, note: said, answerBy })
  await insertStep(caller, { sessionId, kind: 'countered', by: caller.viewer.personId })
  await signalAsked(caller, session, proposal)
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
  const { guestId } = proposal
  const times = await heldAt(caller, session, { guestId, zone, starts })
  const answerBy = answerByDay(day, { zone, dates: times }, caller.now)
  await answerWith(caller, session, { guestId, byGuest: false, times, note: said, answerBy })
  if (!session.another) await updateState(caller, sessionId, 'on_hold')
  await insertStep(caller, { sessionId, kind: 'asked', by: caller.viewer.personId })
  await note(caller, 'guest-asked', { sessionId, guestId })
  return tellAsked(caller, posting, { sessionId, what: 'askedAgain', words: said, answerBy })
}

/** The times that are proposed instead are held: its dates move there, or, where somebody is to give it instead of its guest, stay as they are. */
async function heldAt(
  caller: Caller,
  session: SessionRow,
  { guestId, zone, starts }: Moved & { guestId: string },
): Promise<ProposedTime[]> {
  if (session.dates.length === 0) refuse('DATES_NOT_POSSIBLE', { count: 0 })
  if (session.another) return timesFor(caller, session, { guestId, zone, starts })
  const { id: sessionId, minutes, dates, mode } = session
  const moved = await movedTo(caller, session, { zone, starts })
  await saveDates(caller, { sessionId, guestId, dates }, { minutes, zone, mode, dates: moved })
  return timesOf(await sessionOf(caller, sessionId))
}

/** They wait for an answer. */
async function answerWith(
  caller: Caller,
  { id: sessionId, another }: SessionRow,
  made: Omit<Parameters<typeof insertProposal>[1], 'sessionId'>,
): Promise<void> {
  await endOpenProposal(caller, sessionId, { state: 'countered', by: caller.viewer.personId })
  await insertProposal(caller, { sessionId, ...made })
  if (!another) await holdDates(caller, sessionId, made.answerBy)
}
