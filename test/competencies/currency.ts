import fc from 'fast-check'
import t from 'tap'
import { addDays, daysBetween } from '../../server/base/days.ts'
import {
  byAge,
  levelOn,
  milestones,
  nextStaleOn,
  staleFrom,
  type Ageing,
  type CurrencyEvent,
  type ProvenLevel,
} from '../../server/competencies/rules/currency.ts'
import { shownLevel, standingOn } from '../../server/competencies/rules/standing.ts'
import { arbitraryAgeing, arbitraryAttainment, arbitraryDay } from './arbitrary.ts'

const proven = (level: number, provedOn: string, clearedEvents: string[] = []): ProvenLevel => ({
  level,
  provedOn,
  clearedEvents,
})
const ageing = (halfLifeDays: number, ...events: CurrencyEvent[]): Ageing => ({ halfLifeDays, events })
const duty: CurrencyEvent = { id: 'duty', effectiveOn: '2026-07-01', graceDays: 60 }

t.test('a level ages by half-lives', async t => {
  const cases: [age: number, currency: string, countsAs: number][] = [
    [0, 'current', 4],
    [50, 'current', 4],
    [51, 'ageing', 4],
    [100, 'ageing', 4],
    [101, 'stale', 3],
    [200, 'stale', 3],
    [201, 'lapsed', 2],
    [10_000, 'lapsed', 2],
  ]
  for (const [age, currency, countsAs] of cases) {
    const day = addDays('2026-01-01', age)
    t.match(
      levelOn(proven(4, '2026-01-01'), ageing(100), day),
      { ageDays: age, currency, countsAs },
      `${age} days of 100: ${currency}`,
    )
  }
  t.equal(byAge(182, 365), 'current', 'half of an odd half-life is not rounded')
  t.equal(byAge(183, 365), 'ageing')
})

t.test('never below 1 once proven', async t => {
  t.equal(levelOn(proven(1, '2020-01-01'), ageing(100), '2026-01-01').countsAs, 1, 'level 1 lapsed counts as 1')
  t.equal(levelOn(proven(2, '2020-01-01'), ageing(100), '2026-01-01').countsAs, 1, 'level 2 lapsed counts as 1')
})

t.test('confidence halves with each half-life', async t => {
  const confidence = (day: string) => levelOn(proven(3, '2026-01-01'), ageing(100), day).confidence
  t.equal(confidence('2026-01-01'), 1)
  t.equal(confidence(addDays('2026-01-01', 100)), 0.5)
  t.equal(confidence(addDays('2026-01-01', 200)), 0.25)
})

t.test('the milestones of a proof are the first days of each state', async t => {
  t.same(milestones('2026-02-10', 540), { ageingFrom: '2026-11-08', staleFrom: '2027-08-05', lapsedFrom: '2029-01-26' })
  t.same(milestones('2024-09-27', 365), { ageingFrom: '2025-03-29', staleFrom: '2025-09-28', lapsedFrom: '2026-09-28' })
})

t.test('an event makes what is older at least stale from the day after its grace days are over', async t => {
  const on = (provedOn: string, day: string, cleared: string[] = []) =>
    levelOn(proven(2, provedOn, cleared), ageing(540, duty), day).currency
  t.equal(staleFrom(duty), '2026-08-31', '1 July and 60 days of grace: from 31 August')
  t.equal(on('2026-02-10', '2026-08-30'), 'current', 'on the last day of grace nothing has changed')
  t.equal(on('2026-02-10', '2026-08-31'), 'stale', 'the day after it is stale')
  t.equal(on('2026-07-01', '2026-11-24'), 'current', 'work of the very day of effect is not older than it')
  t.equal(on('2026-06-30', '2026-11-24'), 'stale', 'work of the day before is')
  t.equal(on('2026-02-10', '2026-11-24', ['duty']), 'ageing', 'a refresh that named the event has cleared it')
  t.equal(on('2020-02-10', '2026-11-24'), 'lapsed', 'what lapsed by age does not become better')
  t.equal(
    levelOn(proven(4, '2026-02-10'), ageing(540, duty, { ...duty, id: 'other' }), '2026-11-24').countsAs,
    3,
    'two events take one level, not two',
  )
  t.equal(
    levelOn(proven(2, '2026-06-30'), ageing(540, { ...duty, graceDays: 0 }), '2026-07-02').currency,
    'stale',
    'without grace: the day after',
  )
})

