// Moments as mail and notices say them. Pages show them by the reader's own clock.
import type { Language } from './caller.ts'
import { isZone } from './days.ts'

export interface Span {
  /** ISO with Z */
  startsAt: string
  endsAt: string
}

const locales = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' } as const

/** `Thu, 3 Dec 2026, 10:00 (China time)`: by the clocks of a zone, which is named and never shortened. Null: there is none. */
export function whenText(instant: string | null, zone: string): Record<Language, string> | null {
  if (instant === null) return null
  const moment = { startsAt: instant, endsAt: instant }
  return { en: spanText(moment, zone, 'en'), 'zh-Hans': spanText(moment, zone, 'zh-Hans') }
}

/** By the clocks of everybody who is there: `Thu, 3 Dec 2026, 10:00–11:30 (China time) · Wed, 2 Dec 2026, 18:00–19:30 (Los Angeles time)`. */
export const spanEverywhere = (span: Span, zones: readonly (string | null)[], language: Language): string =>
  [...new Set(zones.filter(zone => zone !== null))].map(zone => spanText(span, zone, language)).join(' · ')

/** `Thu, 3 Dec 2026, 10:00–11:30 (China time)`; an end on another day says which. */
export function spanText({ startsAt, endsAt }: Span, zone: string, language: Language): string {
  const timeZone = isZone(zone) ? zone : 'UTC' // an LMS may name one that there is not
  const [starts, ends] = [wallOf(startsAt, timeZone, language), wallOf(endsAt, timeZone, language)]
  const join = language === 'en' ? ', ' : ' '
  const begin = `${starts.day}${join}${starts.time}`
  const end = startsAt === endsAt ? '' : starts.day === ends.day ? `–${ends.time}` : ` – ${ends.day}${join}${ends.time}`
  const where = zoneText(timeZone, language)
  return language === 'en' ? `${begin}${end} (${where})` : `${begin}${end}（${where}）`
}

/** Not by `formatRange`: in Chinese that writes days with slashes. */
function wallOf(instant: string, timeZone: string, language: Language): { day: string; time: string } {
  const text = (more: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locales[language], { timeZone, ...more }).format(new Date(instant))
  return {
    day: text({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    time: text({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }
}

/** Where a zone is, as people say it and pages do: Los Angeles time, 洛杉矶时间. */
const zoneText = (timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-001' : 'zh-Hans-CN', { timeZone, timeZoneName: 'shortGeneric' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')!
    .value.replace(/ Time$/, ' time')
