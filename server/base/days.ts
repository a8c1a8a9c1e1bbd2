/** The day (`YYYY-MM-DD`) on which an instant falls in an IANA zone. */
export function dayIn(zone: string, instant: Date): string {
  let format = formats.get(zone)
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })))
  return format.format(instant)
}
const formats = new Map<string, Intl.DateTimeFormat>()
