import { note as noteEvent, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { anyCoordinator } from '../../people/access.ts'
import { facultyAmong } from '../../people/faculty/faculty-reach.ts'
import { gridAtMost, problemsOf, type GridRow } from './grid-rules.ts'
import { keepRecords, type NewRecord } from './keep-records.ts'

export interface Grid {
  kind: string
  title: string
  occurredOn: string
  note: string | null
  rows: readonly GridRow[]
}

export interface RecordedAppraisals {
  people: number
  appraisals: number
}

export const titleAtMost = 200
export const noteAtMost = 2000

/** What a coordinator saw or knows of many people at once: the whole grid, or nothing of it. */
export async function recordAppraisals(caller: Caller, grid: Grid): Promise<RecordedAppraisals> {
  anyCoordinator(caller)
  const { kind, title, occurredOn, note } = wellFormed(grid, caller.today)
  const rows = grid.rows.filter(({ levels }) => levels.length > 0)
  refuseSize(rows)
  const framework = await frameworkOf(caller)
  const people = await facultyAmong(
    caller,
    rows.map(({ personId }) => personId),
  )
  const isCompetency = (id: string): boolean => framework?.competency(id) !== undefined
  const cells = problemsOf(rows, { kind, people, isCompetency, viewerId: caller.viewer.personId })
  if (cells.length > 0) refuse('CELLS_REFUSED', { cells })

  // rows of two identities of one person make one piece of evidence
  const levels = new Map<string, GridRow['levels']>()
  for (const row of rows) {
    const { id } = people.get(row.personId)!
    levels.set(id, [...(levels.get(id) ?? []), ...row.levels])
  }
  const alike = { kind, title, note, link: null, occurredOn, importKey: null }
  const records = [...levels].map(([personId, levels]): NewRecord => ({ ...alike, personId, levels }))
  await keepRecords(caller, { origin: 'grid', by: caller.viewer.personId }, records)
  const recorded = { people: records.length, appraisals: records.flatMap(({ levels }) => levels).length }
  await noteEvent(caller, 'appraisals-recorded', { kind, title, occurredOn, ...recorded })
  return recorded
}

/** What is said once for everybody. */
function wellFormed({ kind, title, occurredOn, note }: Grid, today: string): Omit<Grid, 'rows'> {
  if (ceilingOf(kind) === 0) refuse('KIND_UNKNOWN', { kind })
  if (title.trim() === '') refuse('TITLE_MISSING')
  if (title.trim().length > titleAtMost) refuse('TEXT_TOO_LONG', { field: 'title', most: titleAtMost })
  if ((note?.trim().length ?? 0) > noteAtMost) refuse('TEXT_TOO_LONG', { field: 'note', most: noteAtMost })
  if (occurredOn > today) refuse('DATE_IN_FUTURE', { date: occurredOn, today })
  return { kind, title: title.trim(), occurredOn, note: note?.trim() || null }
}

function refuseSize(rows: readonly GridRow[]): void {
  if (rows.length === 0) refuse('NOTHING_TO_RECORD')
  const competencies = new Set(rows.flatMap(({ levels }) => levels.map(({ competencyId }) => competencyId)))
  if (rows.length > gridAtMost.people || competencies.size > gridAtMost.competencies)
    refuse('GRID_TOO_LARGE', gridAtMost)
}
