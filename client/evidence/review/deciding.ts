// What a reviewer is about to say: pure.
import type { ReviewPieceQuery } from '../../graph/documents.ts'

export type Piece = NonNullable<ReviewPieceQuery['evidence']>
export type Competency = NonNullable<ReviewPieceQuery['framework']>['competencies'][number]
export type Decision = 'accept' | 'return' | 'reject'

/** A refresh may renew without proving a level of its own. */
export const noLevel = -1

/** By competency: what was claimed as far as its kind can prove it; what only renews is given none. */
export const levelsClaimed = ({ claims, kind, refresh }: Piece): Record<string, number> =>
  Object.fromEntries(
    claims.map(({ competency, level }) => [competency.id, refresh ? noLevel : Math.min(level, kind.ceiling ?? 0)]),
  )

export const levelsGiven = (levels: Readonly<Record<string, number>>): { competencyId: string; level: number }[] =>
  Object.entries(levels)
    .filter(([, level]) => level !== noLevel)
    .map(([competencyId, level]) => ({ competencyId, level }))
