// How a notice reads. Pure.
import type { Language } from '../base/caller.ts'
import type { NoticeKind, Values } from './kinds.ts'

export interface Said {
  kind: NoticeKind
  details: { as?: string }
  values: Values
}

/** A word of a text is filled in the language of the text; what there is nothing for leaves a dash. */
export function say({ kind, details, values }: Said, language: Language): string {
  const texts = kind.texts[language]
  const text = (details.as && texts[`one.${details.as}`]) || texts.one
  return fill(text, { ...values, ...details }, language)
}

export function fill(text: string, values: Values, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '—'
    return shortened(typeof value === 'object' ? value[language] : String(value))
  })
}

const most = 200
const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
