import { tableReader, type WrittenRow as Written } from '../../base/read-table.ts'
import { columns, texts, type Column } from './text.ts'

export type WrittenRow = Written<Column>

/** A table of past proof, with headings in either language. */
export const readTable = tableReader<Column>({
  columns,
  optional: ['note', 'link'],
  headings: column => Object.values(texts).flatMap(text => text.columns[column].split('|')),
})
