// Whether the practitioner who gave a session was thanked, for whoever may.
import { batchedFor } from '../../base/batch.ts'
import type { Named } from '../../base/person-behind.ts'
import { mayPlan } from '../../sessions/access.ts'
import { thankedAt } from '../../sessions/calendar/reminders/leads.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { readThanks } from './queries.ts'
import { canThank } from './rules.ts'

export interface ThanksShown {
  sentAt: Date | null
  by: Named | null
  words: string | null
  automaticAt: Date | null
}

/** One question for any number of sessions. */
export const thanksShown = batchedFor(async (caller, sessions: SessionRow[]) => {
  const held = mayPlan(caller) ? sessions.filter(one => one.guestId !== null && canThank(one, caller.now)) : []
  const sent = held.length === 0 ? [] : await readThanks(caller, [...new Set(held.map(({ id }) => id))])
  return (session: SessionRow): ThanksShown | null => {
    if (!held.includes(session)) return null
    const { sentAt = null, by = null, words = null } = sent.find(({ sessionId }) => sessionId === session.id) ?? {}
    const automatic = thankedAt(session.dates)
    const gone = automatic !== null && automatic <= caller.now && !(sentAt && sentAt < automatic)
    return { sentAt, by, words, automaticAt: gone ? automatic : null }
  }
})
