// Somebody else is asked to give what its guest cannot. Until they have answered it stays as it is, at its times, with its seats.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { AskAnotherInput } from '../../graph-types.ts'
import { sessionTo } from '../access.ts'
import { movedTo, type Moved } from '../dates/move-dates.ts'
import { datesFree } from '../dates/save-dates.ts'
import { guestToPlanWith } from '../guests/guests-to-ask.ts'
import { insertStep, type SessionRow } from '../planning/queries.ts'
import { sessionOf } from '../planning/show-session.ts'
import { answerByDay } from '../proposals/answer-by.ts'
import { endOpenProposal, insertProposal, readOpenProposal, type ProposedTime } from '../proposals/queries.ts'
import { unableIn } from '../rules.ts'
import { noteIn } from '../said.ts'
import { signalAsked } from '../told/signal-session.ts'
import { tellGuest, type Posting } from '../told/tell-guest.ts'
import { asAsked } from './as-asked.ts'

export async function askAnother(
  caller: Caller,
  posting: Posting,
  { sessionId, guestId, starts, note: written, answerBy: day }: AskAnotherInput,
): Promise<SessionRow> {
  const session = await sessionTo(caller, 'change', sessionId)
  if (!unableIn(session)) refuse('SESSION_NOT_IN_STATE', { state: session.state })
  if (session.another) refuse('ANOTHER_ASKED')
  if (guestId === session.guestId) refuse('GUEST_NOT_FOUND')
  await guestToPlanWith(caller, guestId)
  const said = noteIn(written)
  const times = await timesFor(caller, session, { guestId, zone: session.zone, starts })
  const answerBy = answerByDay(day, { zone: session.zone, dates: times }, caller.now)
  await insertProposal(caller, { sessionId, guestId, byGuest: false, times, note: said, answerBy })
  await insertStep(caller, { sessionId, kind: 'asked', by: caller.viewer.personId })
  await note(caller, 'guest-asked', { sessionId, guestId })
  return tellAsked(caller, posting, { sessionId, what: 'asked', words: said, answerBy })
}

/** The dates that are to come at these times, nothing written: the proposal holds them. */
export async function timesFor(
  caller: Caller,
  session: SessionRow,
  { guestId, zone, starts }: Moved & { guestId: string },
): Promise<ProposedTime[]> {
  const { id: sessionId, minutes, mode } = session
  const dates = session.dates.filter(({ startsAt }) => new Date(startsAt) > caller.now)
  const moved = await movedTo(caller, { ...session, dates }, { zone, starts })
  const free = await datesFree(caller, { sessionId, guestId, dates }, { minutes, zone, mode, dates: moved })
  return free
    .map(({ id, startsAt, endsAt, roomId }) => ({ dateId: id, startsAt, endsAt, roomId }))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

interface Telling {
  sessionId: string
  what: 'asked' | 'askedAgain'
  words: string | null
  answerBy: string
}

/** Whoever waits for an answer hears of it by mail. */
export async function tellAsked(
  caller: Caller,
  posting: Posting,
  { sessionId, ...told }: Telling,
): Promise<SessionRow> {
  const session = await sessionOf(caller, sessionId)
  const proposal = (await readOpenProposal(caller, sessionId))!
  await signalAsked(caller, session, proposal)
  await tellGuest(caller, posting, { session: asAsked(session, proposal), ...told })
  return session
}

/** Whoever was asked need not answer any more: it is decided, and they hear so unless it is they who give it. */
export async function endAsking(
  caller: Caller,
  posting: Posting,
  { session, gives }: { session: SessionRow; gives: string | null },
): Promise<void> {
  const proposal = session.another ? await readOpenProposal(caller, session.id) : undefined
  if (!proposal) return
  const isTheirs = gives === proposal.guestId
  await endOpenProposal(caller, session.id, {
    state: isTheirs ? 'accepted' : 'withdrawn',
    by: caller.viewer.personId,
  })
  await signalAsked(caller, session, proposal)
  if (isTheirs) return
  await tellGuest(caller, posting, { session: asAsked(session, proposal), what: 'withdrawn' })
}
