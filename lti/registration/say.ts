import { readFileSync } from 'node:fs'
import type { Language } from '../launch-types.ts'

type Catalogue = typeof import('./text.en.json')
export type TextKey = keyof Catalogue
export type Say = (key: TextKey, values?: Readonly<Record<string, string>>) => string

const read = (language: Language): Catalogue =>
  JSON.parse(readFileSync(new URL(`./text.${language}.json`, import.meta.url), 'utf8')) as Catalogue

const catalogues: Readonly<Record<Language, Catalogue>> = { en: read('en'), 'zh-Hans': read('zh-Hans') }

export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
