import { coordinates } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import type { NoticeKind, NoticeTexts } from '../../notices/kinds.ts'
import { findInfected } from './queries.ts'

/** Told to whoever uploaded it. */
export const moduleFileInfected: NoticeKind = {
  name: 'module-file-infected',
  duty: true,
  usual: 'at_once',
  concerns: coordinates,
  path: moduleId => `/modules/${moduleId}/write`,
  values: findInfected,
  texts: textsBeside<NoticeTexts>(import.meta.url),
}
