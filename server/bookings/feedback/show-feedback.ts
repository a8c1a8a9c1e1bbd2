// What was said of sessions: all of it for coordinators, for their guest without anything by which an answer could be told from others.
import { batchedFor } from '../../base/batch.ts'
import { mayPlan } from '../../sessions/access.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { lastSunday } from '../effect/rules.ts'
import { readGiven } from './queries.ts'
import { summed, veiledFeedback, type Summed } from './rules.ts'

export interface FeedbackShown extends Summed {
  countedOn: string
}

/** One question for any number of sessions. */
export const feedbackShown = batchedFor(async (caller, sessions: SessionRow[]) => {
  const { viewer, today } = caller
  const isGuestOf = ({ guestId }: SessionRow): boolean => viewer.roles.has('guest') && guestId === viewer.personId
  const shown = mayPlan(caller) ? sessions : sessions.filter(isGuestOf)
  const sessionIds = [...new Set(shown.map(({ id }) => id))]
  const given = sessionIds.length === 0 ? [] : await readGiven(caller, { sessionIds })
  return (session: SessionRow): FeedbackShown | null => {
    const theirs = given.filter(({ sessionId }) => sessionId === session.id)
    const countedOn = mayPlan(caller) ? today : lastSunday(today)
    const all = mayPlan(caller) ? summed(theirs) : veiledFeedback(theirs, countedOn)
    return all && { ...all, countedOn }
  }
})
