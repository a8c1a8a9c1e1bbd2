// What a reviewer is about to say: pure.
import type { ReviewPieceQuery } from '../../graph/documents.ts'

export type Piece = NonNullable<ReviewPieceQuery['evidence']>
export type Competency = NonNullable<ReviewPieceQuery['framework']>['competencies'][number]
export type Decision = 'accept' | 'return' | 'reject'

/** A refresh may renew without proving a level of its own; else none was given yet. */
export const noLevel = -1

/** By criterion; a level of null: not marked yet. */
export type Marking = Record<string, { level: number | null; note: string }>

export const unmarked = ({ task }: Piece): Marking =>
  Object.fromEntries((task?.rubric ?? []).map(({ id }) => [id, { level: null, note: '' }]))

export const isWhole = (marks: Marking): boolean => Object.values(marks).every(({ level }) => level !== null)

export const marksGiven = (marks: Marking): { criterionId: string; level: number; note: string | null }[] =>
  Object.entries(marks).flatMap(([criterionId, { level, note }]) =>
    level === null ? [] : [{ criterionId, level, note: note.trim() || null }],
  )

/** Two assessors must have judged it, not only accepted. */
export const mayOnlyRenew = ({ refresh, kind }: Piece): boolean => refresh !== null && kind.assessors < 2

/** By competency: what was claimed as far as its kind can prove it; what only renews, or was recorded and judged without a claim, is given none. */
export const levelsClaimed = (piece: Piece): Record<string, number> => {
  const { claims, kind, appraisals } = piece
  const given = (level: number): number => (mayOnlyRenew(piece) ? noLevel : Math.min(level, kind.ceiling ?? 0))
  return claims.length > 0
    ? Object.fromEntries(claims.map(({ competency, level }) => [competency.id, given(level)]))
    : Object.fromEntries(appraisals.map(({ competency }) => [competency.id, noLevel]))
}

export const levelsGiven = (levels: Readonly<Record<string, number>>): { competencyId: string; level: number }[] =>
  Object.entries(levels)
    .filter(([, level]) => level !== noLevel)
    .map(([competencyId, level]) => ({ competencyId, level }))
