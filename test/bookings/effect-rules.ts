import fc from 'fast-check'
import t from 'tap'
import { effectOn, lastSunday, veiled, type Change } from '../../server/bookings/effect/rules.ts'

const level = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null })
const change: fc.Arbitrary<Change> = fc.record({
  target: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  before: level,
  now: level,
})

t.test('an effect counts those who had a gap, by what was wanted of them then', async t => {
  const changes = [
    { target: 3, before: null, now: 1 },
    { target: 3, before: 2, now: 4 },
    { target: 3, before: 3, now: 5 },
    { target: null, before: null, now: 5 },
    { target: 2, before: 1, now: 0 },
  ]
  t.same(effectOn(changes), { withGap: 3, narrowed: 2, closed: 1, levels: 2, before: 1, now: 5 / 3 })
  t.same(effectOn([]), { withGap: 0, narrowed: 0, closed: 0, levels: 0, before: 0, now: 0 })
})

t.test('what a guest is told does not say whether somebody did anything who is alone in it', async t => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), changes => {
      const told = veiled(effectOn(changes))
      if (told === null) return effectOn(changes).withGap < 5
      const counts = [told.withGap, told.narrowed, told.closed, told.levels ?? 0]
      return (
        told.withGap >= 5 &&
        (told.now === null) === (told.narrowed === 0) &&
        (told.levels === null) === (told.narrowed === 0) &&
        [...counts, told.before * 10, (told.now ?? 0) * 10].every(number => number % 5 === 0)
      )
    }),
  )
  const five = Array.from({ length: 5 }, () => ({ target: 3, before: 0, now: 0 }))
  const [, ...others] = five
  t.same(veiled(effectOn([...others, { target: 3, before: 0, now: 1 }])), veiled(effectOn(five)))
  t.equal(veiled(effectOn(others)), null)
})

t.test('it is counted by whole weeks', async t => {
  const days = ['2026-12-05', '2026-12-06', '2026-12-07', '2026-12-13', '2026-12-14']
  t.same(days.map(lastSunday), ['2026-11-29', '2026-11-29', '2026-12-06', '2026-12-06', '2026-12-13'])
})
