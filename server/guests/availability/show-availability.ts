import type { Caller } from '../../base/caller.ts'
import { freeTimes } from './free-times.ts'
import { findAvailability, findCalendars, type AvailabilityRow, type CalendarRow } from './queries.ts'
import { united } from './spans.ts'

export type { CalendarRow, DatedRow, WeeklyRow } from './queries.ts'

const day = 24 * 3_600_000
const most = 120

export interface ShownAvailability extends AvailabilityRow {
  calendars: CalendarRow[]
  from: Date
}

/** As the guest themselves sees it. */
export async function showAvailability(caller: Caller, guestId: string): Promise<ShownAvailability> {
  const from = caller.now
  const [row] = await findAvailability(caller, [guestId], { from, until: new Date(from.getTime() + most * day) })
  return { ...row!, calendars: await findCalendars(caller, guestId), from }
}

export function freeTimesIn(
  { from, busy, ...row }: ShownAvailability,
  days: number,
): { startsAt: Date; endsAt: Date }[] {
  const until = new Date(from.getTime() + Math.min(Math.max(days, 1), most) * day)
  return freeTimes({ ...row, busy: united(busy) }, from, until).map(([startsAt, endsAt]) => ({
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }))
}
