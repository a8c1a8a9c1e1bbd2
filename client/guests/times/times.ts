// Times of a guest in words, and free times by day as clocks in their zone show them.
import type { GuestTimesQuery } from '../../graph/documents.ts'
import { language, say, sayDay, sayList } from '../../ui/say.svelte.ts'

export type Availability = NonNullable<GuestTimesQuery['guestPage']>['availability']
export type Weekly = Availability['weekly'][number]
export type Dated = Availability['dated'][number]

export const sayMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** 1 is Monday. */
export const sayWeekday = (weekday: number): string =>
  new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'zh-Hans-CN', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  )

/** Mon–Thu, or Mon and Wed. */
export function sayWeekdays(weekdays: readonly number[]): string {
  const [first, last] = [weekdays[0]!, weekdays.at(-1)!]
  if (weekdays.length === 7) return say('guestTimes.everyDay')
  if (weekdays.length > 2 && last - first === weekdays.length - 1)
    return say('guestTimes.weekdayRange', { first: sayWeekday(first), last: sayWeekday(last) })
  return sayList(weekdays.map(sayWeekday))
}

const sayHours = (from: number, until: number): string =>
  from === 0 && until === 1440 ? say('guestTimes.allDay') : `${sayMinute(from)}–${sayMinute(until)}`

export function sayWeekly({ weekdays, fromMinute, untilMinute, startedOn, finishedOn }: Weekly): string {
  const when = say('guestTimes.on', { days: sayWeekdays(weekdays), hours: sayHours(fromMinute, untilMinute) })
  if (startedOn && finishedOn)
    return say('guestTimes.fromUntil', { when, from: sayDay(startedOn), until: sayDay(finishedOn) })
  if (startedOn) return say('guestTimes.from', { when, from: sayDay(startedOn) })
  return finishedOn ? say('guestTimes.until', { when, until: sayDay(finishedOn) }) : when
}

export function sayDated({ fromDay, fromMinute, untilDay, untilMinute }: Dated): string {
  if (fromDay === untilDay)
    return say('guestTimes.on', { days: sayDay(fromDay), hours: sayHours(fromMinute, untilMinute) })
  if (fromMinute === 0 && untilMinute === 1440)
    return say('guestTimes.days', { from: sayDay(fromDay), until: sayDay(untilDay) })
  const [from, until] = [`${sayDay(fromDay)} ${sayMinute(fromMinute)}`, `${sayDay(untilDay)} ${sayMinute(untilMinute)}`]
  return say('guestTimes.days', { from, until })
}

/** `HH:MM` as a minute of the day; as an end 00:00 is the day's. */
export const minuteOf = (time: string, isEnd = false): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const minute = hours * 60 + minutes
  return isEnd && minute === 0 ? 1440 : minute
}

export interface DayTimes {
  /** YYYY-MM-DD */
  day: string
  times: { from: number; until: number }[]
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** So many days from the first on, each with what is free on it. */
export function timesByDay(
  freeTimes: Availability['freeTimes'],
  { zone, first, days }: { zone: string; first: string; days: number },
): DayTimes[] {
  const found = new Map(Array.from({ length: days }, (_, at) => [addDays(first, at), [] as DayTimes['times']]))
  for (const { startsAt, endsAt } of freeTimes) {
    const [from, until] = [shownAt(startsAt, zone), shownAt(endsAt, zone)]
    for (let { day } = from; day <= until.day; day = addDays(day, 1)) {
      const part = { from: day === from.day ? from.minute : 0, until: day === until.day ? until.minute : 1440 }
      if (part.from < part.until) found.get(day)?.push(part)
    }
  }
  return [...found].map(([day, times]) => ({ day, times }))
}

/** What clocks in a zone show at a moment. */
export function shownAt(moment: string | Date, zone: string): { day: string; minute: number } {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(moment),
  )
  return { day: text.slice(0, 10), minute: minuteOf(text.slice(11)) }
}
