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

export const momentText = (language: Language, moment: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(
    new Date(moment),
  )

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
