/** The day (`YYYY-MM-DD`) on which an instant falls in an IANA zone. */
export function dayIn(zone: string, instant: Date): string {
  const key = zone.toLowerCase() // spelled otherwise it is no other zone
  let format = formats.get(key)
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })))
  return format.format(instant)
}
const formats = new Map<string, Intl.DateTimeFormat>()

const msOfDay = 86_400_000

/** Days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** Days since 1970. The same few hundred days are asked for again and again. */
function numberOf(day: string): number {
  let number = numbers.get(day)
  if (number === undefined) {
    if (numbers.size > 10_000) numbers.clear()
    numbers.set(day, (number = Date.parse(day) / msOfDay))
  }
  return number
}
const numbers = new Map<string, number>()

/** The day that many days later. */
export const addDays = (day: string, days: number): string =>
  new Date((numberOf(day) + days) * msOfDay).toISOString().slice(0, 10)

/** Whether it is an IANA zone. PostgreSQL and Node must both know it, so an offset such as +08:00 is none. */
export function isZone(name: string): boolean {
  try {
    return (name.includes('/') || name === 'UTC') && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
