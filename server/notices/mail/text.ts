import { readFileSync } from 'node:fs'
import type { Language } from '../../base/caller.ts'

type Texts = Record<
  | 'subject'
  | 'more'
  | 'open'
  | 'why'
  | 'choose'
  | 'unsubscribe'
  | 'title'
  | 'question'
  | 'button'
  | 'done'
  | 'gone'
  | 'back',
  string
>
const read = (language: Language): Texts =>
  JSON.parse(readFileSync(new URL(`./text/${language}.json`, import.meta.url), 'utf8')) as Texts

export const texts: Record<Language, Texts> = { en: read('en'), 'zh-Hans': read('zh-Hans') }
