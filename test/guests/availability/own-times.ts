import t from 'tap'
import { freeTimesOf } from '../../../server/guests/availability/free-times-of.ts'
import { inSchool } from '../../../server/base/database.ts'
import { aGuest, changes, refusalOf } from '../../support/guests.ts'
import { people, world } from '../../support/world.ts'

const times = `{ guestPage { availability { basis said weekly { id weekdays free } dated { id fromDay } calendars { id name busyTimes }
  freeTimes(days: 7) { startsAt endsAt } } } }`
interface Seen {
  guestPage: {
    availability: {
      said: boolean
      weekly: { id: string }[]
      dated: { id: string }[]
      calendars: { id: string; busyTimes: number }[]
      freeTimes: { startsAt: string; endsAt: string }[]
    }
  }
}

t.test('Gwen says when she is free, in her zone, and hands over her calendar', async t => {
  const w = await world(t, { now: '2026-11-30T02:00:00Z' })
  const { cora, amara } = await people(w)
  const her = await aGuest(w, cora)
  const hao = await aGuest(w, cora, { name: 'Hao', email: 'hao@customs.example', language: 'zh-Hans' })
  const seen = async () => (await her.ask<Seen>(times)).guestPage.availability
  t.match(await seen(), { said: false, basis: 'any_time', weekly: [] })
  await changes(her, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  const week = { weekdays: [4, 1, 2, 3, 1], fromMinute: 480, untilMinute: 1020, free: false }
  await changes(her, 'addWeeklyTime', week)
  await changes(her, 'addDatedTime', {
    fromDay: '2026-12-02',
    fromMinute: 0,
    untilDay: '2026-12-06',
    untilMinute: 1440,
    free: false,
  })
  const { freeTimes, ...rest } = await seen()
  t.match(rest, { said: true, weekly: [{ weekdays: [1, 2, 3, 4], free: false }], dated: [{ fromDay: '2026-12-02' }] })
  t.same(freeTimes, [
    { startsAt: '2026-11-30T02:00:00.000Z', endsAt: '2026-11-30T06:00:00.000Z' }, // Sunday, until 22:00
    { startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T06:00:00.000Z' },
    { startsAt: '2026-12-02T01:00:00.000Z', endsAt: '2026-12-02T06:00:00.000Z' },
  ])
  for (const [wrong, code] of [
    [{ weekdays: [] }, 'DAY_MISSING'],
    [{ weekdays: [8] }, 'TIMES_NOT_POSSIBLE'],
    [{ fromMinute: 600, untilMinute: 600 }, 'TIMES_NOT_POSSIBLE'],
    [{ untilMinute: 1441 }, 'TIMES_NOT_POSSIBLE'],
    [{ startedOn: '2026-12-02', finishedOn: '2026-12-01' }, 'TIMES_NOT_POSSIBLE'],
  ] as const)
    t.equal(await refusalOf(her, 'addWeeklyTime', { ...week, ...wrong }), code)
  t.equal(
    await refusalOf(her, 'addDatedTime', {
      fromDay: '2026-12-02',
      fromMinute: 60,
      untilDay: '2026-12-02',
      untilMinute: 60,
      free: true,
    }),
    'TIMES_NOT_POSSIBLE',
  )
  const over = { fromDay: '2026-11-27', fromMinute: 0, untilDay: '2026-11-27', untilMinute: 1440, free: true }
  t.equal(await refusalOf(her, 'addDatedTime', over), 'DAY_PAST')

  const event = (uid: number, at: string) =>
    `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:Secret\nDTSTART:${at}\nDURATION:PT1H\nEND:VEVENT\n`
  const ics = (events: string) => ({ name: 'work.ics', ics: `BEGIN:VCALENDAR\nVERSION:2.0\n${events}END:VCALENDAR\n` })
  await changes(her, 'readGuestCalendar', ics(event(1, '20261201T020000Z') + event(2, '20261202T020000Z')))
  t.match(await seen(), { calendars: [{ name: 'work.ics', busyTimes: 2 }] })
  await changes(her, 'readGuestCalendar', ics(event(1, '20261201T030000Z')))
  const again = await seen()
  t.match(again.calendars, [{ busyTimes: 1 }], 'read again it takes the place of what it said before')
  t.match(again.freeTimes[2], { startsAt: '2026-12-01T04:00:00.000Z' })
  t.equal(await refusalOf(her, 'readGuestCalendar', { name: 'x', ics: 'hello' }), 'CALENDAR_UNREADABLE')
  t.equal(await refusalOf(her, 'readGuestCalendar', { name: 'x', ics: 'x'.repeat(1_000_001) }), 'CALENDAR_TOO_LARGE')

  const [weekly, dated, calendar] = [again.weekly[0]!.id, again.dated[0]!.id, again.calendars[0]!.id]
  for (const timeId of [weekly, dated])
    t.equal(await refusalOf(hao, 'removeTime', { timeId }), 'TIME_NOT_FOUND', 'another guest’s')
  t.equal(await refusalOf(hao, 'forgetGuestCalendar', { calendarId: calendar }), 'CALENDAR_NOT_FOUND')
  const { schoolId } = w.here
  const [from, until] = [new Date('2026-12-01T00:00Z'), new Date('2026-12-02T00:00Z')]
  w.statements()
  const both = await inSchool(w.db, schoolId, db =>
    freeTimesOf({ db, schoolId }, [her.personId, hao.personId, amara.personId], { from, until }),
  )
  t.equal(w.statements().filter(text => text.includes('guest_rule')).length, 1, 'one statement for all')
  t.same([...both.keys()].sort(), [her.personId, hao.personId].sort(), 'Amara is no guest')
  t.match(both.get(her.personId), { said: true, zone: 'America/Los_Angeles', times: { length: 2 } })
  t.match(both.get(hao.personId), { said: false, zone: 'Asia/Shanghai' }, 'where the school is, until he says')

  for (const timeId of [weekly, dated]) await changes(her, 'removeTime', { timeId })
  await changes(her, 'forgetGuestCalendar', { calendarId: calendar })
  await changes(her, 'chooseAvailability', { basis: 'only_these' })
  t.match(await seen(), { basis: 'only_these', weekly: [], dated: [], calendars: [], freeTimes: [] })

  const everySecond = ics('BEGIN:VEVENT\nUID:1\nDTSTART:20200101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n')
  const handsOver =
    'mutation ($input: ReadGuestCalendarInput!) { readGuestCalendar(input: $input) { refusal { code } } }'
  const reading = Array.from({ length: 12 }, () => her.raw(handsOver, { input: everySecond }))
  const answers = (await Promise.all(reading)).map(
    ({ data, errors }) =>
      errors?.[0]?.extensions?.['code'] ??
      (data as { readGuestCalendar: { refusal: { code: string } } }).readGuestCalendar.refusal.code,
  )
  // one at a time: who waited would keep everybody else waiting
  t.same([...new Set(answers)].sort(), ['CALENDAR_TOO_LARGE', 'TRY_AGAIN'])
})
