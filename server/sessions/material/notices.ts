// What coordinators are told of what practitioners bring.
import type { NoticeKind } from '../../notices/kinds.ts'
import { noticeTexts } from '../../notices/texts.ts'
import { findBrought } from './queries.ts'

const textsOf = noticeTexts<'received'>(import.meta.url)

export const materialReceived: NoticeKind = {
  name: 'material-received',
  duty: false,
  usual: 'daily',
  concerns: ({ roles }) => roles.has('coordinator'),
  path: about => `/planned/${about}`,
  texts: textsOf('received'),
  values: findBrought,
}
