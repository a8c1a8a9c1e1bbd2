import type { GapSession } from '../graph-types.ts'
import type { FoundGap } from '../gaps/find-gaps.ts'
import { byTask, gainOf } from './rules.ts'

/** What the statement that finds somebody's gaps tells of sessions to come, by the function of that name. */
export const sessionFacts = 'session_facts'
type Told = readonly [
  id: string,
  title: GapSession['title'],
  startsAt: string,
  levels: Readonly<Record<string, number>>,
  left: number,
  own: GapSession['booking'],
][]

const atMost = 5

/** Those that are for this competency and would take the person further, the soonest first. None on a past day. */
export function sessionsOnGap({ of, competency, target, effective }: FoundGap, now: Date): GapSession[] {
  const told = (of.beside[sessionFacts] ?? []) as Told
  return told
    .flatMap(([sessionId, title, startsAt, levels, left, booking]): GapSession[] => {
      const level = levels[competency.id]
      const gain = level === undefined ? null : gainOf({ target: target.level, effective }, level)
      if (!gain || new Date(startsAt) <= now) return []
      return [
        {
          sessionId,
          title,
          startsAt,
          attending: gain.attending,
          byTask: byTask({ ...gain, effective }),
          beyond: gain.beyond,
          left: Math.max(0, left),
          booking,
        },
      ]
    })
    .slice(0, atMost)
}
