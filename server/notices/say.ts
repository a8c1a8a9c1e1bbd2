// How a notice reads: ICU messages, as on pages. Pure.
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../base/caller.ts'
import type { NoticeKind, Value, Values } from './kinds.ts'

export interface Said {
  kind: NoticeKind
  details: { as?: string }
  values: Values
}

/** A word of a text is filled in the language of the text; what there is nothing for leaves a dash. */
export const say = (said: Said, language: Language): string => filled(said, wordsOf(said, 'one', language)!, language)

/** The same where there is only a line for it. */
export const sayShort = (said: Said, language: Language): string =>
  filled(said, (wordsOf(said, 'subject', language) ?? wordsOf(said, 'one', language))!, language)

function wordsOf({ kind, details }: Said, what: 'one' | 'subject', language: Language): string | undefined {
  const texts = kind.texts[language]
  return (details.as && texts[`${what}.${details.as}`]) || texts[what]
}

const filled = ({ details, values }: Said, text: string, language: Language): string =>
  fill(text, { ...values, ...details }, language)

const locales = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' } as const
const messages = { en: new Map<string, IntlMessageFormat>(), 'zh-Hans': new Map<string, IntlMessageFormat>() }

export function fill(text: string, values: Values, language: Language): string {
  let message = messages[language].get(text)
  if (!message) {
    message = new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true })
    messages[language].set(text, message)
  }
  const all = new Proxy(values, { has: () => true, get: (_, name) => shown(values[String(name)], language) })
  return String(message.format(all as Record<string, string | number>))
}

function shown(value: Value | undefined, language: Language): string | number {
  if (value === undefined || value === null) return '—'
  if (typeof value === 'number') return value
  if (typeof value === 'string') return shortened(value)
  return 'day' in value ? days[language].format(new Date(value.day)) : shortened(value[language])
}

const most = 200
/** Not within a sign that JavaScript counts as two: half of it could not be kept. */
const shortened = (text: string): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : text

const days = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  'zh-Hans': new Intl.DateTimeFormat('zh-Hans-CN', { dateStyle: 'long', timeZone: 'UTC' }),
}
