import { addDays } from '../../base/days.ts'
import { refuse } from '../../base/refusal.ts'
import { instantOf, localOf } from '../../base/zones.ts'
import { wire } from '../dates/date-rules.ts'

const longest = 60
const coordinatorsHave = 7 * 24 * 3_600_000

interface Asked {
  zone: string
  /** ISO with Z, in order */
  dates: readonly { startsAt: string }[]
}

/** The end of that day by the clocks of the session's zone, or when it begins. Pure. */
export function answerByDay(day: string, { zone, dates }: Asked, now: Date): string {
  const today = localOf(now, zone).day
  const most = addDays(today, longest)
  if (day < today || day > most) refuse('ANSWER_DAY_NOT_POSSIBLE', { least: today, most })
  const end =
    instantOf({ day: addDays(day, 1), time: '00:00' }, zone) ??
    instantOf({ day: addDays(day, 1), time: '01:00' }, zone)!
  return earlier(wire(end), dates)
}

/** A coordinator has a week. */
export const answerOfCoordinator = ({ dates }: Pick<Asked, 'dates'>, now: Date): string =>
  earlier(wire(new Date(now.getTime() + coordinatorsHave)), dates)

const earlier = (end: string, [first]: Asked['dates']): string => (first && first.startsAt < end ? first.startsAt : end)
