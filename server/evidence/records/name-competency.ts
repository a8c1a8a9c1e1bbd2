// Which competency a cell of a table means. Pure.
import type { LocalizedText } from '../../graph-types.ts'

interface Competency {
  id: string
  code: string
  title: LocalizedText
}
export type Called = Pick<Competency, 'id' | 'code'>

/** By code, also without the framework's prefix, else by title in either language, whatever the case; several: it tells them not apart. */
export function competenciesCalled(competencies: readonly Competency[]): (written: string) => readonly Called[] {
  const codes = new Map<string, readonly Called[]>()
  const titles = new Map<string, readonly Called[]>()
  for (const { id, code, title } of competencies) {
    for (const word of [code, code.replace(/^[^-]+-/, '')]) codes.set(folded(word), [{ id, code }])
    const words = new Set([title.en, title['zh-Hans']].map(folded))
    for (const word of words) titles.set(word, [...(titles.get(word) ?? []), { id, code }])
  }
  return written => codes.get(folded(written)) ?? titles.get(folded(written)) ?? []
}

const folded = (word: string): string => word.trim().toLowerCase()
