// What becomes of a person, in words.
import type { AssignmentOutcome, BatchFragment, BatchRowFragment } from '../graph/documents.ts'
import type { GlyphName } from '../ui/glyphs.ts'

export const outcomes = [
  'assign',
  'assigned',
  'finished',
  'satisfied',
  'publisher',
  'given_before',
  'left_out',
] as const

export const isOutcome = (text: string | null): text is AssignmentOutcome => outcomes.some(outcome => outcome === text)

export const glyphs: Record<AssignmentOutcome, GlyphName> = {
  assign: 'yes',
  assigned: 'clock',
  finished: 'current',
  satisfied: 'current',
  publisher: 'no',
  given_before: 'no',
  left_out: 'no',
}

type Counted = Pick<BatchFragment, 'state' | 'counts'>

/** What came, else what was planned. */
export function countOf({ state, counts }: Counted, outcome: AssignmentOutcome): number {
  const count = counts.find(one => one.outcome === outcome)
  return (state === 'done' ? count?.became : count?.planned) ?? 0
}

export const toGive = (batch: Counted): number => countOf(batch, 'assign')

export const outcomeOf = ({ planned, became }: BatchRowFragment): AssignmentOutcome => became ?? planned

export const hasChanged = ({ planned, became }: BatchRowFragment): boolean => became !== null && became !== planned
