import { createHash } from 'node:crypto'
import { note, type Caller } from '../../base/caller.ts'
import { tableReader } from '../../base/read-table.ts'
import { refuse } from '../../base/refusal.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { facultyCalled } from '../../people/faculty/faculty-reach.ts'
import { cohortToChange } from '../access.ts'
import { findOpen, insertMembers } from './queries.ts'
import { decideMembers, type DecidedMember, type MemberVerdict } from './table-rules.ts'

export interface MembersReport {
  rows: readonly DecidedMember[]
}

const texts = textsBeside<{ columns: { person: string } }>(import.meta.url)
const headings = Object.values(texts).flatMap(({ columns }) => columns.person.split('|'))

/** One column, or a mere list of addresses. */
const readMembers = tableReader({ columns: ['person'], optional: [], headings: () => headings, bare: 'person' })

/** What adding the people of the table would do, row by row; writes nothing. */
export async function previewMembers(
  caller: Caller,
  { cohortId, csv }: { cohortId: string; csv: string },
): Promise<MembersReport> {
  const cohort = await cohortToChange(caller, cohortId)
  const rows = readMembers(csv)
  const people = await facultyCalled(caller, [...new Set(rows.map(({ person }) => person))])
  const personIds = [...new Set([...people.values()].flat().map(({ id }) => id))]
  const open = await findOpen(caller, { cohortId: cohort.id, personIds })
  return { rows: decideMembers(rows, { people, members: new Set(open.map(({ personId }) => personId)) }) }
}

/** What the preview said, and nothing else: when the outcome has become another, nothing is written. */
export async function addMembersFromTable(
  caller: Caller,
  { cohortId, csv, outcome }: { cohortId: string; csv: string; outcome: string },
): Promise<MembersReport> {
  const report = await previewMembers(caller, { cohortId, csv })
  if (outcomeOf(report) !== outcome) refuse('TABLE_CHANGED')
  const personIds = report.rows.flatMap(({ verdict, person }) => (verdict === 'joins' ? person!.id : []))
  const added = await insertMembers(caller, { cohortId, personIds, source: 'csv' })
  if (added.length > 0) await note(caller, 'cohort-members-added', { cohortId, personIds: added, ...totalsOf(report) })
  return report
}

/** Another one whenever the report says anything else. */
export const outcomeOf = ({ rows }: MembersReport): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('base64url')

export function totalsOf({ rows }: MembersReport): Record<MemberVerdict, number> {
  const count = (verdict: MemberVerdict): number => rows.filter(row => row.verdict === verdict).length
  return { joins: count('joins'), already: count('already'), refused: count('refused') }
}
