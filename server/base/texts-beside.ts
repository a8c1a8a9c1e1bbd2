import { readFileSync } from 'node:fs'
import type { Language } from './caller.ts'

/**
 * What code says, in each language, from the folder `text` beside it.
 * @param here its `import.meta.url`
 */
export function textsBeside<Texts>(here: string): Record<Language, Texts> {
  const read = (language: Language): Texts =>
    JSON.parse(readFileSync(new URL(`./text/${language}.json`, here), 'utf8')) as Texts
  return { en: read('en'), 'zh-Hans': read('zh-Hans') }
}
