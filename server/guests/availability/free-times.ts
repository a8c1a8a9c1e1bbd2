// When a guest is free, from what they said by the clocks of their zone and what their calendar holds. Pure.
import { addDays } from '../../base/days.ts'
import { clocksOf, instantAtOrAfter, type ClockPeriod } from '../../base/zones.ts'
import { common, united, without, type Span } from './spans.ts'

/** Any time by day but …, or only what is said. */
export type Basis = 'any_time' | 'only_these'

/** Every week, on days 1 (Monday) to 7, between two minutes of the day. */
export interface WeeklyRule {
  weekdays: readonly number[]
  fromMinute: number
  /** 1440: the end of the day */
  untilMinute: number
  free: boolean
  startedOn: string | null
  /** the last day on which it holds */
  finishedOn: string | null
}

/** From a minute of a day to a minute of the same or another. */
export interface DatedException {
  fromDay: string
  fromMinute: number
  untilDay: string
  untilMinute: number
  free: boolean
}

export interface Availability {
  basis: Basis
  zone: string
  rules: readonly WeeklyRule[]
  exceptions: readonly DatedException[]
  /** of their calendar; sorted and apart */
  busy: readonly Span[]
}

/** What `any_time` means: nobody is asked at night who did not say so. */
export const byDay = { fromMinute: 8 * 60, untilMinute: 22 * 60 } as const

const minute = 60_000
const day = 1440 * minute

/**
 * The times between two instants at which the guest is free. An hour that clocks leap over is none; of one that stands twice the first counts.
 * What departs from the basis is taken first, then what departs from that: rules, then dated exceptions; then the calendar's busy times.
 */
export function freeTimes(availability: Availability, from: Date, until: Date): Span[] {
  const asked: Span = [from.getTime(), until.getTime()]
  const clocks = clocksOf(availability.zone, asked[0] - 2 * day, asked[1] + 2 * day)
  const shown = freeByClock(availability, daysBetween(asked, clocks))
  const instants = shown.map(([from, until]): Span => [instantAtOrAfter(clocks, from), instantAtOrAfter(clocks, until)])
  const free = without(united(instants), shownAgain(clocks))
  return common(without(free, availability.busy), [asked])
}

/** As clocks show it, counted as if in UTC. */
function freeByClock({ basis, rules, exceptions }: Availability, days: readonly string[]): Span[] {
  const base = basis === 'any_time' ? days.map(one => onDay(one, byDay)) : []
  const ruled = (free: boolean): Span[] => united(rules.filter(rule => rule.free === free).flatMap(spansOf(days)))
  const dated = (free: boolean): Span[] =>
    united(
      exceptions
        .filter(one => one.free === free)
        .map(one => [momentOf(one.fromDay, one.fromMinute), momentOf(one.untilDay, one.untilMinute)]),
    )
  const departing = (spans: readonly Span[], said: (free: boolean) => Span[]): Span[] =>
    basis === 'any_time'
      ? united([...without(spans, said(false)), ...said(true)])
      : without(united([...spans, ...said(true)]), said(false))
  return departing(departing(base, ruled), dated)
}

const momentOf = (one: string, minutes: number): number => Date.parse(one) + minutes * minute

const onDay = (one: string, { fromMinute, untilMinute }: { fromMinute: number; untilMinute: number }): Span => [
  momentOf(one, fromMinute),
  momentOf(one, untilMinute),
]

const spansOf =
  (days: readonly string[]) =>
  (rule: WeeklyRule): Span[] =>
    days
      .filter(one => rule.weekdays.includes(weekdayOf(one)))
      .filter(one => (rule.startedOn ?? one) <= one && one <= (rule.finishedOn ?? one))
      .map(one => onDay(one, rule))

const weekdayOf = (one: string): number => new Date(one).getUTCDay() || 7

/** All days on which clocks there show something of it, and one more on both sides. */
function daysBetween([from, until]: Span, clocks: readonly ClockPeriod[]): string[] {
  const dayAt = (instant: number): string => {
    const { ahead } = clocks.find(period => instant < period.until)!
    return new Date(instant + ahead).toISOString().slice(0, 10)
  }
  const [first, last] = [addDays(dayAt(from), -1), addDays(dayAt(until), 1)]
  const days = [first]
  while (days.at(-1)! < last) days.push(addDays(days.at(-1)!, 1))
  return days
}

/** What clocks show a second time, having gone back. */
const shownAgain = (clocks: readonly ClockPeriod[]): Span[] =>
  clocks.slice(1).flatMap(({ from, ahead }, before): Span[] => {
    const back = clocks[before]!.ahead - ahead
    return back > 0 ? [[from, from + back]] : []
  })
