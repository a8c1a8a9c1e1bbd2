// What somebody lacks on a day, and in which order it matters to them.
import { nextStaleOn, type Ageing, type Currency, type LevelStanding } from '../competencies/rules/currency.ts'
import { shownLevel, standingOn, type Attainment } from '../competencies/rules/standing.ts'
import type { Target } from '../competencies/rules/targets.ts'

export interface Gap {
  target: Target
  /** the highest level ever proven; null: not assessed */
  raw: number | null
  /** what it is worth on the day; null: not assessed */
  effective: number | null
  /** target − effective, not below 0; in a person's own page null counts as 0 */
  gap: number
  neverLearned: number
  goneStale: number
  /** importance × gap, half as much again when core */
  need: number
  /** of the highest proven level not above the target */
  shown: LevelStanding | null
  currency: Currency | null
  confidence: number | null
  nextStaleOn: string | null
}

export interface Asked {
  attainment: Attainment | undefined
  ageing: Ageing
  day: string
}

export function gapOf(target: Target, { attainment, ageing, day }: Asked): Gap {
  const standing = standingOn(attainment, ageing, day)
  const shown = shownLevel(standing, target.level) ?? null
  const gap = Math.max(0, target.level - (standing.effective ?? 0))
  const neverLearned = Math.max(0, target.level - (standing.raw ?? 0))
  return {
    target,
    raw: standing.raw,
    effective: standing.effective,
    gap,
    neverLearned,
    goneStale: gap - neverLearned,
    need: needOf(target, gap),
    shown,
    currency: shown?.currency ?? null,
    confidence: shown?.confidence ?? null,
    nextStaleOn: shown && nextStaleOn(shown, ageing, day),
  }
}

export const needOf = ({ importance, core }: { importance: number; core: boolean }, gap: number): number =>
  importance * gap * (core ? 1.5 : 1)

/** The greatest need first, then the larger gap, then the order of the framework. */
export const inOwnOrder = <G extends Gap>(gaps: readonly G[], position: (competencyId: string) => number): G[] =>
  [...gaps].sort(
    (a, b) => b.need - a.need || b.gap - a.gap || position(a.target.competencyId) - position(b.target.competencyId),
  )

export interface GapCounts {
  neverLearnedLevels: number
  neverLearnedCompetencies: number
  goneStaleLevels: number
  goneStaleCompetencies: number
  notAssessed: number
  onTarget: number
  onTargetAgeing: number
}

/** The four counts at the head of the page. What was not assessed is counted as that alone. */
export function countGaps(gaps: readonly Gap[]): GapCounts {
  const assessed = gaps.filter(gap => gap.effective !== null)
  const onTarget = assessed.filter(gap => gap.gap === 0)
  const sum = (size: (gap: Gap) => number): number => assessed.reduce((total, gap) => total + size(gap), 0)
  return {
    neverLearnedLevels: sum(gap => gap.neverLearned),
    neverLearnedCompetencies: assessed.filter(gap => gap.neverLearned > 0).length,
    goneStaleLevels: sum(gap => gap.goneStale),
    goneStaleCompetencies: assessed.filter(gap => gap.goneStale > 0).length,
    notAssessed: gaps.length - assessed.length,
    onTarget: onTarget.length,
    onTargetAgeing: onTarget.filter(gap => gap.currency === 'ageing').length,
  }
}
