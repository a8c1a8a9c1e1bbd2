// Which language a text still lacks. Pure.
import type { Language } from '../../base/caller.ts'
import type { LocalizedText } from '../../graph-types.ts'

export const languages: readonly Language[] = ['en', 'zh-Hans']

export const missingIn = (text: LocalizedText): Language[] => languages.filter(language => text[language].trim() === '')

/** Of what may be left out: written in one, it is to be there in the other. */
export function missingBeside(text: LocalizedText | null): Language[] {
  const missing = text ? missingIn(text) : []
  return missing.length < languages.length ? missing : []
}
