// Generated attainments and rules of ageing, for the properties.
import fc from 'fast-check'
import { addDays } from '../../server/base/days.ts'
import type { Ageing } from '../../server/competencies/rules/currency.ts'
import type { Attainment } from '../../server/competencies/rules/standing.ts'

export const arbitraryDay = fc.nat(2200).map(days => addDays('2022-01-01', days))
export const eventIds = ['e1', 'e2', 'e3']

export const arbitraryAgeing: fc.Arbitrary<Ageing> = fc.record({
  halfLifeDays: fc.integer({ min: 1, max: 1500 }),
  events: fc
    .uniqueArray(fc.constantFrom(...eventIds))
    .chain(ids =>
      fc.tuple(...ids.map(id => fc.record({ id: fc.constant(id), effectiveOn: arbitraryDay, graceDays: fc.nat(120) }))),
    ),
})

/** As the projection keeps it: no holes, newer or equal days at lower levels. */
export const arbitraryAttainment: fc.Arbitrary<Attainment> = fc
  .array(fc.tuple(arbitraryDay, fc.subarray(eventIds)), { maxLength: 5 })
  .map(levels => {
    const days = levels
      .map(([day]) => day)
      .sort()
      .reverse()
    const proven = days.map((provedOn, index) => ({ level: index + 1, provedOn, clearedEvents: levels[index]![1] }))
    return { assessedOn: days[0] ?? '2026-01-01', proven }
  })
