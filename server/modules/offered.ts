// In which languages a module is offered, and what of its content readers have. Pure.
import type { Language } from '../base/caller.ts'

export const languages = ['en', 'zh-Hans'] as const satisfies readonly Language[]

/**
 * What is offered in one language is read in that one, whoever reads; what was begun in the other waits in it for a later version. So no
 * page, mail or table has to look whether there is a text. `module_version.head` is made so by the database (offered_text).
 */
export function asOffered<C extends { languages: readonly Language[] }>(content: C): C {
  const [language, another] = content.languages
  return another ? content : (allIn(language!, content) as C)
}

function allIn(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(one => allIn(language, one))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return Object.fromEntries(languages.map(one => [one, value[language]]))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, allIn(language, one)]))
}

const isText = (value: object): value is Record<Language, string> => languages.every(language => language in value)
