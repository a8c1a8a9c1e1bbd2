// When the practitioner who gave a session can be thanked. Pure: the time is an argument.
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { isHeld } from '../effect/took-part.ts'

const week = 7 * 86_400_000

/** Once it was held; what is taken any time once it has been there for a week. */
export function canThank(session: SessionRow, now: Date): boolean {
  if (!isHeld(session, now)) return false
  if (session.mode === 'dated') return true
  const published = session.steps.find(({ kind }) => kind === 'published')
  return published !== undefined && Date.parse(published.at) + week <= now.getTime()
}
