// What an import does, told to people: as a whole, and as a table for a spreadsheet.
import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import type { Language } from '../../base/caller.ts'
import { describedKinds, type DescribedKind } from '../../competencies/evidence-kinds.ts'
import type { DecidedRow, Verdict } from './import-rules.ts'
import { columns, filled, texts } from './text.ts'

/** Kinds that can prove something. */
export const importable = describedKinds.filter(({ ceiling }) => ceiling !== null)

export interface ImportReport {
  rows: readonly DecidedRow[]
  /** pieces of evidence that the recorded rows make */
  evidence: readonly (readonly DecidedRow[])[]
}

/** Rows of the same person, kind, title and day make one piece of evidence. */
export function reportOf(rows: readonly DecidedRow[]): ImportReport {
  const pieces = new Map<string, DecidedRow[]>()
  for (const row of rows) {
    if (row.verdict !== 'recorded') continue
    const key = JSON.stringify([row.person!.id, row.kind, row.written.title, row.occurredOn])
    pieces.set(key, [...(pieces.get(key) ?? []), row])
  }
  return { rows, evidence: [...pieces.values()] }
}

export function totalsOf({ rows, evidence }: ImportReport) {
  const count = (verdict: Verdict): number => rows.filter(row => row.verdict === verdict).length
  return {
    recorded: count('recorded'),
    already: count('already'),
    refused: count('refused'),
    evidence: evidence.length,
    people: new Set(evidence.map(([row]) => row!.person!.id)).size,
  }
}

/** Another one whenever the report says anything else. */
export const outcomeOf = ({ rows }: ImportReport): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('base64url')

const asCsv = (rows: readonly (readonly unknown[])[]): string =>
  stringify(
    rows.map(row => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  )

/** The rows as they were written, with what became of each: mended, the table can be imported again. */
export function reportAsCsv({ rows }: ImportReport, language: Language): string {
  const text = texts[language]
  const kinds = importable.map(({ title }) => title[language])
  const head = [text.report.row, text.report.verdict, text.report.problems, ...headings(language)]
  const body = rows.map(({ written, verdict, problems }) => [
    written.number,
    text.verdicts[verdict],
    problems.map(({ code, details }) => filled(text.problems[code]!, { kinds, ...details })).join(' '),
    ...columns.map(column => written[column]),
  ])
  return asCsv([head, ...body])
}

const headings = (language: Language): string[] => columns.map(column => texts[language].columns[column].split('|')[0]!)

/** Headings, and two rows that make one piece of evidence. */
export function templateAsCsv(
  language: Language,
  { kind, codes, day }: { kind: DescribedKind; codes: readonly string[]; day: string },
): string {
  const { person, title, note } = texts[language].example
  const rows = codes.map(code => [person, kind.title[language], title, day, code, kind.ceiling, note, ''])
  return asCsv([headings(language), ...rows])
}
