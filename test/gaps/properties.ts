import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../server/base/days.ts'
import { attainmentOf, type EvidenceFact } from '../../server/evidence/attainment/rules.ts'
import type { Settling } from '../../server/competencies/rules/settling.ts'
import { gapOf } from '../../server/gaps/rules.ts'
import { arbitraryAgeing, arbitraryDay } from '../competencies/arbitrary.ts'
import { arbitraryEvidence, arbitraryPiece, arbitrarySettling } from '../evidence/facts.ts'

const arbitraryTarget = fc.record({
  competencyId: fc.constant('a'),
  level: fc.integer({ min: 1, max: 5 }),
  importance: fc.integer({ min: 1, max: 5 }),
  core: fc.boolean(),
  from: fc.constant([]),
})
const arbitraryCase = fc.record({
  target: arbitraryTarget,
  ageing: arbitraryAgeing,
  day: arbitraryDay,
  settling: arbitrarySettling,
})
type Case = typeof arbitraryCase extends fc.Arbitrary<infer T> ? T : never

const lacks = ({ target, ageing, day, settling }: Case, evidence: EvidenceFact[]) =>
  gapOf(target, { attainment: attainmentOf({ personId: 'amara', settling, evidence }) ?? undefined, ageing, day })
const runs = { numRuns: 1000 }

t.test('properties of gaps', async t => {
  fc.assert(
    fc.property(arbitraryCase, arbitraryEvidence, (asked, evidence) => {
      const { gap, neverLearned, goneStale, raw, effective } = lacks(asked, evidence)
      return (effective ?? 0) <= (raw ?? 0) && goneStale >= 0 && neverLearned >= 0 && gap === neverLearned + goneStale
    }),
    runs,
  )
  t.pass('a gap is what was never learned and what has gone stale; nobody counts for more than their best proof')
  fc.assert(
    fc.property(arbitraryCase, arbitraryEvidence, arbitraryPiece, (asked, evidence, another) => {
      const highest = { ...asked, settling: 'highest' as Settling }
      return lacks(highest, [...evidence, another]).gap <= lacks(highest, evidence).gap
    }),
    runs,
  )
  t.pass('more evidence never widens a gap under "highest"')
  fc.assert(
    fc.property(arbitraryCase, arbitraryEvidence, fc.nat(1500), (asked, evidence, days) => {
      return lacks({ ...asked, day: addDays(asked.day, days) }, evidence).gap >= lacks(asked, evidence).gap
    }),
    runs,
  )
  t.pass('time alone never narrows one')
  fc.assert(
    fc.property(arbitraryCase, arbitraryEvidence, arbitraryPiece, (asked, evidence, another) => {
      const refresh = { ...another, appraisals: [], refresh: another.refresh ?? { upTo: 4, events: [] } }
      const [before, after] = [lacks(asked, evidence), lacks(asked, [...evidence, refresh])]
      return after.raw === before.raw && after.neverLearned === before.neverLearned && after.gap <= before.gap
    }),
    runs,
  )
  t.pass('a refresh raises nothing and takes nothing away')
  fc.assert(
    fc.property(arbitraryCase, arbitraryEvidence, (asked, evidence) => {
      const events = asked.ageing.events.map(event => event.id)
      const newest = evidence.map(piece => piece.occurredOn).reduce((a, b) => (a > b ? a : b), asked.day)
      const refresh = {
        id: 'refresh',
        kind: 'module_completion',
        occurredOn: newest,
        enteredById: null,
        acceptedById: 'cora',
        appraisals: [],
        refresh: { upTo: 5, events },
      }
      return lacks({ ...asked, day: newest }, [...evidence, refresh]).goneStale === 0
    }),
    runs,
  )
  t.pass('one accepted refresh of today clears all staleness')
})
