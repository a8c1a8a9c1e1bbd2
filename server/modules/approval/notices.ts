// What coordinators are told of modules that are to become the school's.
import { coordinates } from '../../base/caller.ts'
import type { NoticeKind } from '../../notices/kinds.ts'
import { noticeTexts } from '../../notices/texts.ts'
import { findNamed } from './queries.ts'

const textsOf = noticeTexts<'asked' | 'decided'>(import.meta.url)

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
