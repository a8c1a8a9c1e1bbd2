import { IntlMessageFormat } from 'intl-messageformat'

export type Language = 'en' | 'zh-Hans'
export type Values = Record<string, string | number>

const locales = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' } as const
const messages = { en: new Map<string, IntlMessageFormat>(), 'zh-Hans': new Map<string, IntlMessageFormat>() }

/** An ICU message, parsed once. */
export function messageText(language: Language, message: string, values?: Values): string {
  let known = messages[language].get(message)
  if (!known) {
    known = new IntlMessageFormat(message, locales[language], undefined, { ignoreTag: true })
    messages[language].set(message, known)
  }
  return known.format(values) as string
}

const dayFormats = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  'zh-Hans': new Intl.DateTimeFormat('zh-Hans-CN', { dateStyle: 'long', timeZone: 'UTC' }),
}
export const dayText = (language: Language, day: string): string => dayFormats[language].format(new Date(day))

/** @param zone whose clocks; the reader's own unless told */
export const momentText = (language: Language, moment: string, zone?: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(moment))

/** Where a zone is, as people say it: Los Angeles time, 洛杉矶时间 or 北美太平洋时间. */
export function zoneText(language: Language, zone: string): string {
  const named = (timeZoneName: 'shortGeneric' | 'longGeneric'): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-001' : language, { timeZone: zone, timeZoneName })
      .formatToParts()
      .find(({ type }) => type === 'timeZoneName')!.value
  const short = named('shortGeneric').replace(/ Time$/, ' time')
  // Chromium knows few cities in Chinese, but what their time is called
  return language === 'zh-Hans' && /[a-z]/i.test(short) ? named('longGeneric') : short
}

/** From one moment to another by the clocks of a zone: Thu 3 Dec, 10:00–11:30. The year stands there where it is another one. */
export function spanText(language: Language, [startsAt, endsAt]: readonly [string, string], zone: string): string {
  const [from, until] = [new Date(startsAt), new Date(endsAt)]
  const thisYear = from.getFullYear() === new Date().getFullYear()
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    ...(thisYear ? {} : { year: 'numeric' as const }),
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'short',
  })
  const clock = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const time = new Intl.DateTimeFormat(locales[language], clock)
  const between = language === 'en' ? ', ' : ' '
  // not by formatRange: in Chinese that writes days with slashes
  const begins = `${day.format(from)}${between}${time.format(from)}`
  const sameDay = day.format(from) === day.format(until)
  return sameDay ? `${begins}–${time.format(until)}` : `${begins} – ${day.format(until)}${between}${time.format(until)}`
}

export const timeText = (language: Language, moment: number): string =>
  new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', hourCycle: 'h23' }).format(new Date(moment))

export function sizeText(language: Language, bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', Math.ceil(bytes / 1_000)] as const) : (['megabyte', bytes / 1_000_000] as const)
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: 1 }).format(size)
}

export const anyText = (language: Language, things: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(things)

export const listText = (language: Language, things: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(things)
