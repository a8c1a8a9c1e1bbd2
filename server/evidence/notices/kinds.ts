// What reviewers and authors of evidence are told.
import type { NoticeKind } from '../../notices/kinds.ts'
import { noticeTexts } from '../../notices/texts.ts'
import { reviews } from '../review/reviewers.ts'
import { findInfected, findNamed } from './queries.ts'

const textsOf = noticeTexts<'waits' | 'late' | 'passed' | 'decided' | 'infected'>(import.meta.url)

const toReviewers = {
  duty: true,
  concerns: reviews,
  path: (id: string) => `/review/${id}`,
  values: findNamed,
} as const

export const evidenceWaits: NoticeKind = {
  ...toReviewers,
  name: 'evidence-waits',
  usual: 'daily',
  texts: textsOf('waits'),
}
export const evidenceLate: NoticeKind = {
  ...toReviewers,
  name: 'evidence-late',
  usual: 'daily',
  texts: textsOf('late'),
}
export const evidencePassed: NoticeKind = {
  ...toReviewers,
  name: 'evidence-passed',
  usual: 'at_once',
  texts: textsOf('passed'),
}

export const evidenceDecided: NoticeKind = {
  name: 'evidence-decided',
  duty: false,
  usual: 'at_once',
  concerns: () => true,
  path: id => `/evidence/${id}`,
  values: findNamed,
  texts: textsOf('decided'),
}

/** While it lay waiting for the scanner it was taken; who hears of it can upload another. */
export const evidenceFileInfected: NoticeKind = {
  name: 'evidence-file-infected',
  duty: true,
  usual: 'at_once',
  concerns: ({ roles }) => roles.has('faculty'),
  path: id => `/evidence/${id}`,
  values: findInfected,
  texts: textsOf('infected'),
}

export const evidenceNotices = [evidenceWaits, evidenceLate, evidencePassed, evidenceDecided, evidenceFileInfected]
