// A time in a mail or a notice, by the clocks of everybody who is there. Pure.
import type { Language } from '../../base/caller.ts'

export interface Span {
  startsAt: string
  endsAt: string
}

const locales = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' } as const

/** Not by `formatRange`: in Chinese that writes days with slashes. */
function spanIn(language: Language, { startsAt, endsAt }: Span, timeZone: string): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'short',
  })
  const time = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const [from, until] = [new Date(startsAt), new Date(endsAt)]
  const between = language === 'en' ? ', ' : ' '
  const begins = `${day.format(from)}${between}${time.format(from)}`
  if (startsAt === endsAt) return begins
  const sameDay = day.format(from) === day.format(until)
  return sameDay ? `${begins}–${time.format(until)}` : `${begins} – ${day.format(until)}${between}${time.format(until)}`
}

const zoneIn = (language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-001' : 'zh-Hans-CN', { timeZone, timeZoneName: 'shortGeneric' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')!
    .value.replace(/ Time$/, ' time')

/** Thu, 3 Dec 2026, 10:00–11:30 (China time) · Wed, 2 Dec 2026, 18:00–19:30 (Los Angeles time) */
export function spanText(language: Language, span: Span, zones: readonly (string | null)[]): string {
  const known = [...new Set(zones.filter(zone => zone !== null))]
  const texts = known.map(zone => {
    const [text, where] = [spanIn(language, span, zone), zoneIn(language, zone)]
    return language === 'en' ? `${text} (${where})` : `${text}（${where}）`
  })
  return texts.join(' · ')
}
