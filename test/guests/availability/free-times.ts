import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import t from 'tap'
import {
  freeTimes,
  type Availability,
  type Basis,
  type WeeklyRule,
} from '../../../server/guests/availability/free-times.ts'
import type { Span } from '../../../server/guests/availability/spans.ts'
import { localOf } from '../../../server/base/zones.ts'
import { spellings } from '../../support/spellings.ts'

const nothing = { basis: 'any_time', zone: 'America/Los_Angeles', rules: [], exceptions: [], busy: [] } as const
const rule = (weekdays: number[], hours: string, more: Partial<WeeklyRule> = {}): WeeklyRule => ({
  weekdays,
  fromMinute: minuteOf(hours.slice(0, 5)),
  untilMinute: minuteOf(hours.slice(6)),
  free: false,
  startedOn: null,
  finishedOn: null,
  ...more,
})
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const exception = (from: string, until: string, free = false) => ({
  fromDay: from.slice(0, 10),
  fromMinute: minuteOf(from.slice(11)),
  untilDay: until.slice(0, 10),
  untilMinute: minuteOf(until.slice(11)),
  free,
})
const said = (spans: readonly Span[]): string[] =>
  spans.map(span => span.map(instant => new Date(instant).toISOString().replace(':00.000Z', 'Z')).join(' – '))
const between = (availability: Availability, from: string, until: string): string[] =>
  said(freeTimes(availability, new Date(from), new Date(until)))

t.test('Gwen is free by day except when she works, but on Wednesdays from 13:00, and not over Christmas', async t => {
  const gwen = {
    ...nothing,
    rules: [rule([1, 2, 3, 4], '08:00–17:00'), rule([5], '00:00–24:00'), rule([3], '13:00–17:00', { free: true })],
    exceptions: [
      exception('2026-12-21T00:00', '2027-01-03T24:00'),
      exception('2026-12-22T18:00', '2026-12-22T20:00', true),
    ],
  }
  t.same(between(gwen, '2026-11-30T08:00Z', '2026-12-06T08:00Z'), [
    '2026-12-01T01:00Z – 2026-12-01T06:00Z', // Monday 17:00–22:00
    '2026-12-02T01:00Z – 2026-12-02T06:00Z',
    '2026-12-02T21:00Z – 2026-12-03T06:00Z', // Wednesday from 13:00
    '2026-12-04T01:00Z – 2026-12-04T06:00Z',
    '2026-12-05T16:00Z – 2026-12-06T06:00Z', // Saturday
  ])
  t.same(
    between(gwen, '2026-12-21T08:00Z', '2027-01-04T08:00Z'),
    ['2026-12-23T02:00Z – 2026-12-23T04:00Z'],
    'but for one evening',
  )
  t.same(
    between(
      { ...gwen, busy: [[Date.parse('2026-12-01T02:00Z'), Date.parse('2026-12-01T03:30Z')]] },
      '2026-12-01T01:30Z',
      '2026-12-01T05:00Z',
    ),
    ['2026-12-01T01:30Z – 2026-12-01T02:00Z', '2026-12-01T03:30Z – 2026-12-01T05:00Z'],
    'nor when her calendar says so',
  )
})

t.test('Hao is free only then, from one day until another', async t => {
  const hao: Availability = {
    ...nothing,
    basis: 'only_these',
    zone: 'Asia/Shanghai',
    rules: [rule([6], '09:00–12:00', { free: true, startedOn: '2026-12-05', finishedOn: '2026-12-12' })],
    exceptions: [
      exception('2026-12-12T10:00', '2026-12-12T11:00'),
      exception('2026-12-13T19:00', '2026-12-13T21:00', true),
    ],
  }
  t.same(between(hao, '2026-11-25T00:00Z', '2026-12-31T00:00Z'), [
    '2026-12-05T01:00Z – 2026-12-05T04:00Z',
    '2026-12-12T01:00Z – 2026-12-12T02:00Z',
    '2026-12-12T03:00Z – 2026-12-12T04:00Z',
    '2026-12-13T11:00Z – 2026-12-13T13:00Z',
  ])
})

