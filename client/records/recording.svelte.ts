// What somebody is about to record: said once for all, and level by level.
import { ask } from '../graph/ask.ts'
import { deed, type Deed } from '../graph/deed.svelte.ts'
import {
  recordAppraisalsDocument,
  type RecordAppraisalsMutation,
  type RecordPageQuery,
  type RecordPersonFragment,
} from '../graph/documents.ts'
import { cellKey, cleaned, laid, problemOf, rowsOf, type Cells, type GridRow, type Place } from './grid.ts'

export type Kind = RecordPageQuery['evidenceKinds'][number]
export type Recorded = NonNullable<RecordAppraisalsMutation['recordAppraisals']['appraisals']>
export type Missing = 'kind' | 'title' | 'day' | 'competencies' | 'levels' | 'cells'

/** Why the service did not take a cell, or with competency null a person. */
export interface CellRefusal {
  personId: string
  competencyId: string | null
  code: string
  details: Record<string, string | number>
}

export class Recording {
  kind = $state.raw<Kind | null>(null)
  title = $state('')
  day = $state('')
  note = $state('')
  competencyIds = $state.raw<readonly string[]>([])
  cells = $state.raw<Cells>({})
  refused = $state.raw<readonly CellRefusal[]>([])
  /** whoever has something in their row stays in sight, whatever is searched for */
  touched = $state.raw<readonly RecordPersonFragment[]>([])
  readonly saving: Deed = deed()

  readonly ceiling = $derived(this.kind?.ceiling ?? 5)
  readonly rows: readonly GridRow[] = $derived(rowsOf(this.cells, this.competencyIds))
  readonly count = $derived(this.rows.reduce((sum, { levels }) => sum + levels.length, 0))
  readonly wrong = $derived(
    Object.entries(this.cells).filter(
      ([key, text]) => this.competencyIds.includes(key.split(' ')[1]!) && problemOf(text, this.ceiling) !== null,
    ).length,
  )

  /** Whether something would be lost. */
  get typed(): boolean {
    return Object.values(this.cells).some(text => text !== '')
  }

  /** What is still to be said before it can be recorded, in the order of the page. */
  missing(): Missing[] {
    const lacks: [Missing, boolean][] = [
      ['kind', this.kind === null],
      ['title', this.title.trim() === ''],
      ['day', this.day === ''],
      ['competencies', this.competencyIds.length === 0],
      ['cells', this.wrong > 0],
      ['levels', this.count === 0 && this.wrong === 0],
    ]
    return lacks.filter(([, lacking]) => lacking).map(([what]) => what)
  }

  type(person: RecordPersonFragment, competencyId: string, text: string): void {
    this.put({ ...this.cells, [cellKey(person.id, competencyId)]: cleaned(text) }, [person])
  }

  /** How many values found no field: beyond the grid, or in a row without any, whose place is null. */
  paste(block: readonly (readonly string[])[], from: Place, people: readonly (RecordPersonFragment | null)[]): number {
    const keyAt = ({ row, column }: Place): string | null => {
      const [person, competencyId] = [people[row], this.competencyIds[column]]
      return person && competencyId ? cellKey(person.id, competencyId) : null
    }
    const { cells, outside } = laid(this.cells, block, { from, keyAt })
    this.put(
      cells,
      people.slice(from.row, from.row + block.length).filter(person => person !== null),
    )
    return outside
  }

  private put(cells: Cells, people: readonly RecordPersonFragment[]): void {
    this.cells = cells
    this.touched = [...this.touched, ...people.filter(({ id }) => !this.touched.some(known => known.id === id))]
    this.refused = this.refused.filter(({ personId }) => !people.some(({ id }) => id === personId))
  }

  /** What was recorded; null when it was refused, with all that was typed still there. */
  async record(): Promise<Recorded | null> {
    let recorded: Recorded | null = null
    await this.saving.do(async () => {
      const input = {
        kind: this.kind!.code,
        title: this.title,
        occurredOn: this.day,
        note: this.note.trim() || null,
        people: [...this.rows],
      }
      const { recordAppraisals } = await ask(recordAppraisalsDocument, { input })
      recorded = recordAppraisals.appraisals
      this.refused = cellsOf(recordAppraisals.refusal)
      return recordAppraisals.refusal
    })
    if (recorded) this.empty()
    return recorded
  }

  private empty(): void {
    this.title = ''
    this.note = ''
    this.cells = {}
    this.touched = []
  }
}

const cellsOf = (refusal: { code: string; details: unknown } | null): readonly CellRefusal[] =>
  refusal?.code === 'CELLS_REFUSED' ? (refusal.details as { cells: CellRefusal[] }).cells : []
