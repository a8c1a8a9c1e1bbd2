// From the text of a file to rows by column: pure.
import { CsvError, parse } from 'csv-parse/sync'
import { refuse } from './refusal.ts'

export interface TableShape<Column extends string> {
  columns: readonly Column[]
  /** columns that may be missing */
  optional: readonly Column[]
  /** what else a column may be called, in whatever language */
  headings: (column: Column) => readonly string[]
  /** the column that a list without headings is */
  bare?: Column
}

/** A row as it was written; what is empty is ''. */
export type WrittenRow<Column extends string> = Record<Column, string> & {
  /** as a spreadsheet counts: the headings are row 1 */
  number: number
}

export const tableAtMost = { bytes: 1_000_000, rows: 2000 }

const longestHeading = 200

/** A heading without regard to case, blanks and hyphens. */
export const plain = (heading: string): string =>
  heading
    .slice(0, longestHeading)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')

/** Reads tables of one shape. Refuses FILE_TOO_LARGE, FILE_NOT_UTF8, FILE_EMPTY, FILE_UNREADABLE, TOO_MANY_ROWS, COLUMNS_MISSING, COLUMN_TWICE. */
export function tableReader<Column extends string>(shape: TableShape<Column>): (csv: string) => WrittenRow<Column>[] {
  const meaning = new Map(
    shape.columns.flatMap(column =>
      [column, ...shape.headings(column)].map((heading): [string, Column] => [plain(heading), column]),
    ),
  )
  return file => {
    isReadable(file)
    const csv = file.replace(separatorLine, '')
    const records = recordsOf(csv, delimiterOf(csv, meaning))
      .map((cells, index) => ({ number: index + 1, cells: cells.map(cell => cell.trim()) }))
      .filter(({ cells }) => cells.some(cell => cell !== ''))
    const [head] = records
    if (!head) refuse('FILE_EMPTY')
    const bare = shape.bare !== undefined && !head.cells.some(cell => meaning.has(plain(cell)))
    const places = bare ? new Map([[shape.bare!, 0]]) : placesOf(head.cells, { shape, meaning })
    const rows = bare ? records : records.slice(1)
    if (rows.length === 0) refuse('FILE_EMPTY')
    if (rows.length > tableAtMost.rows) refuse('TOO_MANY_ROWS', { most: tableAtMost.rows })
    return rows.map(({ number, cells }) => {
      const written = shape.columns.map(column => [column, cells[places.get(column) ?? -1] ?? ''])
      return { number, ...(Object.fromEntries(written) as Record<Column, string>) }
    })
  }
}

/** What some programs write for Excel, which does not count it as a row. */
const separatorLine = /^\uFEFF?"?sep=."?\r?\n/i

/** Refuses what is too large, or no text that a person wrote: before anything is looked for in it. */
export function isReadable(csv: string): void {
  if (Buffer.byteLength(csv) > tableAtMost.bytes) refuse('FILE_TOO_LARGE', { most: tableAtMost.bytes })
  if (/[\uFFFD\0]/.test(csv)) refuse('FILE_NOT_UTF8')
}

/** Beside its rows a table may have blank lines, and a report what it says of itself: past these nothing is read. */
const linesAtMost = 5 * tableAtMost.rows

/** No table that somebody fills in has as many columns: beyond them nothing is looked at. */
export const columnsAtMost = 200

/** Line by line; a blank line is one too. Refuses FILE_UNREADABLE, TOO_MANY_ROWS. */
export function recordsOf(csv: string, delimiter: string): string[][] {
  try {
    const to = linesAtMost + 1
    const records = parse(csv, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, to })
    if (records.length > linesAtMost) refuse('TOO_MANY_ROWS', { most: tableAtMost.rows })
    return records.map(cells => cells.slice(0, columnsAtMost))
  } catch (error) {
    if (error instanceof CsvError) refuse('FILE_UNREADABLE', { row: Number(error['records'] ?? 0) + 1 })
    throw error
  }
}

/** The one that makes the most headings of the first line with words in it. */
function delimiterOf(csv: string, meaning: ReadonlyMap<string, string>): string {
  const line = csv.split(/\r\n|\n|\r/).find(line => /\p{L}/u.test(line)) ?? ''
  const known = (delimiter: string): number =>
    line.split(delimiter, columnsAtMost).filter(cell => meaning.has(plain(cell.replace(/^\uFEFF?"|"$/g, '')))).length
  return [',', ';', '\t'].reduce((best, next) => (known(next) > known(best) ? next : best))
}

/** Where each column stands; columns of other names are passed over. */
function placesOf<Column extends string>(
  headings: readonly string[],
  { shape, meaning }: { shape: TableShape<Column>; meaning: ReadonlyMap<string, Column> },
): Map<Column, number> {
  const places = new Map<Column, number>()
  headings.forEach((heading, place) => {
    const column = meaning.get(plain(heading))
    if (column === undefined) return
    if (places.has(column)) refuse('COLUMN_TWICE', { column })
    places.set(column, place)
  })
  const missing = shape.columns.filter(column => !places.has(column) && !shape.optional.includes(column))
  if (missing.length > 0) refuse('COLUMNS_MISSING', { columns: missing })
  return places
}
