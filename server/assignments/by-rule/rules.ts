// Whom a rule gives its module. Pure.
import { lacksAny, type Lacking, type Outcome, type Reason } from '../giving/rules.ts'
import type { Closed } from '../life/rules.ts'

/** What a rule asks of the faculty. */
export interface Asks extends Lacking {
  /** they hold one of these; none: whatever they hold */
  profileIds: readonly string[]
  /** they are in one of these; none: wherever they are */
  cohortIds: readonly string[]
}

/** What somebody was given of the module before. */
export interface Earlier {
  /** by this rule, or by somebody's hand or another one */
  byRule: boolean
  /** null: still to be done; unserved: taken back by nobody, because they had left those for whom the module is */
  closedAs: Closed | 'unserved' | null
}

export interface Known {
  faculty: boolean
  profileIds: readonly string[]
  cohortIds: readonly string[]
  reasons: readonly Reason[]
  /** what would become of them, were they given it by hand */
  outcome: Outcome
  earlier: readonly Earlier[]
  /** the module renews what was proven */
  refresh: boolean
}

/** given: has it to do by this rule · not_meant: does not meet what it asks */
export type Result = Outcome | 'given' | 'not_meant'

const anyOf = (asked: readonly string[], theirs: readonly string[]): boolean =>
  asked.length === 0 || asked.some(id => theirs.includes(id))

export const meets = (
  asks: Asks,
  { faculty, profileIds, cohortIds, reasons }: Omit<Known, 'outcome' | 'earlier' | 'refresh'>,
): boolean =>
  faculty && anyOf(asks.profileIds, profileIds) && anyOf(asks.cohortIds, cohortIds) && lacksAny(reasons, asks)

/**
 * A rule gives its module to somebody once, whatever became of it, but for what they were no more served with. A refresh it gives again to whom it has gone stale once more: never to
 * somebody from whom it was taken back, nor to whom finishing it once more gives nothing (that is no `assign`).
 */
export function onceOnly(outcome: Outcome, { earlier, refresh }: Pick<Known, 'earlier' | 'refresh'>): Outcome {
  const before = earlier.filter(({ byRule, closedAs }) => byRule && closedAs !== 'unserved')
  if (outcome !== 'assign' || before.length === 0) return outcome
  return refresh && before.every(({ closedAs }) => closedAs === 'completed' || closedAs === 'satisfied')
    ? 'assign'
    : 'given_before'
}

/** What a rule makes of somebody: `assign` alone is given it. */
export function resultFor(asks: Asks, known: Known): Result {
  if (known.earlier.some(({ byRule, closedAs }) => byRule && closedAs === null)) return 'given'
  if (known.outcome === 'assigned' || known.outcome === 'finished') return known.outcome
  return meets(asks, known) ? onceOnly(known.outcome, known) : 'not_meant'
}
