// What becomes of the rows of a table: pure.
import { isWebAddress } from '../pieces/rules.ts'
import { ordersIn, readDay, type Orders } from './read-day.ts'
import { levelProblem } from './grid-rules.ts'
import type { Called } from './name-competency.ts'
import type { WrittenRow } from './read-table.ts'
import type { Column } from './text.ts'

export type Verdict = 'recorded' | 'already' | 'refused'

export interface RowProblem {
  code: string
  column: Column
  details: Record<string, unknown>
}

export interface ImportKnown {
  viewerId: string
  today: string
  /** by the word in the file: one, several or nobody */
  people: ReadonlyMap<string, readonly { id: string; name: string | null }[]>
  kindOf: (written: string) => string | null
  /** several: a title that tells them not apart */
  competenciesCalled: (written: string) => readonly Called[]
  /** the level at which an import has recorded this before, if it still counts */
  recordedAt: (work: string) => number | undefined
}

/** A row as it was understood. */
export interface DecidedRow {
  written: WrittenRow
  verdict: Verdict
  problems: readonly RowProblem[]
  person: { id: string; name: string | null } | null
  kind: string | null
  competency: Called | null
  occurredOn: string | null
  level: number | null
}

export const textAtMost = { title: 200, note: 2000, link: 2000 }

/** The same work of the same person in the same competency: told again, it is the same. */
export const workKey = (work: {
  personId: string
  kind: string
  title: string
  occurredOn: string
  competencyId: string
}): string => JSON.stringify([work.personId, work.kind, work.title, work.occurredOn, work.competencyId])

export function decideImport(rows: readonly WrittenRow[], known: ImportKnown): DecidedRow[] {
  const orders = ordersIn(rows.map(({ date }) => date))
  const understood = rows.map(row => understand(row, { ...known, orders }))
  const alike = new Map<string, DecidedRow[]>()
  for (const row of understood) {
    const key = keyOf(row)
    if (key !== null) alike.set(key, [...(alike.get(key) ?? []), row])
  }
  return understood.map(row => {
    const key = keyOf(row)
    return key === null ? row : judge(row, { alike: alike.get(key)!, before: known.recordedAt(key) })
  })
}

/** null: not all of it was understood. */
const keyOf = ({ person, kind, occurredOn, competency, level, problems, written }: DecidedRow): string | null =>
  problems.length === 0 && person && kind && occurredOn && competency && level !== null
    ? workKey({ personId: person.id, kind, title: written.title, occurredOn, competencyId: competency.id })
    : null

/** A row that is good by itself, beside the others and what is there. */
function judge(
  row: DecidedRow,
  { alike, before }: { alike: readonly DecidedRow[]; before: number | undefined },
): DecidedRow {
  const refused = (code: string, details: Record<string, unknown>): DecidedRow => ({
    ...row,
    verdict: 'refused',
    problems: [{ code, column: 'level', details }],
  })
  if (alike.some(({ level }) => level !== row.level))
    return refused('ROWS_DIFFER', { rows: alike.map(({ written }) => written.number) })
  if (before !== undefined && before !== row.level) return refused('RECORDED_DIFFERENTLY', { level: before })
  return before !== undefined || alike[0] !== row ? { ...row, verdict: 'already' } : row
}

/** Each cell by itself. */
function understand(written: WrittenRow, known: ImportKnown & { orders: Orders }): DecidedRow {
  const problems: RowProblem[] = []
  const wrong = (column: Column, code: string, details: Record<string, unknown> = {}): null => {
    problems.push({ code, column, details })
    return null
  }
  const kind = written.kind === '' ? wrong('kind', 'KIND_MISSING') : known.kindOf(written.kind)
  if (written.kind !== '' && kind === null) wrong('kind', 'KIND_UNKNOWN', { kind: written.kind })
  const cells = {
    person: personOf(written, known, wrong),
    kind,
    competency: competencyOf(written, known, wrong),
    occurredOn: occurredOnOf(written, known, wrong),
    level: levelOf(written, kind, wrong),
  }
  if (written.title === '') wrong('title', 'TITLE_MISSING')
  for (const field of ['title', 'note', 'link'] as const)
    if (written[field].length > textAtMost[field]) wrong(field, 'TEXT_TOO_LONG', { field, most: textAtMost[field] })
  if (written.link !== '' && !isWebAddress(written.link)) wrong('link', 'LINK_UNREADABLE')
  return { written, ...cells, problems, verdict: problems.length > 0 ? 'refused' : 'recorded' }
}

type Wrong = (column: Column, code: string, details?: Record<string, unknown>) => null

function personOf({ person }: WrittenRow, { people, viewerId }: ImportKnown, wrong: Wrong): DecidedRow['person'] {
  if (person === '') return wrong('person', 'PERSON_MISSING')
  const [one, ...others] = people.get(person) ?? []
  if (!one) return wrong('person', 'PERSON_NOT_FOUND', { person })
  if (others.length > 0) return wrong('person', 'PERSON_AMBIGUOUS', { person, people: others.length + 1 })
  if (one.id === viewerId) wrong('person', 'OWN_EVIDENCE')
  return one
}

function competencyOf({ competency }: WrittenRow, known: ImportKnown, wrong: Wrong): DecidedRow['competency'] {
  if (competency === '') return wrong('competency', 'COMPETENCY_MISSING')
  const [one, ...others] = known.competenciesCalled(competency)
  if (!one) return wrong('competency', 'COMPETENCY_UNKNOWN', { competency })
  if (others.length === 0) return one
  return wrong('competency', 'COMPETENCY_AMBIGUOUS', { competency, codes: [one, ...others].map(({ code }) => code) })
}

function occurredOnOf(
  { date }: WrittenRow,
  { today, orders }: { today: string; orders: Orders },
  wrong: Wrong,
): string | null {
  if (date === '') return wrong('date', 'DATE_MISSING')
  const read = readDay(date, orders)
  if ('problem' in read) return wrong('date', read.problem, { date })
  if (read.day > today) wrong('date', 'DATE_IN_FUTURE', { date: read.day, today })
  return read.day
}

function levelOf({ level: text }: WrittenRow, kind: string | null, wrong: Wrong): number | null {
  if (text === '') return wrong('level', 'LEVEL_MISSING')
  if (!/^[0-5]$/.test(text)) return wrong('level', 'LEVEL_UNREADABLE', { level: text })
  const level = Number(text)
  if (kind) for (const { code, details } of levelProblem(level, kind)) wrong('level', code, details)
  return level
}
