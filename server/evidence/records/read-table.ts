// From the text of a file to rows by column: pure.
import { CsvError, parse } from 'csv-parse/sync'
import { refuse } from '../../base/refusal.ts'
import { columns, texts, type Column } from './text.ts'

/** A row as it was written; what is empty is ''. */
export interface WrittenRow extends Record<Column, string> {
  /** as a spreadsheet counts: the headings are row 1 */
  number: number
}

export const tableAtMost = { bytes: 1_000_000, rows: 2000 }

const optional: readonly Column[] = ['note', 'link']

/** What headings in either language mean, without regard to case, blanks and hyphens. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
const meaning = new Map(
  Object.values(texts).flatMap(text =>
    columns.flatMap(column =>
      [column, ...text.columns[column].split('|')].map((heading): [string, Column] => [plain(heading), column]),
    ),
  ),
)

export function readTable(csv: string): WrittenRow[] {
  if (Buffer.byteLength(csv) > tableAtMost.bytes) refuse('FILE_TOO_LARGE', { most: tableAtMost.bytes })
  if (csv.includes('\uFFFD')) refuse('FILE_NOT_UTF8')
  const records = recordsOf(csv)
    .map((cells, index) => ({ number: index + 1, cells: cells.map(cell => cell.trim()) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''))
  const [head, ...rows] = records
  if (!head) refuse('FILE_EMPTY')
  const places = placesOf(head.cells)
  if (rows.length === 0) refuse('FILE_EMPTY')
  if (rows.length > tableAtMost.rows) refuse('TOO_MANY_ROWS', { most: tableAtMost.rows })
  return rows.map(({ number, cells }) => {
    const written = columns.map(column => [column, cells[places.get(column) ?? -1] ?? ''])
    return { number, ...(Object.fromEntries(written) as Record<Column, string>) }
  })
}

function recordsOf(csv: string): string[][] {
  try {
    return parse(csv, { bom: true, delimiter: delimiterOf(csv), relax_column_count: true, relax_quotes: true })
  } catch (error) {
    if (error instanceof CsvError) refuse('FILE_UNREADABLE', { row: Number(error['records'] ?? 0) + 1 })
    throw error
  }
}

/** The one that makes the most headings of the first line with words in it. */
function delimiterOf(csv: string): string {
  const line = csv.split(/\r\n|\n|\r/).find(line => /\p{L}/u.test(line)) ?? ''
  const known = (delimiter: string): number =>
    line.split(delimiter).filter(cell => meaning.has(plain(cell.replace(/^\uFEFF?"|"$/g, '')))).length
  return [',', ';', '\t'].reduce((best, next) => (known(next) > known(best) ? next : best))
}

/** Where each column stands; columns of other names are passed over. */
function placesOf(headings: readonly string[]): Map<Column, number> {
  const places = new Map<Column, number>()
  headings.forEach((heading, place) => {
    const column = meaning.get(plain(heading))
    if (column === undefined) return
    if (places.has(column)) refuse('COLUMN_TWICE', { column })
    places.set(column, place)
  })
  const missing = columns.filter(column => !places.has(column) && !optional.includes(column))
  if (missing.length > 0) refuse('COLUMNS_MISSING', { columns: missing })
  return places
}
