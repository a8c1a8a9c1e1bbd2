import t from 'tap'
import { inForceOn, settleTargets, type ProfileTarget } from '../../server/competencies/rules/targets.ts'

const want = (level: number, importance: number, core = false): ProfileTarget => ({
  profileId: `${level}-${importance}`,
  competencyId: 'terms',
  level,
  importance,
  core,
  startedOn: '2024-09-01',
})

t.test('two targets on one competency', async t => {
  const settle = (...targets: ProfileTarget[]) => settleTargets(targets)[0]!
  t.match(
    settle(want(2, 5, true), want(3, 1)),
    { level: 3, importance: 1, core: false },
    'the higher one with its importance and core flag',
  )
  t.match(
    settle(want(3, 2), want(3, 4)),
    { level: 3, importance: 4, core: false },
    'at equal level the larger importance',
  )
  t.match(settle(want(3, 5), want(3, 4, true)), { level: 3, importance: 5, core: true }, 'and the core flag of either')
  t.same(
    settle(want(2, 5), want(3, 1)).from.map(target => target.profileId),
    ['2-5', '3-1'],
    'both are named',
  )
  t.equal(settleTargets([want(2, 5), { ...want(1, 1), competencyId: 'law' }]).length, 2, 'others stay apart')
})

t.test('a period is in force from its first day until the day before it is finished', async t => {
  const period = { startedOn: '2026-09-01', finishedOn: '2026-11-01' }
  t.notOk(inForceOn(period, '2026-08-31'))
  t.ok(inForceOn(period, '2026-09-01'))
  t.ok(inForceOn(period, '2026-10-31'))
  t.notOk(inForceOn(period, '2026-11-01'))
  t.ok(inForceOn({ ...period, finishedOn: null }, '2030-01-01'))
  t.notOk(
    inForceOn({ startedOn: '2026-09-01', finishedOn: '2026-09-01' }, '2026-09-01'),
    'one that ended the day it began never was',
  )
})
