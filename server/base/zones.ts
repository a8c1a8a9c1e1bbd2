// Between a clock on a wall and an instant: only here, so that clock changes are thought of once.
import { Temporal } from 'temporal-polyfill'

/** What a clock on a wall shows. */
export interface LocalMoment {
  /** YYYY-MM-DD */
  day: string
  /** HH:MM */
  time: string
}

/** The instant at which clocks in a zone show this: the first of two when they go back; null when they leap over it, or it is no time at all. */
export function instantOf({ day, time }: LocalMoment, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const local = plainOf(`${day}T${time}`)
  if (!local) return null
  const there = local.toZonedDateTime(zone, { disambiguation: 'compatible' })
  return there.toPlainDateTime().equals(local) ? new Date(there.epochMilliseconds) : null
}

function plainOf(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text)
  } catch {
    return null // the 30th of February
  }
}

/** Whether clocks there show this time again, or have shown it before, since they go back. */
export function isShownTwice(instant: Date, zone: string): boolean {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map(disambiguation =>
    shown.toZonedDateTime(zone, { disambiguation }),
  )
  return !first!.equals(second!)
}

/** What clocks in a zone show at an instant. */
export function localOf(instant: Date, zone: string): LocalMoment {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** A time in which a zone's clocks keep one distance from UTC, in milliseconds since 1970. */
export interface ClockPeriod {
  from: number
  until: number
  /** what clocks show, as if it were UTC, less the instant */
  ahead: number
}

/** How a zone's clocks go between two instants: a period more for each change of clocks. The first and the last have no end. */
export function clocksOf(zone: string, from: number, until: number): ClockPeriod[] {
  let there: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  const periods: ClockPeriod[] = []
  let begins = -Infinity
  while (there) {
    const ahead = there.offsetNanoseconds / 1e6
    there = there.getTimeZoneTransition('next')
    const ends = there && there.epochMilliseconds < until ? there.epochMilliseconds : Infinity
    periods.push({ from: begins, until: ends, ahead })
    if (ends === Infinity) break
    begins = ends
  }
  return periods
}

/** The first instant at which clocks show this or, where they leap over it, more. */
export function instantAtOrAfter(clocks: readonly ClockPeriod[], shown: number): number {
  const period = clocks.find(({ until, ahead }) => shown - ahead < until)!
  return Math.max(shown - period.ahead, period.from)
}
