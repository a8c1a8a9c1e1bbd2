// Facts for tests of the rules, told briefly and generated.
import fc from 'fast-check'
import { addDays } from '../../server/base/days.ts'
import { evidenceKinds } from '../../server/competencies/rules/kinds.ts'
import type { AppraisalFact, EvidenceFact } from '../../server/evidence/attainment/rules.ts'
import type { Settling } from '../../server/competencies/rules/settling.ts'
import { arbitraryDay, eventIds } from '../competencies/arbitrary.ts'

let number = 0

/** A piece of accepted evidence; `levels` by rater. */
export function piece(kind: string, occurredOn: string, levels: Record<string, number> = {}): EvidenceFact {
  const id = `evidence-${++number}`
  const appraisals = Object.entries(levels).map(([raterId, level], index): AppraisalFact => {
    const recordedAt = new Date(Date.parse(occurredOn) + 86_400_000 * 20 + number * 1000 + index)
    return { id: `appraisal-${number}-${index}`, raterId, level, recordedAt }
  })
  return { id, kind, occurredOn, enteredById: null, acceptedById: 'cora', refresh: null, appraisals }
}

export const refresh = (occurredOn: string, upTo = 4, events: string[] = []): EvidenceFact => ({
  ...piece('module_completion', occurredOn),
  refresh: { upTo, events },
})

export const arbitrarySettling = fc.constantFrom<Settling>('highest', 'latest', 'median')

const arbitraryAppraisal = fc.record({
  raterId: fc.constantFrom('amara', 'cora', 'hao', 'gwen', 'olga'),
  level: fc.integer({ min: 0, max: 5 }),
  after: fc.nat(40),
})

/** About Amara, who is now and then her own rater, as after a merge. */
export const arbitraryPiece: fc.Arbitrary<EvidenceFact> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...evidenceKinds.map(kind => kind.code)),
    occurredOn: arbitraryDay,
    enteredById: fc.constantFrom(null, null, null, 'cora', 'amara'),
    acceptedById: fc.constantFrom('cora', 'cora', 'amara', null),
    refresh: fc.option(fc.record({ upTo: fc.integer({ min: 1, max: 5 }), events: fc.subarray(eventIds) }), { freq: 3 }),
    appraisals: fc.array(arbitraryAppraisal, { maxLength: 4 }),
  })
  .map(({ appraisals, ...rest }) => ({
    ...rest,
    appraisals: appraisals.map(({ after, raterId, level }, index) => ({
      id: `${rest.id}-${index}`,
      raterId,
      level,
      recordedAt: new Date(`${addDays(rest.occurredOn, after)}T08:00:00Z`),
    })),
  }))

export const arbitraryEvidence = fc.array(arbitraryPiece, { maxLength: 8 })
