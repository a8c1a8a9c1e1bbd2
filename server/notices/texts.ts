import { textsBeside } from '../base/texts-beside.ts'
import type { NoticeKind, NoticeTexts } from './kinds.ts'

/** Of several kinds, in the folder `text` beside the code that tells them. */
export function noticeTexts<Kind extends string>(here: string): (kind: Kind) => NoticeKind['texts'] {
  const { en, 'zh-Hans': zhHans } = textsBeside<Record<Kind, NoticeTexts>>(here)
  return kind => ({ en: en[kind], 'zh-Hans': zhHans[kind] })
}
