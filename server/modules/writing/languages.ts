// Which language a text still lacks, of those that a module is offered in. Pure.
import type { Language } from '../../base/caller.ts'
import type { LocalizedText } from '../../graph-types.ts'

export const missingIn = (text: LocalizedText, offered: readonly Language[]): Language[] =>
  offered.filter(language => text[language].trim() === '')

/** Of what may be left out: written in one of them, it is to be there in the other. */
export function missingBeside(text: LocalizedText | null, offered: readonly Language[]): Language[] {
  const missing = text ? missingIn(text, offered) : []
  return missing.length < offered.length ? missing : []
}
