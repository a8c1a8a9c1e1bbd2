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
