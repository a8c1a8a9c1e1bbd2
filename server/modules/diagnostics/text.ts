import { readFileSync } from 'node:fs'
import type { Language } from '../../base/caller.ts'

const read = (language: Language): Record<'title' | 'right', string> =>
  JSON.parse(readFileSync(new URL(`./text/${language}.json`, import.meta.url), 'utf8')) as Record<
    'title' | 'right',
    string
  >

/** What the evidence says that a diagnostic becomes. */
export const texts = { en: read('en'), 'zh-Hans': read('zh-Hans') }
