// What coordinators are told of modules that are to become the school's.
import { readFileSync } from 'node:fs'
import { coordinates, type Language } from '../../base/caller.ts'
import type { NoticeKind, NoticeTexts } from '../../notices/kinds.ts'
import { findNamed } from './queries.ts'

type Texts = Record<'asked' | 'decided', NoticeTexts>
const read = (language: Language): Texts =>
  JSON.parse(readFileSync(new URL(`./text/${language}.json`, import.meta.url), 'utf8')) as Texts
const [en, zhHans] = [read('en'), read('zh-Hans')]
const textsOf = (kind: keyof Texts) => ({ en: en[kind], 'zh-Hans': zhHans[kind] })

export const approvalAsked: NoticeKind = {
  name: 'module-approval-asked',
  duty: true,
  usual: 'daily',
  concerns: ({ roles }) => roles.has('coordinator'),
  path: id => `/modules/${id}/approval`,
  texts: textsOf('asked'),
  values: findNamed,
}

export const approvalDecided: NoticeKind = {
  name: 'module-approval-decided',
  duty: false,
  usual: 'at_once',
  concerns: coordinates,
  path: id => `/modules/${id}/write`,
  texts: textsOf('decided'),
  values: findNamed,
}

export const moduleNotices = [approvalAsked, approvalDecided]
