import { readFileSync } from 'node:fs'
import type { Language } from './launch-types.ts'
import type { Cause } from './refusals.ts'

interface Texts {
  page: Record<
    | 'landbridge'
    | 'opening'
    | 'continue'
    | 'skip'
    | 'whatToDo'
    | 'stillStuck'
    | 'request'
    | 'reason'
    | 'platform'
    | 'time'
    | 'copy'
    | 'copied'
    | 'goBack'
    | 'blocked'
    | 'blockedText'
    | 'openInNewWindow',
    string
  >
  causes: Record<Cause, { title: string; text: string; steps: string[] }>
}

const read = (language: Language): Texts =>
  JSON.parse(readFileSync(new URL(`./text/${language}.json`, import.meta.url), 'utf8')) as Texts

/** What the pages of a launch say. */
export const texts: Record<Language, Texts> = { en: read('en'), 'zh-Hans': read('zh-Hans') }
