// Whether somebody may judge a piece now, and if not what happened. Pure.

export interface Standing {
  state: string
  /** who made it so, and when */
  by: { id: string; name: string | null } | null
  at: Date
  /** whose appraisals stand */
  raters: ReadonlySet<string>
  /** how many must have judged it before it counts */
  assessors: number
}

/** It waits for a reviewer, or it is a venture that too few have judged. */
export const isOpen = ({ state, raters, assessors }: Standing): boolean =>
  state === 'submitted' || state === 'in_review' || (state === 'accepted' && raters.size < assessors)

export interface Obstacle {
  code: 'ALREADY_DECIDED' | 'UNDER_REVIEW' | 'ALREADY_APPRAISED'
  details: { state: string; by: string | null; at: Date }
}

/** What keeps this reviewer from judging it, whom the door has let in; null: nothing. */
export function obstacleFor(viewerId: string, standing: Standing): Obstacle | null {
  const { state, by, at, raters } = standing
  const details = { state, by: by?.name ?? null, at }
  if (raters.has(viewerId)) return { code: 'ALREADY_APPRAISED', details }
  if (!isOpen(standing)) return { code: 'ALREADY_DECIDED', details }
  if (state === 'in_review' && by?.id !== viewerId) return { code: 'UNDER_REVIEW', details }
  return null
}
