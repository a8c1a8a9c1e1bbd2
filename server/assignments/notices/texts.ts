import type { Language } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import type { Values } from '../../notices/kinds.ts'
import { fill } from '../../notices/say.ts'
import { noticeTexts } from '../../notices/texts.ts'

export const textsOf = noticeTexts<'assigned' | 'changed' | 'due' | 'overdue' | 'escalated'>(import.meta.url)

type Part = 'why' | 'note' | 'reason'
const { en, 'zh-Hans': zhHans } = textsBeside<{ parts: Record<Part, string> }>(import.meta.url)

/** What stands within other texts. */
export const part = (name: Part, values: Values): Record<Language, string> => ({
  en: fill(en.parts[name], values, 'en'),
  'zh-Hans': fill(zhHans.parts[name], values, 'zh-Hans'),
})
