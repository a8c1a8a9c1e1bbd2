import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import {
  cancelFreeUntil,
  cancelsLate,
  canCancel,
  canTakeBack,
  clashWith,
  closesAt,
  comesBefore,
  byTask,
  gainOf,
  gapIn,
  inWaitOrder,
  nextOf,
  offeredUntil,
  standingIn,
  windowOf,
  type Place,
} from '../../server/bookings/rules.ts'

const runs = { numRuns: 300 }
/** few gaps and few moments, so that many are alike */
const places: fc.Arbitrary<Place[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    gap: fc.integer({ min: 0, max: 5 }),
    begunAt: fc.integer({ min: 0, max: 3 }).map(minute => `2026-11-24T10:0${minute}:00.000Z`),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
)
const idsOf = (list: readonly Place[]): string[] => list.map(({ id }) => id)

t.test('a waitlist', async t => {
  const always = (what: string, property: Parameters<typeof fc.assert>[0]) =>
    t.doesNotThrow(() => fc.assert(property, runs), what)

  always(
    'has everybody once, the largest gap first, then who came first',
    fc.property(places, list => {
      const order = inWaitOrder(list)
      assert.deepEqual(idsOf(order).sort(), idsOf(list).sort())
      for (const [at, next] of order.slice(1).entries()) {
        const one = order[at]!
        assert.ok(one.gap > next.gap || (one.gap === next.gap && one.begunAt <= next.begunAt))
        assert.ok(comesBefore(one, next) && !comesBefore(next, one))
      }
    }),
  )
  always(
    'is the same in whichever order it is read',
    fc.property(
      places.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, mixed]) => assert.deepEqual(idsOf(inWaitOrder(mixed)), idsOf(inWaitOrder(list))),
    ),
  )
  always(
    'gives as many seats as are free, and passes nobody over',
    fc.property(places, fc.integer({ min: -2, max: 50 }), (list, free) => {
      const next = nextOf(list, free)
      assert.equal(next.length, Math.max(0, Math.min(free, list.length)))
      const left = list.filter(one => !next.includes(one))
      assert.ok(!left.some(one => next.some(other => comesBefore(one, other))))
    }),
  )
  always(
    'says where one would stand, and how many have a larger gap',
    fc.property(places, fc.integer({ min: 0, max: 5 }), (list, gap) => {
      const own = { id: 'new', gap, begunAt: '2026-11-24T11:00:00.000Z' }
      const { place, larger } = standingIn(list, own)
      assert.equal(inWaitOrder([...list, own]).indexOf(own) + 1, place)
      assert.equal(larger, list.filter(other => other.gap > gap).length)
    }),
  )
})

const dates = [
  { startsAt: '2026-12-03T02:00:00Z', endsAt: '2026-12-03T03:30:00Z' },
  { startsAt: '2026-12-10T02:00:00Z', endsAt: '2026-12-10T03:30:00Z' },
]
const session = { dates, registrationOpensAt: null, registrationClosesAt: null }
const at = (moment: string): Date => new Date(`2026-${moment}Z`)

t.test('seats are booked while registration is open, at the latest until it begins', async t => {
  t.equal(windowOf(session, at('11-24T02:00:00')), 'open', 'as soon as it is published')
  t.equal(windowOf(session, at('12-03T01:59:59')), 'open')
  t.equal(windowOf(session, at('12-03T02:00:00')), 'over', 'not once it has begun')
  const within = {
    ...session,
    registrationOpensAt: '2026-11-25T00:00:00Z',
    registrationClosesAt: '2026-12-01T10:00:00Z',
  }
  t.equal(windowOf(within, at('11-24T23:59:59')), 'not_yet')
  t.equal(windowOf(within, at('11-25T00:00:00')), 'open')
  t.equal(windowOf(within, at('12-01T10:00:00')), 'over')
  t.equal(
    closesAt({ ...session, registrationClosesAt: '2026-12-09T00:00:00Z' }),
    dates[0]!.startsAt,
    'whatever it says',
  )
  t.equal(windowOf({ ...session, dates: [] }, at('11-24T02:00:00')), 'over', 'nor what has no dates')
})

t.test('a seat is held a day, and no longer than anybody may register', async t => {
  t.same(offeredUntil(session, at('11-24T02:00:00')), at('11-25T02:00:00'))
  t.same(offeredUntil(session, at('12-02T20:00:00')), at('12-03T02:00:00'))
})

t.test('a seat is given up freely until two days before, then late, and not once it has begun', async t => {
  t.equal(cancelFreeUntil(session), '2026-12-01T02:00:00.000Z')
  t.notOk(cancelsLate(session, at('12-01T02:00:00')))
  t.ok(cancelsLate(session, at('12-01T02:00:01')))
  t.ok(canCancel(session, at('12-03T01:59:59')))
  t.notOk(canCancel(session, at('12-03T02:00:00')))
  t.ok(canCancel({ dates: [] }, at('12-03T02:00:00')), 'what lost its dates can be given up')
  t.ok(canTakeBack(session, at('12-03T02:00:00')), 'another date is to come')
  t.notOk(canTakeBack(session, new Date(session.dates.at(-1)!.startsAt)))
  t.ok(canTakeBack({ dates: [] }, at('12-03T02:00:00')))
})

t.test('nobody is in two places at a time', async t => {
  const other = (startsAt: string, endsAt: string) => ({
    startsAt: `2026-12-10T${startsAt}Z`,
    endsAt: `2026-12-10T${endsAt}Z`,
  })
  t.same(clashWith(dates, [other('03:00:00', '04:00:00')]), other('03:00:00', '04:00:00'), 'also on the second date')
  t.equal(
    clashWith(dates, [other('03:30:00', '04:00:00'), other('01:00:00', '02:00:00')]),
    undefined,
    'one after the other',
  )
})

t.test('a session says what it does for somebody, and nothing that it cannot', async t => {
  const gain = (target: number | null, effective: number | null, level: number) => gainOf({ target, effective }, level)
  t.same(gain(3, 1, 3), { attending: null, beyond: 3, closes: true }, 'who has 1 gains by the task alone')
  t.same(gain(3, null, 1), { attending: 1, beyond: null, closes: false }, 'who was not assessed, by coming')
  t.same(gain(1, 0, 4), { attending: 1, beyond: null, closes: true }, 'no more than is wanted')
  t.same(gain(4, 0, 3), { attending: 1, beyond: 3, closes: false })
  const task = (target: number, effective: number | null, level: number) =>
    byTask({ ...gain(target, effective, level)!, effective })
  t.same(
    [task(4, 0, 4), task(4, 3, 4), task(3, null, 2), task(3, null, 1)],
    [3, null, 2, null],
    'a task proves 3 at most',
  )
  t.equal(gain(3, 3, 4), null, 'on target')
  t.equal(gain(4, 3, 3), null, 'no further than they are')
  t.equal(gain(null, null, 4), null, 'not wanted of them')
  t.equal(gapIn({ target: 4, effective: null }), 4, 'not assessed counts as nothing proven')
  t.equal(gapIn({ target: 2, effective: 4 }), 0)
  t.equal(gapIn({ target: null, effective: null }), 0)
})
