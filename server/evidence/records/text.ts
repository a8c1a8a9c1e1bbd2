import { textsBeside } from '../../base/texts-beside.ts'

/** The columns of a table of past proof. */
export const columns = ['person', 'kind', 'title', 'date', 'competency', 'level', 'note', 'link'] as const
export type Column = (typeof columns)[number]

interface Texts {
  /** the heading that we write, then others that we understand, with bars between */
  columns: Record<Column, string>
  report: Record<'row' | 'verdict' | 'problems', string>
  example: Record<'person' | 'title' | 'note', string>
  verdicts: Record<'recorded' | 'already' | 'refused', string>
  problems: Record<string, string>
}

/** What tables and reports say. */
export const texts = textsBeside<Texts>(import.meta.url)

/** The text with its places filled. */
export const filled = (text: string, details: Record<string, unknown>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => [details[name]].flat().join(', '))
