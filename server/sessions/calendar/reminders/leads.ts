// When people are reminded of a date, and whom nobody needs to remind. Pure.
import type { CalendarDate } from '../invitation.ts'

export const leads = ['week', 'day', 'hour', 'after'] as const
export type Lead = (typeof leads)[number]

const hour = 3_600_000
const before = { week: 7 * 24 * hour, day: 24 * hour, hour }

/** The hour after the last date has its follow-up. */
export const remindedAt = (lead: Lead, { startsAt, endsAt }: Pick<CalendarDate, 'startsAt' | 'endsAt'>): Date =>
  lead === 'after' ? new Date(new Date(endsAt).getTime() + hour) : new Date(new Date(startsAt).getTime() - before[lead])

/** When whoever came and whoever gave it are thanked; null: nobody is, without dates. */
export const thankedAt = (dates: readonly Pick<CalendarDate, 'startsAt' | 'endsAt'>[]): Date | null =>
  dates.length === 0 ? null : remindedAt('after', dates.at(-1)!)

export interface Reminder {
  dateId: string
  lead: Lead
  /** of the date as it stood; moved, it has others */
  startsAt: string
  at: Date
}

/** What has passed is not caught up on: who books late is not overwhelmed. */
export function remindersOf(dates: readonly Pick<CalendarDate, 'id' | 'startsAt' | 'endsAt'>[], now: Date): Reminder[] {
  const last = dates.at(-1)?.id
  return dates.flatMap(date =>
    leads
      .filter(lead => lead !== 'after' || date.id === last)
      .map(lead => ({ dateId: date.id, lead, startsAt: date.startsAt, at: remindedAt(lead, date) }))
      .filter(({ at }) => at > now),
  )
}

/** Who was told of the date since then has it in mind: half a day, before the last hour an hour. Afterwards everybody is thanked. */
export const toldSince = (lead: Lead, now: Date): Date => new Date(now.getTime() - quiet[lead] * hour)
const quiet = { week: 12, day: 12, hour: 1, after: 0 }
