import fc from 'fast-check'
import t from 'tap'
import { isZone } from '../../server/base/days.ts'
import { instantOf, localOf } from '../../server/base/zones.ts'
import { plannedDates } from '../../server/sessions/dates/date-rules.ts'

const now = new Date('2026-03-01T00:00:00Z')
const on = (zone: string, ...starts: [day: string, time: string][]) =>
  plannedDates(
    { minutes: 90, zone, dates: starts.map(([day, time]) => ({ start: { day, time } })) },
    { known: [], now },
  ).map(({ startsAt, endsAt, problem }) => problem ?? [startsAt, endsAt].join(' '))

t.test('clocks that are set forward and back are right to the minute', async t => {
  t.same(on('America/Los_Angeles', ['2026-03-08', '01:59'], ['2026-03-08', '03:30']), [
    '2026-03-08T09:59:00Z 2026-03-08T11:29:00Z',
    'overlaps', // an hour that clocks leap over is no time between the two
  ])
  t.same(on('America/Los_Angeles', ['2026-03-08', '02:30']), ['not_there'])
  t.same(on('America/Los_Angeles', ['2026-03-07', '18:00'], ['2026-03-08', '18:00']), [
    '2026-03-08T02:00:00Z 2026-03-08T03:30:00Z',
    '2026-03-09T01:00:00Z 2026-03-09T02:30:00Z',
  ])
  t.same(
    on('America/Los_Angeles', ['2026-11-01', '01:30']),
    ['2026-11-01T08:30:00Z 2026-11-01T10:00:00Z'],
    'the first of two',
  )
  t.same(on('Europe/Berlin', ['2026-03-29', '02:00'], ['2026-03-29', '03:00']), [
    'not_there',
    '2026-03-29T01:00:00Z 2026-03-29T02:30:00Z',
  ])
  t.same(on('Europe/Berlin', ['2026-10-25', '02:59']), ['2026-10-25T00:59:00Z 2026-10-25T02:29:00Z'])
  t.same(on('Asia/Shanghai', ['2026-03-29', '02:30'], ['2026-11-01', '01:30']), [
    '2026-03-28T18:30:00Z 2026-03-28T20:00:00Z',
    '2026-10-31T17:30:00Z 2026-10-31T19:00:00Z',
  ])
})

t.test('a time that is none, one that has passed and one that overlaps are told apart', async t => {
  t.same(on('Asia/Shanghai', ['2026-02-30', '10:00'], ['2026-03-02', '24:00'], ['2026-03-01', '07:59']), [
    'not_there',
    'not_there',
    'past',
  ])
  t.same(on('Asia/Shanghai', ['2026-03-02', '10:00'], ['2026-03-02', '11:29'], ['2026-03-02', '11:30'])[1], 'overlaps')
  const known = [{ id: 'begun', startsAt: '2026-02-27T02:00:00Z' }]
  const dates = [{ id: 'begun', start: { day: '2026-02-27', time: '10:00' } }]
  const [stays] = plannedDates({ minutes: 90, zone: 'Asia/Shanghai', dates }, { known, now })
  t.equal(stays!.problem, null, 'a date that has been stays')
  t.same([isZone('Asia/Shanghai'), isZone('+08:00'), isZone('Asia/Wuhan'), isZone('')], [true, false, false, false])
})

t.test('every instant reads back as what clocks showed', async () => {
  const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Shanghai', 'Asia/Kathmandu', 'Australia/Lord_Howe']
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 525_600 }), (zone, minute) => {
      const instant = new Date(Date.UTC(2026, 0, 1) + minute * 60_000)
      const back = instantOf(localOf(instant, zone), zone)!
      // of an hour that stands twice the first is meant
      const later = (instant.getTime() - back.getTime()) / 60_000
      return later === 0 || later === 60 || later === 30
    }),
  )
})
