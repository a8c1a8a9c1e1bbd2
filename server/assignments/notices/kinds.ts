// What teachers are told of what they have to do, and those who gave it of what is not done.
import { coordinates } from '../../base/caller.ts'
import type { NoticeKind } from '../../notices/kinds.ts'
import { findNamed, findSources } from './find-named.ts'
import { textsOf } from './texts.ts'

const toTeachers = {
  concerns: ({ roles }) => roles.has('faculty'),
  path: () => '/plan',
  values: findNamed,
} satisfies Partial<NoticeKind>

export const moduleAssigned: NoticeKind = {
  ...toTeachers,
  name: 'module-assigned',
  duty: true,
  usual: 'at_once',
  texts: textsOf('assigned'),
}
export const assignmentChanged: NoticeKind = {
  ...toTeachers,
  name: 'assignment-changed',
  duty: true,
  usual: 'at_once',
  texts: textsOf('changed'),
}
export const moduleDue: NoticeKind = {
  ...toTeachers,
  name: 'module-due',
  duty: false,
  usual: 'daily',
  texts: textsOf('due'),
}
export const moduleOverdue: NoticeKind = {
  ...toTeachers,
  name: 'module-overdue',
  duty: true,
  usual: 'daily',
  texts: textsOf('overdue'),
}

export const toldToTeachers = [moduleAssigned, assignmentChanged, moduleDue, moduleOverdue]

export const teachersOverdue: NoticeKind = {
  name: 'teachers-overdue',
  duty: true,
  usual: 'daily',
  concerns: coordinates,
  path: (about, { as }) => `/assignments?state=overdue&${as === 'rule' ? 'rule' : 'batch'}=${about}`,
  values: findSources,
  texts: textsOf('escalated'),
}

export const assignmentNotices = [...toldToTeachers, teachersOverdue]