t.test('around both changes of clocks it is right to the minute', async t => {
  const all = [1, 2, 3, 4, 5, 6, 7]
  const only = (zone: string, from: string, until: string): Availability => ({
    ...nothing,
    basis: 'only_these',
    zone,
    rules: [rule(all, `${from}–${until}`, { free: true })],
  })
  const cases: [string, Availability, string, string, string[]][] = [
    [
      'Los Angeles leaps over 2:00–3:00',
      only('America/Los_Angeles', '02:00', '03:00'),
      '2026-03-08T08:00Z',
      '2026-03-09T07:00Z',
      [],
    ],
    [
      'what begins within the leap begins after it',
      only('America/Los_Angeles', '02:30', '04:00'),
      '2026-03-08T08:00Z',
      '2026-03-09T07:00Z',
      ['2026-03-08T10:00Z – 2026-03-08T11:00Z'],
    ],
    [
      'what ends within it ends before it',
      only('America/Los_Angeles', '01:00', '02:30'),
      '2026-03-08T08:00Z',
      '2026-03-09T07:00Z',
      ['2026-03-08T09:00Z – 2026-03-08T10:00Z'],
    ],
    [
      'Los Angeles goes through 1:00–2:00 twice, the first counts',
      only('America/Los_Angeles', '01:00', '02:00'),
      '2026-11-01T07:00Z',
      '2026-11-02T08:00Z',
      ['2026-11-01T08:00Z – 2026-11-01T09:00Z'],
    ],
    [
      'and what begins within it too',
      only('America/Los_Angeles', '01:30', '03:00'),
      '2026-11-01T07:00Z',
      '2026-11-02T08:00Z',
      ['2026-11-01T08:30Z – 2026-11-01T09:00Z', '2026-11-01T10:00Z – 2026-11-01T11:00Z'],
    ],
    [
      'ten in the morning is another instant from then on',
      only('America/Los_Angeles', '10:00', '11:00'),
      '2026-10-31T07:00Z',
      '2026-11-02T08:00Z',
      ['2026-10-31T17:00Z – 2026-10-31T18:00Z', '2026-11-01T18:00Z – 2026-11-01T19:00Z'],
    ],
    [
      'Berlin leaps over 2:00–3:00',
      only('Europe/Berlin', '01:30', '03:30'),
      '2026-03-28T23:00Z',
      '2026-03-29T22:00Z',
      ['2026-03-29T00:30Z – 2026-03-29T01:30Z'],
    ],
    [
      'Berlin goes through 2:00–3:00 twice',
      only('Europe/Berlin', '02:00', '03:00'),
      '2026-10-24T22:00Z',
      '2026-10-25T23:00Z',
      ['2026-10-25T00:00Z – 2026-10-25T01:00Z'],
    ],
    [
      'Shanghai does neither',
      only('Asia/Shanghai', '02:00', '03:00'),
      '2026-03-07T16:00Z',
      '2026-03-09T16:00Z',
      ['2026-03-07T18:00Z – 2026-03-07T19:00Z', '2026-03-08T18:00Z – 2026-03-08T19:00Z'],
    ],
  ]
  for (const [what, availability, from, until, expected] of cases)
    t.same(between(availability, from, until), expected, what)
})

const minute = 60_000
const changes = [
  '2026-03-08T10:00Z',
  '2026-11-01T09:00Z',
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-07-01T00:00Z',
].map(at => Date.parse(at))
const anyMinute = fc.integer({ min: 0, max: 1440 })
const anyRule = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    a: anyMinute,
    b: anyMinute,
    free: fc.boolean(),
  })
  .filter(({ a, b }) => a !== b)
  .map(({ weekdays, a, b, free }) => ({
    ...rule(weekdays, '00:00–24:00', { free }),
    fromMinute: Math.min(a, b),
    untilMinute: Math.max(a, b),
  }))
const anyone = fc.record({
  basis: fc.constantFrom<Basis>('any_time', 'only_these'),
  zone: fc.constantFrom('America/Los_Angeles', 'Europe/Berlin', 'Asia/Shanghai'),
  rules: fc.array(anyRule, { maxLength: 5 }),
})

/** Said of one minute at a time, in the plainest way there is. */
function isFree({ basis, zone, rules, busy }: Availability, instant: number): boolean {
  const { day, time } = localOf(new Date(instant), zone)
  const shownBefore = [30, 60, 120].some(ago => {
    const before = localOf(new Date(instant - ago * minute), zone)
    return before.day === day && before.time === time
  })
  const [weekday, now] = [new Date(day).getUTCDay() || 7, minuteOf(time)]
  const holds = (free: boolean): boolean =>
    rules.some(
      one => one.free === free && one.weekdays.includes(weekday) && one.fromMinute <= now && now < one.untilMinute,
    )
  const byDay = now >= 480 && now < 1320
  const free = basis === 'any_time' ? (byDay && !holds(false)) || holds(true) : holds(true) && !holds(false)
  return free && !shownBefore && !busy.some(([from, until]) => from <= instant && instant < until)
}

t.test('for anybody, every minute within a day of any change of clocks is as said of it alone', async () => {
  fc.assert(
    fc.property(anyone, fc.constantFrom(...changes), fc.integer({ min: 0, max: 600 }), (one, change, busyAt) => {
      const [from, until] = [change - 12 * 60 * minute, change + 12 * 60 * minute]
      const availability: Availability = {
        ...one,
        exceptions: [],
        busy: [[from + busyAt * minute, from + (busyAt + 45) * minute]],
      }
      const spans = freeTimes(availability, new Date(from), new Date(until))
      for (let at = from; at < until; at += 7 * minute) {
        const found = spans.some(([begins, ends]) => begins <= at && at < ends)
        if (found !== isFree(availability, at)) throw new Error(`${new Date(at).toISOString()}: ${found}`)
      }
      return spans.every(([begins, ends], at) => begins < ends && (at === 0 || spans[at - 1]![1] < begins))
    }),
    { numRuns: 60 },
  )
})

t.test('nothing is kept for each spelling of a zone: one of many letters has more than memory has room', async t => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const ask = (zones: readonly string[]) => {
    for (const zone of zones) between({ ...nothing, zone }, '2026-12-01T00:00Z', '2027-03-31T00:00Z')
    collect()
    return process.memoryUsage().heapUsed
  }
  const zones = spellings('America/Argentina/ComodRivadavia', 1000)
  const before = ask(zones.slice(0, 1))
  const kept = (ask(zones) - before) / 1024 ** 2
  t.ok(kept < 4, `${kept.toFixed(1)} MB`)
})
