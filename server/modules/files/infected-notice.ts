import { readFileSync } from 'node:fs'
import { coordinates, type Language } from '../../base/caller.ts'
import type { NoticeKind, NoticeTexts } from '../../notices/kinds.ts'
import { findInfected } from './queries.ts'

const read = (language: Language): NoticeTexts =>
  JSON.parse(readFileSync(new URL(`./text/${language}.json`, import.meta.url), 'utf8')) as NoticeTexts

/** Told to whoever uploaded it. */
export const moduleFileInfected: NoticeKind = {
  name: 'module-file-infected',
  duty: true,
  usual: 'at_once',
  concerns: coordinates,
  path: moduleId => `/modules/${moduleId}/write`,
  values: findInfected,
  texts: { en: read('en'), 'zh-Hans': read('zh-Hans') },
}
