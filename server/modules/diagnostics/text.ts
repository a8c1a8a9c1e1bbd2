import { textsBeside } from '../../base/texts-beside.ts'

/** What the evidence says that a diagnostic becomes. */
export const texts = textsBeside<Record<'title' | 'right', string>>(import.meta.url)
