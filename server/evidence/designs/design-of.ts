// A lesson design as its author and its reviewers read it: of a piece that the door has let them have.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Competency } from '../../competencies/framework.ts'
import type { Piece } from '../pieces/evidence.ts'
import { missingParts, type MissingPart } from './design-rules.ts'
import type { LessonDesign } from './design-shape.ts'
import { readDesigns } from './queries.ts'

export interface DescribedDesign extends Omit<LessonDesign, 'outcomes'> {
  revision: number
  savedAt: Date
  outcomes: { id: string; text: string; competency: Competency | null }[]
}

const isWanted = ({ task }: Pick<Piece, 'task'>): boolean => task?.wants.includes('design') ?? false

/** Null: nothing asked for one. */
export const designOf = async (caller: Caller, piece: Pick<Piece, 'id' | 'task'>): Promise<DescribedDesign | null> =>
  isWanted(piece) ? described(caller, piece.id) : null

const described = batchedFor(async (caller, ids: string[]) => {
  const [rows, framework] = await Promise.all([readDesigns(caller, ids), frameworkOf(caller)])
  const competency = (id: string | null): Competency | null => (id === null ? null : framework!.competency(id)!)
  return (id: string): DescribedDesign => {
    const { content, revision, savedAt } = rows.find(({ evidenceId }) => evidenceId === id)!
    const outcomes = content.outcomes.map(({ competencyId, ...said }) => ({
      ...said,
      competency: competency(competencyId),
    }))
    return { ...content, revision, savedAt, outcomes }
  }
})

/** What keeps a piece from being handed in, of the design that it is to hold. */
export async function missingInDesign(caller: Caller, piece: Piece): Promise<MissingPart[]> {
  if (!isWanted(piece)) return []
  const rows = await readDesigns(caller, [piece.id])
  return rows.flatMap(({ content }) => missingParts(content))
}
