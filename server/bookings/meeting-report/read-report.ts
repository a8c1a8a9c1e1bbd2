// Who was in a meeting for how long, as Zoom, Teams or a table by hand say it: pure.
import { columnsAtMost, isReadable, plain, recordsOf, tableAtMost } from '../../base/read-table.ts'
import { refuse } from '../../base/refusal.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { clockOf } from './clock.ts'
import { secondsOf } from './duration.ts'
import type { Stay } from './stays.ts'

/** `account`: what Teams calls somebody, most often their address. */
const who = ['name', 'email', 'account'] as const
const columns = [...who, 'from', 'until', 'duration'] as const
type Column = (typeof columns)[number]
type Places = ReadonlyMap<Column, number>

/** Somebody in the meeting, with all their stays. */
export interface Attendee {
  /** of the first of their rows, as a spreadsheet counts */
  row: number
  name: string
  email: string
  account: string
  /** one for each time they came in */
  stays: readonly Stay[]
}

const texts = textsBeside<{ columns: Record<Column, string> }>(import.meta.url)
/** what a column is called in either language, with bars between */
const meaning = new Map(
  columns.flatMap(column =>
    Object.values(texts).flatMap(text =>
      text.columns[column].split('|').map((heading): [string, Column] => [plain(heading), column]),
    ),
  ),
)

/** Headings stand below what is said of the meeting. */
const headWithin = 100

/** Refuses FILE_TOO_LARGE, FILE_NOT_UTF8, FILE_UNREADABLE, COLUMNS_MISSING, COLUMN_TWICE, FILE_EMPTY, TOO_MANY_ROWS, MINUTES_UNREADABLE. */
export function readReport(csv: string): Attendee[] {
  isReadable(csv)
  const lines = recordsOf(csv, delimiterOf(csv))
    .map((cells, index) => ({ number: index + 1, cells: cells.map(cell => cell.trim()) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''))
  const { places, rows } = tableIn(lines)
  if (rows.length === 0) refuse('FILE_EMPTY')
  if (rows.length > tableAtMost.rows) refuse('TOO_MANY_ROWS', { most: tableAtMost.rows })
  return broughtTogether(rows.map(row => attendeeIn(row, places)))
}

interface Line {
  number: number
  cells: readonly string[]
}

const known = (cells: readonly string[]): Column[] => cells.flatMap(cell => meaning.get(plain(cell)) ?? [])
const isHead = (cells: readonly string[]): boolean => {
  const found = known(cells)
  return found.includes('duration') && who.some(column => found.includes(column))
}

/** The one by which some line holds the most headings. */
function delimiterOf(csv: string): string {
  const lines = csv.split(/\r\n|\n|\r/, headWithin)
  const most = (delimiter: string): number =>
    Math.max(
      ...lines.map(
        line => known(line.split(delimiter, columnsAtMost).map(cell => cell.replace(/^\uFEFF?"|"$/g, ''))).length,
      ),
    )
  return [',', ';', '\t'].reduce((best, next) => (most(next) > most(best) ? next : best))
}

/** The table whose headings say the most; of such alike the longest. */
function tableIn(lines: readonly Line[]): { places: Places; rows: Line[] } {
  const tables = lines
    .slice(0, headWithin)
    .flatMap((line, at) => (isHead(line.cells) ? { head: line.cells, rows: rowsBelow(line, lines.slice(at + 1)) } : []))
  const best = tables.sort(
    (one, other) => known(other.head).length - known(one.head).length || other.rows.length - one.rows.length,
  )[0]
  if (!best) return refuse('COLUMNS_MISSING', { columns: ['name', 'duration'] })
  return { places: placesOf(best.head), rows: best.rows }
}

/** As far as another table, or the title of another section; without lines in which there is nobody. */
function rowsBelow(head: Line, lines: readonly Line[]): Line[] {
  const places = head.cells.flatMap((heading, place) => (meaning.has(plain(heading)) ? place : []))
  const isTitle = ([first, ...others]: readonly string[]): boolean =>
    /^\d+\.\s*\S/.test(first!) && others.every(cell => cell === '')
  const end = lines.findIndex(({ cells }) => isHead(cells) || isTitle(cells))
  const rows = end < 0 ? lines : lines.slice(0, end)
  return rows.filter(({ cells }) => places.some(place => (cells[place] ?? '') !== ''))
}

function placesOf(head: readonly string[]): Places {
  const places = new Map<Column, number>()
  head.forEach((heading, place) => {
    const column = meaning.get(plain(heading))
    if (column === undefined) return
    if (places.has(column)) refuse('COLUMN_TWICE', { column: heading })
    places.set(column, place)
  })
  return places
}

function attendeeIn({ number, cells }: Line, places: Places): Attendee {
  const cell = (column: Column): string => cells[places.get(column) ?? -1] ?? ''
  const written = cell('duration')
  const seconds = secondsOf(written)
  if (seconds === null) return refuse('MINUTES_UNREADABLE', { row: number, written: written.slice(0, 40) })
  const stay = { seconds, from: clockOf(cell('from')), until: clockOf(cell('until')) }
  return { row: number, name: cell('name'), email: cell('email'), account: cell('account'), stays: [stay] }
}

/** Rows with the same address, or without one the same name, are one person's. */
function broughtTogether(rows: readonly Attendee[]): Attendee[] {
  const people = new Map<string, Attendee>()
  for (const row of rows) {
    const key = JSON.stringify([
      row.email || row.account ? 'address' : 'name',
      called(row.email || row.account || row.name),
    ])
    const before = people.get(key)
    people.set(key, before ? { ...before, stays: [...before.stays, ...row.stays] } : row)
  }
  return [...people.values()]
}

/** A name or an address without regard to how it is typed. */
export const called = (written: string): string => written.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
