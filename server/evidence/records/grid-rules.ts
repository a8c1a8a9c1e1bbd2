// What may be recorded in a grid: pure.
import { ceilingOf } from '../../competencies/rules/kinds.ts'

export interface GridRow {
  personId: string
  levels: readonly { competencyId: string; level: number }[]
}

export interface CellProblem {
  personId: string
  /** null: the whole row */
  competencyId: string | null
  code: string
  details: Record<string, unknown>
}

export interface GridKnown {
  kind: string
  /** who is behind an identity, of those whom the recorder reaches */
  people: ReadonlyMap<string, { id: string }>
  isCompetency: (id: string) => boolean
  /** who records */
  viewerId: string
}

export const gridAtMost = { people: 200, competencies: 31 }

/** All that is wrong with the rows; none: they may be recorded. */
export function problemsOf(rows: readonly GridRow[], known: GridKnown): CellProblem[] {
  const seen = new Set<string>()
  return rows.flatMap(row => {
    const { personId } = row
    const person = known.people.get(personId)
    if (!person) return [{ personId, competencyId: null, code: 'PERSON_NOT_FOUND', details: {} }]
    if (person.id === known.viewerId) return [{ personId, competencyId: null, code: 'OWN_EVIDENCE', details: {} }]
    return row.levels.flatMap(({ competencyId, level }): CellProblem[] => {
      const problem = (code: string, details = {}): CellProblem[] => [{ personId, competencyId, code, details }]
      const cell = `${person.id} ${competencyId}`
      if (!known.isCompetency(competencyId)) return problem('COMPETENCY_NOT_FOUND')
      if (seen.has(cell)) return problem('CELL_TWICE')
      seen.add(cell)
      return levelProblem(level, known.kind).flatMap(({ code, details }) => problem(code, details))
    })
  })
}

/** From 0 to what the kind can prove. */
export function levelProblem(level: number, kind: string): { code: string; details: Record<string, unknown> }[] {
  if (!Number.isInteger(level) || level < 0 || level > 5) return [{ code: 'LEVEL_UNREADABLE', details: { level } }]
  const ceiling = ceilingOf(kind)
  return level > ceiling ? [{ code: 'LEVEL_ABOVE_CEILING', details: { ceiling } }] : []
}
