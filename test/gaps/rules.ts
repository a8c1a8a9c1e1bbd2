import t from 'tap'
import type { Ageing } from '../../server/competencies/rules/currency.ts'
import type { Target } from '../../server/competencies/rules/targets.ts'
import { attainmentOf, type EvidenceFact } from '../../server/evidence/attainment/rules.ts'
import { countGaps, gapOf, inOwnOrder } from '../../server/gaps/rules.ts'
import { piece, refresh } from '../evidence/facts.ts'

const duty = { id: 'duty', effectiveOn: '2026-07-01', graceDays: 60 }
const target = (level: number, importance = 4, core = false): Target => ({
  competencyId: 'a',
  level,
  importance,
  core,
  from: [],
})
const named = (competencyId: string, target: Target): Target => ({ ...target, competencyId })
const lacks = (
  wanted: Target,
  evidence: EvidenceFact[],
  { day = '2026-11-24', ageing = { halfLifeDays: 540, events: [] } as Ageing } = {},
) =>
  gapOf(wanted, {
    attainment: attainmentOf({ personId: 'amara', settling: 'highest', evidence }) ?? undefined,
    ageing,
    day,
  })

t.test('a gap is what is wanted less what counts today', async t => {
  const proven = (level: number, day = '2026-11-01') => [piece('client_signed_project', day, { cora: level })]
  t.match(lacks(target(4), proven(1)), { gap: 3, neverLearned: 3, goneStale: 0, raw: 1, effective: 1 }, 'never learned')
  t.match(
    lacks(target(4), proven(4, '2025-01-01')),
    { gap: 1, neverLearned: 0, goneStale: 1, raw: 4, effective: 3 },
    'gone stale',
  )
  t.match(
    lacks(target(4), proven(3, '2023-01-01')),
    { gap: 3, neverLearned: 1, goneStale: 2, raw: 3, effective: 1 },
    'of each some',
  )
  t.match(
    lacks(target(2), proven(4, '2025-01-01')),
    { gap: 0, neverLearned: 0, goneStale: 0 },
    'a stale 4 still counts as 3',
  )
  t.match(lacks(target(2), proven(4)), { gap: 0 }, 'more than wanted is no gap')
})

t.test('null shows as not assessed and counts as 0 in one’s own order; 0 is assessed', async t => {
  t.match(lacks(target(3), []), {
    raw: null,
    effective: null,
    gap: 3,
    neverLearned: 3,
    goneStale: 0,
    need: 12,
    currency: null,
  })
  t.match(lacks(target(3), [piece('quiz', '2026-11-01', { cora: 0 })]), {
    raw: 0,
    effective: 0,
    gap: 3,
    neverLearned: 3,
    currency: null,
  })
})

t.test('the change of duties in July makes Amara’s payments stale from 31 August', async t => {
  const evidence = [
    piece('module_completion', '2026-02-10', { cora: 2 }),
    piece('attendance', '2025-10-21', { cora: 1 }),
  ]
  const ageing = { halfLifeDays: 540, events: [duty] }
  t.match(lacks(target(4, 4, true), evidence, { ageing }), {
    gap: 3,
    neverLearned: 2,
    goneStale: 1,
    need: 18,
    currency: 'stale',
    nextStaleOn: null,
  })
  t.match(lacks(target(4, 4, true), evidence, { ageing, day: '2026-08-30' }), {
    gap: 2,
    goneStale: 0,
    nextStaleOn: '2026-08-31',
  })
  const renewed = [...evidence, refresh('2026-06-20', 4, ['duty'])]
  t.match(
    lacks(target(4, 4, true), renewed, { ageing }),
    { gap: 2, neverLearned: 2, goneStale: 0, currency: 'current' },
    'one refresh clears it',
  )
})

t.test('the currency shown is that of the highest proven level not above the target', async t => {
  const evidence = [
    piece('client_signed_project', '2023-01-01', { cora: 4 }),
    piece('practice_task', '2026-11-01', { cora: 3 }),
  ]
  t.match(
    lacks(target(3), evidence),
    { gap: 0, currency: 'current', shown: { level: 3 } },
    '4 lapsed, 3 current, target 3: current',
  )
  t.match(lacks(target(4), evidence), { gap: 1, currency: 'lapsed', confidence: Number }, 'target 4: lapsed')
})

t.test('one’s own order is by need, then by size, then as the framework goes', async t => {
  const order = (...targets: Target[]) =>
    inOwnOrder(
      targets.map(wanted => lacks(wanted, [])),
      id => id.charCodeAt(0),
    ).map(gap => gap.target.competencyId)
  t.same(
    order(named('a', target(1, 4, false)), named('b', target(1, 4, true))),
    ['b', 'a'],
    'core weighs half as much again',
  )
  t.same(
    order(named('a', target(1, 4, true)), named('b', target(2, 3, false))),
    ['b', 'a'],
    'equal need: the larger gap',
  )
  t.same(order(named('b', target(1, 4, false)), named('a', target(1, 4, false))), ['a', 'b'], 'then the framework')
})

t.test('the four counts', async t => {
  const gaps = [
    lacks(target(3), []),
    lacks(target(4), [piece('client_signed_project', '2023-01-01', { cora: 3 })]),
    lacks(target(2), [piece('quiz', '2026-11-01', { cora: 1 })]),
    lacks(target(2), [piece('quiz', '2026-11-01', { cora: 2 })]),
    lacks(target(2), [piece('quiz', '2026-01-01', { cora: 2 })]),
  ]
  t.same(countGaps(gaps), {
    neverLearnedLevels: 2,
    neverLearnedCompetencies: 2,
    goneStaleLevels: 2,
    goneStaleCompetencies: 1,
    notAssessed: 1,
    onTarget: 2,
    onTargetAgeing: 1,
  })
})
