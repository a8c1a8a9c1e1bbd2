import fc from 'fast-check'
import t from 'tap'
import { decide, lacksAny, type Reason } from '../../server/assignments/giving/rules.ts'
import {
  meets,
  onceOnly,
  resultFor,
  type Asks,
  type Earlier,
  type Known,
} from '../../server/assignments/by-rule/rules.ts'

const ids = fc.subarray(['a', 'b', 'c'])
const level = fc.option(fc.integer({ min: 0, max: 5 }))
const reason: fc.Arbitrary<Reason> = fc.record({
  competencyId: fc.constantFrom('x', 'y'),
  target: fc.option(fc.integer({ min: 1, max: 5 })),
  raw: level,
  effective: level,
  currency: fc.constant(null),
  provedOn: fc.constant(null),
  from: fc.nat(4),
  aim: fc.nat(5),
  reviewed: fc.option(fc.nat(5)),
})
const earlier: fc.Arbitrary<Earlier> = fc.record({
  byRule: fc.boolean(),
  closedAs: fc.constantFrom('withdrawn', 'completed', 'satisfied', 'unserved'),
})
const asks: fc.Arbitrary<Asks> = fc.record({
  profileIds: ids,
  cohortIds: ids,
  competencyId: fc.constantFrom('x', 'y', null),
  below: fc.option(fc.integer({ min: 1, max: 5 })),
})
const known: fc.Arbitrary<Known> = fc
  .record({
    faculty: fc.boolean(),
    profileIds: ids,
    cohortIds: ids,
    reasons: fc.array(reason, { minLength: 1, maxLength: 2 }),
    finished: fc.boolean(),
    publishes: fc.boolean(),
    /** they have it still to do: by the rule or otherwise */
    open: fc.option(fc.boolean()),
    earlier: fc.array(earlier, { maxLength: 3 }),
    refresh: fc.boolean(),
  })
  .map(({ finished, publishes, open, earlier, ...rest }) => ({
    ...rest,
    outcome: decide({ reasons: rest.reasons, finished, publishes, assigned: open !== null }),
    earlier: [...earlier, ...(open === null ? [] : [{ byRule: open, closedAs: null }])],
  }))

t.test(
  'a rule gives to whom all that it asks applies, whom it has not given, and who can still be taken further',
  async () => {
    fc.assert(
      fc.property(asks, known, (asks, who) => {
        const before = who.earlier.filter(({ byRule, closedAs }) => byRule && closedAs !== 'unserved')
        const apply =
          who.faculty &&
          (asks.profileIds.length === 0 || who.profileIds.some(id => asks.profileIds.includes(id))) &&
          (asks.cohortIds.length === 0 || who.cohortIds.some(id => asks.cohortIds.includes(id))) &&
          lacksAny(who.reasons, asks)
        const once = before.length === 0 || (who.refresh && !before.some(({ closedAs }) => closedAs === 'withdrawn'))
        return (resultFor(asks, who) === 'assign') === (apply && once && who.outcome === 'assign')
      }),
    )
  },
)

t.test('what the explanation says is what the night does', async () => {
  fc.assert(
    fc.property(asks, known, (asks, who) => {
      const given = meets(asks, who) && onceOnly(who.outcome, who) === 'assign'
      return (resultFor(asks, who) === 'assign') === given
    }),
  )
})

t.test('whoever asks less gives to no fewer', async () => {
  fc.assert(
    fc.property(asks, known, (asks, who) => {
      const gives = (asked: Asks) => resultFor(asked, who) === 'assign'
      return (
        !gives(asks) ||
        (gives({ ...asks, profileIds: [] }) && gives({ ...asks, cohortIds: [], competencyId: null, below: null }))
      )
    }),
  )
})

const lacking: Reason = {
  competencyId: 'x',
  target: 4,
  raw: 1,
  effective: 1,
  currency: null,
  provedOn: null,
  from: 0,
  aim: 2,
}
const cases: [what: string, before: Earlier[], expected: [training: string, refresh: string]][] = [
  ['never given', [], ['assign', 'assign']],
  ['given by hand before', [{ byRule: false, closedAs: 'withdrawn' }], ['assign', 'assign']],
  [
    'finished, and a later version wants everybody again',
    [{ byRule: true, closedAs: 'completed' }],
    ['given_before', 'assign'],
  ],
  [
    'closed by another proof, which has gone stale',
    [{ byRule: true, closedAs: 'satisfied' }],
    ['given_before', 'assign'],
  ],
  ['taken back', [{ byRule: true, closedAs: 'withdrawn' }], ['given_before', 'given_before']],
  ['taken back by nobody: they had left its cohort', [{ byRule: true, closedAs: 'unserved' }], ['assign', 'assign']],
  [
    'finished once and not served another time',
    [
      { byRule: true, closedAs: 'completed' },
      { byRule: true, closedAs: 'unserved' },
    ],
    ['given_before', 'assign'],
  ],
  [
    'finished once and taken back another time',
    [
      { byRule: true, closedAs: 'completed' },
      { byRule: true, closedAs: 'withdrawn' },
    ],
    ['given_before', 'given_before'],
  ],
  ['waived: it is still theirs', [{ byRule: true, closedAs: null }], ['given', 'given']],
]

for (const [what, earlier, expected] of cases)
  t.test(`${what}: whether somebody who lacks it gets it again`, async t => {
    const asks = { profileIds: [], cohortIds: [], competencyId: null, below: null }
    const open = earlier.some(({ closedAs }) => closedAs === null)
    const outcome = decide({ reasons: [lacking], finished: false, publishes: false, assigned: open })
    const who = { faculty: true, profileIds: [], cohortIds: [], reasons: [lacking], outcome, earlier }
    t.same([resultFor(asks, { ...who, refresh: false }), resultFor(asks, { ...who, refresh: true })], expected)
  })

t.test('below a level, or below the target', async t => {
  const at = (effective: number | null, below: number | null) =>
    lacksAny([{ ...lacking, effective }], { competencyId: 'x', below })
  t.same([at(2, 3), at(3, 3), at(3, null), at(4, null), at(null, 1)], [true, false, true, false, true])
  t.notOk(lacksAny([lacking], { competencyId: 'y', below: null }))
  t.ok(lacksAny([lacking], { competencyId: null, below: null }))
  t.notOk(
    lacksAny([{ ...lacking, target: null }], { competencyId: null, below: null }),
    'no profile of theirs wants it',
  )
})
