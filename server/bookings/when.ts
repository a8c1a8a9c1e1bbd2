// Moments as mail and notices say them. Pages show them by the reader's own clock.
import type { Language } from '../base/caller.ts'
import { isZone } from '../base/zones.ts'

const locales = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' } as const

/** An LMS may name a zone that there is not. */
const known = (zone: string): string => (isZone(zone) ? zone : 'UTC')

/** `Thu, 3 Dec 2026, 10:00 (China Standard Time)`: by the clocks of a zone, which is named and never shortened. Null: there is none. */
export function whenText(instant: string | null, zone: string): Record<Language, string> | null {
  return instant === null
    ? null
    : { en: said(instant, known(zone), 'en'), 'zh-Hans': said(instant, known(zone), 'zh-Hans') }
}

function said(instant: string, timeZone: string, language: Language): string {
  const moment = new Date(instant)
  const parts = (more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone, ...more }).formatToParts(moment)
  const day = parts({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  const time = parts({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const text = (of: Intl.DateTimeFormatPart[]): string => of.map(({ value }) => value).join('')
  const zone = parts({ timeZoneName: 'longGeneric' }).find(({ type }) => type === 'timeZoneName')!.value
  return language === 'en' ? `${text(day)}, ${text(time)} (${zone})` : `${text(day)} ${text(time)}（${zone}）`
}