t.test('the next stale day is the nearer of age and known events', async t => {
  t.equal(nextStaleOn(proven(2, '2026-02-10'), ageing(540), '2026-11-24'), '2027-08-05')
  t.equal(
    nextStaleOn(proven(2, '2026-02-10'), ageing(540, duty), '2026-07-15'),
    '2026-08-31',
    'while the grace days run',
  )
  t.equal(nextStaleOn(proven(2, '2026-02-10'), ageing(540, duty), '2026-08-31'), null, 'stale already')
  t.equal(
    nextStaleOn(proven(2, '2026-02-10', ['duty']), ageing(540, duty), '2026-08-31'),
    '2027-08-05',
    'a cleared event is none',
  )
})

t.test('where Dolores stands is the best of her proven levels after ageing', async t => {
  const on = (levels: ProvenLevel[], day = '2026-11-24', h = 365) =>
    standingOn({ assessedOn: day, proven: levels }, ageing(h), day)
  const fourThenThree = [1, 2, 3].map(level => proven(level, '2026-04-01')).concat(proven(4, '2024-11-20'))
  t.match(
    on(fourThenThree, '2026-11-24', 730),
    { raw: 4, effective: 3 },
    '4 two years ago and 3 this spring: a stale 4 and a current 3, so 3',
  )
  t.match(on(fourThenThree), { raw: 4, effective: 3 }, '4 lapsed and 3 ageing: 3')
  t.equal(shownLevel(on(fourThenThree, '2026-05-01'), 3)?.currency, 'current', '4 lapsed, 3 current, target 3: current')
  t.equal(shownLevel(on(fourThenThree, '2026-05-01'), 4)?.currency, 'stale', 'target 4: the currency of the 4')
  t.equal(shownLevel(on(fourThenThree, '2026-05-01'), null)?.level, 4, 'no target: the highest')
  t.match(
    standingOn(undefined, ageing(365), '2026-11-24'),
    { raw: null, effective: null },
    'nothing accepted: not assessed',
  )
  t.match(on([]), { raw: 0, effective: 0 }, 'accepted at 0: assessed, 0')
  t.equal(shownLevel(on([]), 3), undefined, 'nothing proven has no currency')
})

t.test('properties of standing', async t => {
  fc.assert(
    fc.property(arbitraryAttainment, arbitraryAgeing, arbitraryDay, (attainment, terms, day) => {
      const { raw, effective } = standingOn(attainment, terms, day)
      return effective! <= raw! && (raw === 0 || effective! >= 1)
    }),
  )
  t.pass('never above the best proof, never below 1 once proven')
  fc.assert(
    fc.property(
      arbitraryAttainment,
      arbitraryAgeing,
      fc.tuple(arbitraryDay, fc.nat(2000)),
      (attainment, terms, [day, days]) => {
        const now = standingOn(attainment, terms, day)
        const then = standingOn(attainment, terms, addDays(day, days))
        return then.effective! <= now.effective! && then.raw === now.raw
      },
    ),
  )
  t.pass('time alone never raises anybody')
  fc.assert(
    fc.property(arbitraryAttainment, arbitraryAgeing, arbitraryDay, (attainment, terms, day) => {
      for (const level of attainment.proven) {
        const next = nextStaleOn(level, terms, day)
        const fresh = (on: string) => ['current', 'ageing'].includes(levelOn(level, terms, on).currency)
        if (next === null ? fresh(day) : !fresh(addDays(next, -1)) || fresh(next)) return false
      }
      return true
    }),
  )
  t.pass('the next stale day is the first one on which a level is stale')
  fc.assert(
    fc.property(
      arbitraryDay,
      fc.integer({ min: -3000, max: 3000 }),
      (day, n) => daysBetween(day, addDays(day, n)) === n,
    ),
  )
  t.pass('days add up')
})
