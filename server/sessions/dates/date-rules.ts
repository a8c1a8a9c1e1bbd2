// Dates as they were written, by the clocks of a zone, as instants. Pure.
import { instantOf, type LocalMoment } from '../../base/zones.ts'
import type { DateProblem } from '../../graph-types.ts'

export interface SaidDate {
  id?: string | null
  start: LocalMoment
  roomId?: string | null
  link?: string | null
}

export interface PlannedDate {
  id: string | null
  start: LocalMoment
  /** null: there is no such time */
  startsAt: string | null
  endsAt: string | null
  roomId: string | null
  link: string | null
  problem: DateProblem | null
}

interface Said {
  minutes: number
  zone: string
  dates: readonly SaidDate[]
}

/** @param known dates that the session has already: such a one may have begun, as long as it is not moved */
export function plannedDates(
  { minutes, zone, dates }: Said,
  { known, now }: { known: readonly { id: string; startsAt: string }[]; now: Date },
): PlannedDate[] {
  const planned: PlannedDate[] = []
  for (const { id = null, start, roomId = null, link = null } of dates) {
    const begins = instantOf(start, zone)
    const date = { id, start, roomId, link, startsAt: null, endsAt: null }
    if (!begins) {
      planned.push({ ...date, problem: 'not_there' })
      continue
    }
    const startsAt = wire(begins)
    const endsAt = wire(new Date(begins.getTime() + minutes * 60_000))
    const stays = known.some(one => one.id === id && one.startsAt === startsAt)
    const overlaps = planned.some(other => other.startsAt && other.startsAt < endsAt && startsAt < other.endsAt!)
    const problem = overlaps ? 'overlaps' : begins <= now && !stays ? 'past' : null
    planned.push({ ...date, startsAt, endsAt, problem })
  }
  return planned
}

/** ISO with Z, to the second: such texts sort as the instants do. */
export const wire = (instant: Date): string => instant.toISOString().replace('.000Z', 'Z')
