import type { LocalizedText } from '../../graph/documents.ts'

/** One text in both languages; empty where there is none. */
export interface Text {
  en: string
  'zh-Hans': string
}

export const noText = (): Text => ({ en: '', 'zh-Hans': '' })
export const copied = (text: LocalizedText | null | undefined): Text => ({ ...noText(), ...text })
export const unlessEmpty = (text: Text): Text | null => (text.en.trim() || text['zh-Hans'].trim() ? text : null)
