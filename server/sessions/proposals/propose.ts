import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { AskGuestInput, CounterProposalInput } from '../../graph-types.ts'
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

/** Other times than those that were asked for, held instead; a room goes along where it is free then. */
export async function counterProposal(
  caller: Caller,
  { proposalId, starts, note: written }: CounterProposalInput,
): Promise<SessionRow> {
  const { session, proposal } = await proposalToAnswer(caller, proposalId)
  if (proposal.byGuest) refuse('PROPOSAL_NOT_FOUND')
  const { id: sessionId, minutes, dates, mode } = session
  const zone = session.guest?.zone ?? refuse('ZONE_MISSING')
  if (starts.length !== dates.length || dates.length === 0) refuse('DATES_NOT_POSSIBLE', { count: dates.length })
  const said = noteIn(written)
  const rooms = await roomsFreeThen(caller, session, { zone, starts })
  const moved = dates.map(({ id, link }, at) => ({ id, start: starts[at]!, roomId: rooms[at] ?? null, link }))
  await saveDates(caller, { sessionId, guestId: proposal.guestId, dates }, { minutes, zone, mode, dates: moved })
  const countered = await sessionOf(caller, sessionId)
  const answerBy = answerOfCoordinator(countered, caller.now)
  await endOpenProposal(caller, sessionId, { state: 'countered', by: caller.viewer.personId })
  const made = { sessionId, guestId: proposal.guestId, byGuest: true, times: timesOf(countered), note: said, answerBy }
  await insertProposal(caller, made)
  await holdDates(caller, sessionId, answerBy)
  await insertStep(caller, { sessionId, kind: 'countered', by: caller.viewer.personId })
  await signalSession(caller, session)
  await note(caller, 'proposal-countered', { sessionId, proposalId })
  await tellCoordinator(caller, { sessionId, to: proposal.by.id, as: 'countered' })
  return sessionOf(caller, sessionId)
}

interface Moved {
  zone: string
  starts: CounterProposalInput['starts']
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
