// What a module would do for this reader.
import type { StandingFragment } from '../../graph/documents.ts'

interface Proof {
  fromLevel: number
  toLevel: number
}

/**
 * `closes` reaches what the profiles want, `further` some of it · `had` is reached already · `before` comes once a lower level is
 * reached · `unwanted` no profile of theirs asks for it
 */
export type Benefit = 'closes' | 'further' | 'had' | 'before' | 'unwanted'

export function benefitOf(
  { fromLevel, toLevel }: Proof,
  standing: Omit<StandingFragment, 'competency'> | undefined,
): Benefit {
  if (!standing) return 'unwanted'
  const now = standing.effective ?? 0
  if (now >= toLevel) return 'had'
  if (now < fromLevel) return 'before'
  return toLevel >= standing.target ? 'closes' : 'further'
}

/** How the reader stands in a competency that their profiles want. */
export const standingIn = <Standing extends { competency: { id: string } }>(
  gaps: { gaps: readonly Standing[]; onTarget: readonly Standing[] } | null,
  competencyId: string,
): Standing | undefined =>
  [...(gaps?.gaps ?? []), ...(gaps?.onTarget ?? [])].find(({ competency }) => competency.id === competencyId)

/** `CBEC-ANA-03` as people say it. */
export const shortCode = (code: string): string => code.replace(/^CBEC-/, '')
