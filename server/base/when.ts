// Moments as mail and notices say them. Pages show them by the reader's own clock.
import type { Language } from './caller.ts'
import { isZone } from './days.ts'

const locales = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' } as const

/** An LMS may name a zone that there is not. */
const known = (zone: string): string => (isZone(zone) ? zone : 'UTC')

/** `Thu, 3 Dec 2026, 10:00 (China Standard Time)`: by the clocks of a zone, which is named and never shortened. Null: there is none. */
export function whenText(instant: string | null, zone: string): Record<Language, string> | null {
  if (instant === null) return null
  const moment = { startsAt: instant, endsAt: instant }
  return { en: spanText(moment, zone, 'en'), 'zh-Hans': spanText(moment, zone, 'zh-Hans') }
}

/** `Thu, 3 Dec 2026, 10:00–11:30 (China Standard Time)`; an end on another day says which. */
export function spanText(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  zone: string,
  language: Language,
): string {
  const timeZone = known(zone)
  const [starts, ends] = [wallOf(startsAt, timeZone, language), wallOf(endsAt, timeZone, language)]
  const join = language === 'en' ? ', ' : ' '
  const begin = `${starts.day}${join}${starts.time}`
  const end = startsAt === endsAt ? '' : starts.day === ends.day ? `–${ends.time}` : ` – ${ends.day}${join}${ends.time}`
  return language === 'en' ? `${begin}${end} (${starts.zone})` : `${begin}${end}（${starts.zone}）`
}

function wallOf(instant: string, timeZone: string, language: Language): { day: string; time: string; zone: string } {
  const moment = new Date(instant)
  const parts = (more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone, ...more }).formatToParts(moment)
  const text = (of: Intl.DateTimeFormatPart[]): string => of.map(({ value }) => value).join('')
  return {
    day: text(parts({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })),
    time: text(parts({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })),
    zone: parts({ timeZoneName: 'longGeneric' }).find(({ type }) => type === 'timeZoneName')!.value,
  }
}
