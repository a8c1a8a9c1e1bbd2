// Who took part is asked how it was, and says so.
import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { signalAll } from '../../base/signals.ts'
import type { GiveFeedbackInput } from '../../graph-types.ts'
import { heldSession, sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { wholeNumber, words as wordsIn } from '../../sessions/said.ts'
import { isHeld, tookPart } from '../effect/took-part.ts'
import { lockPeople } from '../queries.ts'
import { findAttended, insertGiven, readGiven, type GivenRow } from './queries.ts'
import { answerableUntil, askedDays, changeDays } from './rules.ts'

const day = 86_400_000

export interface OwnFeedbackShown {
  session: SessionRow
  answer: GivenRow | null
  /** how often they have said something */
  times: number
  until: Date
}

const mostTimes = 20

/** As long as the viewer may answer. */
export async function ownFeedback(caller: Caller): Promise<OwnFeedbackShown[]> {
  const ids = await findAttended(caller, new Date(caller.now.getTime() - (askedDays + changeDays) * day))
  const asked = await askedOf(caller, await sessionsById(caller, ids))
  return asked
    .filter(({ until }) => until >= caller.now)
    .sort((one, other) => ids.indexOf(one.session.id) - ids.indexOf(other.session.id))
}

/** Those of these sessions in which the viewer took part: three questions for any number. */
async function askedOf(caller: Caller, sessions: readonly SessionRow[]): Promise<OwnFeedbackShown[]> {
  const { personId } = caller.viewer
  const over = sessions.filter(session => isHeld(session, caller.now))
  const [took, given] = await Promise.all([
    tookPart(caller, over),
    readGiven(caller, { sessionIds: over.map(({ id }) => id), personId }),
  ])
  return over.flatMap(session => {
    const part = took.get(session.id)?.find(one => one.personId === personId)
    const theirs = given.filter(({ sessionId }) => sessionId === session.id)
    const until = part && answerableUntil(part.at, theirs[0]?.givenAt ?? null)
    return until ? [{ session, answer: theirs.at(-1) ?? null, times: theirs.length, until }] : []
  })
}

export async function giveFeedback(caller: Caller, input: GiveFeedbackInput): Promise<OwnFeedbackShown> {
  const { session, times, until } = await feedbackToGive(caller, input.sessionId)
  if (until < caller.now) refuse('FEEDBACK_OVER')
  if (times >= mostTimes) refuse('FEEDBACK_TOO_OFTEN', { most: mostTimes })
  const words = wordsIn(input.words, { field: 'words', most: 1000 })
  await insertGiven(caller, {
    sessionId: session.id,
    useful: wholeNumber(input.useful, { field: 'useful', least: 1, most: 5 }),
    level: input.level,
    words,
    mayRead: input.mayRead && words !== '',
  })
  await note(caller, 'feedback-given', { sessionId: session.id })
  await signalAll(caller, [{ topic: 'bookings', personIds: [caller.viewer.personId] }, { topic: 'planning' }])
  return (await askedOf(caller, [session]))[0]!
}

/** The viewer took part; they are held, so that they answer once at a time. */
async function feedbackToGive(caller: Caller, id: string): Promise<OwnFeedbackShown> {
  if (!isId(id)) refuse('SESSION_NOT_FOUND')
  await lockPeople(caller, [caller.viewer.personId])
  const session = await heldSession(caller, id)
  return (await askedOf(caller, session ? [session] : []))[0] ?? refuse('SESSION_NOT_FOUND')
}
