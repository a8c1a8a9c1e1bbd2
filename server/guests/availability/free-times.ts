// When a guest is free, from what they said by the clocks of their zone and what their calendar holds. Pure.
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
  const { clocks, days } = thereAt(availability.zone, asked)
  const shown = freeByClock(availability, days)
  const instants = shown.map(([from, until]): Span => [instantAtOrAfter(clocks, from), instantAtOrAfter(clocks, until)])
  const free = without(united(instants), shownAgain(clocks))
  return common(without(free, availability.busy), [asked])
}

interface Day {
  name: string
  /** when it begins, as if in UTC */
  begins: number
  weekday: number
}

/** How clocks of a zone go and which days they show: the same for all who live by them, so that it is worked out once for many. */
function thereAt(zone: string, asked: Span): { clocks: readonly ClockPeriod[]; days: readonly Day[] } {
  const key = zone.toLowerCase() // which nobody minds who reads it: one of many letters has more spellings than memory has room
  const before = lastAsked.get(key)
  if (before?.asked[0] === asked[0] && before.asked[1] === asked[1]) return before
  const clocks = clocksOf(zone, asked[0] - 2 * day, asked[1] + 2 * day)
  const there = { asked, clocks, days: daysBetween(asked, clocks) }
  lastAsked.set(key, there)
  return there
}
const lastAsked = new Map<string, { asked: Span; clocks: readonly ClockPeriod[]; days: readonly Day[] }>()

/** As clocks show it, counted as if in UTC. */
function freeByClock({ basis, rules, exceptions }: Availability, days: readonly Day[]): Span[] {
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

const onDay = ({ begins }: Day, { fromMinute, untilMinute }: { fromMinute: number; untilMinute: number }): Span => [
  begins + fromMinute * minute,
  begins + untilMinute * minute,
]

const spansOf =
  (days: readonly Day[]) =>
  (rule: WeeklyRule): Span[] =>
    days
      .filter(({ weekday }) => rule.weekdays.includes(weekday))
      .filter(({ name }) => (rule.startedOn ?? name) <= name && name <= (rule.finishedOn ?? name))
      .map(one => onDay(one, rule))

/** All days on which clocks there show something of it, and one more on both sides. */
function daysBetween([from, until]: Span, clocks: readonly ClockPeriod[]): Day[] {
  const dayAt = (instant: number): number => {
    const { ahead } = clocks.find(period => instant < period.until)!
    return Math.floor((instant + ahead) / day)
  }
  const first = dayAt(from) - 1
  return Array.from({ length: dayAt(until) + 2 - first }, (_, at) => {
    const date = new Date((first + at) * day)
    return { name: date.toISOString().slice(0, 10), begins: date.getTime(), weekday: date.getUTCDay() || 7 }
  })
}

/** What clocks show a second time, having gone back. */
const shownAgain = (clocks: readonly ClockPeriod[]): Span[] =>
  clocks.slice(1).flatMap(({ from, ahead }, before): Span[] => {
    const back = clocks[before]!.ahead - ahead
    return back > 0 ? [[from, from + back]] : []
  })
