// What an ICS file says of when somebody is busy. Runs in a thread of its own (calendar-thread.ts): a file may be made to take for ever.
import ICAL from 'ical.js'
import { isZone } from '../../base/days.ts'
import { clocksOf, instantAtOrAfter, type ClockPeriod } from '../../base/zones.ts'
import { united, type Span } from './spans.ts'

export interface CalendarAsked {
  ics: string
  /** what is not said in any zone is meant in this one */
  zone: string
  from: number
  until: number
}

export type CalendarRead =
  { busy: Span[]; name: string | null } | { code: 'CALENDAR_UNREADABLE' | 'CALENDAR_TOO_LARGE' }

const mostEvents = 5_000
const mostOccurrences = 50_000

class TooLarge extends Error {}

export function readCalendar(asked: CalendarAsked): CalendarRead {
  try {
    const calendars = calendarsIn(asked.ics)
    if (calendars.length === 0) return { code: 'CALENDAR_UNREADABLE' }
    const name = calendars[0]!.getFirstPropertyValue('x-wr-calname')
    return { busy: united(calendars.flatMap(busyIn(asked))), name: typeof name === 'string' ? name : null }
  } catch (error) {
    return { code: error instanceof TooLarge ? 'CALENDAR_TOO_LARGE' : 'CALENDAR_UNREADABLE' }
  }
}

/** Some programs put several into one file. */
function calendarsIn(ics: string): ICAL.Component[] {
  const parsed = ICAL.parse(ics.replace(/^\uFEFF/, '')) as unknown[]
  const all = Array.isArray(parsed[0]) ? parsed : [parsed]
  return all.map(one => new ICAL.Component(one as never)).filter(({ name }) => name === 'vcalendar')
}

const busyIn =
  (asked: CalendarAsked) =>
  (calendar: ICAL.Component): Span[] => {
    const events = calendar.getAllSubcomponents('vevent').filter(event => event.hasProperty('dtstart'))
    if (events.length > mostEvents) throw new TooLarge()
    const instantOf = instantsBy(asked)
    const changed = byUid(events.filter(event => event.hasProperty('recurrence-id')))
    let left = mostOccurrences
    return events
      .filter(event => !event.hasProperty('recurrence-id'))
      .flatMap(component => {
        const exceptions = changed.get(uidOf(component)) ?? []
        changed.delete(uidOf(component))
        const event = new ICAL.Event(component, { strictExceptions: true, exceptions })
        return occurrencesOf(event, (...given) => (left-- > 0 ? instantOf(...given) : tooLarge()), asked.until)
      })
      .concat([...changed.values()].flat().flatMap(alone => occurrenceOf(alone, instantOf)))
      .filter(([from, until]) => until > asked.from && from < asked.until)
  }

function byUid(events: readonly ICAL.Component[]): Map<string, ICAL.Component[]> {
  const found = new Map<string, ICAL.Component[]>()
  for (const event of events) found.set(uidOf(event), [...(found.get(uidOf(event)) ?? []), event])
  return found
}

const tooLarge = (): never => {
  throw new TooLarge()
}

const uidOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid') ?? '')

const takesTime = (event: ICAL.Component): boolean =>
  String(event.getFirstPropertyValue('status') ?? '').toUpperCase() !== 'CANCELLED' &&
  String(event.getFirstPropertyValue('transp') ?? '').toUpperCase() !== 'TRANSPARENT'

type InstantOf = (time: ICAL.Time, of: ICAL.Component) => number

/** One that was changed, of a series that the file does not hold. */
function occurrenceOf(component: ICAL.Component, instantOf: InstantOf): Span[] {
  const { startDate, endDate } = new ICAL.Event(component)
  return takesTime(component) ? [[instantOf(startDate, component), instantOf(endDate, component)]] : []
}

/** Until the end of what is asked for; those that were changed as they were changed. */
function occurrencesOf(event: ICAL.Event, instantOf: InstantOf, until: number): Span[] {
  if (!event.isRecurring()) return occurrenceOf(event.component, instantOf)
  const found: Span[] = []
  const times = event.iterator()
  for (
    let time = times.next() as ICAL.Time | null;
    time && instantOf(time, event.component) < until;
    time = times.next()
  ) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(time)
    const { component } = item
    if (takesTime(component)) found.push([instantOf(startDate, component), instantOf(endDate, component)])
  }
  return found
}

/** By IANA's own rules where the zone is one of theirs, by the file's where it brings its own, else by the guest's clocks. */
function instantsBy({ zone, from, until }: CalendarAsked): InstantOf {
  const known = new Map<string, ClockPeriod[]>()
  const clocks = (name: string): ClockPeriod[] => {
    if (!known.has(name)) known.set(name, clocksOf(name, from - 3e10, until + 3e10))
    return known.get(name)!
  }
  return (time, of) => {
    const { year, month, day, hour, minute, second, isDate } = time
    const shown = Date.UTC(year, month - 1, day, hour, minute, second)
    if (isDate) return instantAtOrAfter(clocks(zone), shown)
    if (time.zone?.tzid === 'UTC') return shown
    const brought = time.zone?.component ? time.zone.tzid : null
    const said = brought ?? of.getFirstProperty('dtstart')?.getFirstParameter('tzid')
    if (said && isZone(said)) return instantAtOrAfter(clocks(said), shown)
    return brought ? time.toUnixTime() * 1000 : instantAtOrAfter(clocks(zone), shown)
  }
}
