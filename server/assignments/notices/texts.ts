import { readFileSync } from 'node:fs'
import type { Language } from '../../base/caller.ts'
import type { NoticeKind, NoticeTexts, Values } from '../../notices/kinds.ts'
import { fill } from '../../notices/say.ts'

type Texts = Record<'assigned' | 'changed' | 'due' | 'overdue' | 'escalated', NoticeTexts> & {
  /** what stands within other texts */
  parts: Record<'why' | 'note' | 'reason', string>
}
const read = (language: Language): Texts =>
  JSON.parse(readFileSync(new URL(`./text/${language}.json`, import.meta.url), 'utf8')) as Texts
const [en, zhHans] = [read('en'), read('zh-Hans')]

export const textsOf = (kind: Exclude<keyof Texts, 'parts'>): NoticeKind['texts'] => ({
  en: en[kind],
  'zh-Hans': zhHans[kind],
})

export const part = (name: keyof Texts['parts'], values: Values): Record<Language, string> => ({
  en: fill(en.parts[name], values, 'en'),
  'zh-Hans': fill(zhHans.parts[name], values, 'zh-Hans'),
})
