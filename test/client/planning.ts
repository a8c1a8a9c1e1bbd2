// What the form of a session makes of what is written in it.
import t from 'tap'
import type { PlannedSessionFragment } from '../../client/graph/documents.ts'
import { instantOf } from '../../server/base/zones.ts'
import { formOf, halfSaid, inputOf, likeOf, momentIn, movedTo } from '../../client/sessions/plan-form.ts'

const inbound = {
  title: { en: 'A pallet arrives', 'zh-Hans': '一托货到仓' },
  about: { en: 'Live from the dock.', 'zh-Hans': '' },
  mode: 'dated',
  guest: { id: 'gwen' },
  minutes: 60,
  languages: ['english'],
  zone: 'Asia/Shanghai',
  capacity: 24,
  minimum: 5,
  cutOffAt: '2026-12-01T01:00:00.000Z',
  registrationOpensAt: null,
  registrationClosesAt: '2026-12-09T01:00:00.000Z',
  plan: { material: 'Slides' },
  competencies: [{ level: 3, competency: { id: 'ICT-01' } }],
  dates: [
    { id: 'one', startsAt: '2026-12-10T01:00:00.000Z', room: { id: 'lab' }, link: 'https://meet.example/inbound' },
    { id: 'two', startsAt: '2026-12-17T01:00:00.000Z', room: null, link: null },
  ],
} as unknown as PlannedSessionFragment

t.test('another like it says the same, and leaves open when', async t => {
  const { dates, cutOff, registrationCloses, ...said } = inputOf(formOf(inbound))
  t.equal(dates.length, 2)
  t.strictSame(cutOff, { day: '2026-12-01', time: '09:00' })
  const like = likeOf(inbound)
  t.strictSame(inputOf(like), { ...said, dates: [], cutOff: null, registrationOpens: null, registrationCloses: null })
  t.match(like.dates, [{ id: null, day: '', time: '', roomId: 'lab', link: 'https://meet.example/inbound' }])
  t.ok(registrationCloses)
})

t.test('half of a moment is neither kept nor dropped without a word', async t => {
  const form = formOf(inbound)
  t.notOk(halfSaid(form))
  t.ok(halfSaid({ ...form, closes: { day: '2026-12-09', time: '' } }))
  t.ok(halfSaid({ ...form, dates: [{ ...form.dates[0]!, day: '' }] }))
  t.notOk(halfSaid({ ...form, minimum: 0, cutOff: { day: '2026-12-01', time: '' } }), 'which is not shown')
  t.notOk(halfSaid({ ...form, mode: 'on_demand', closes: { day: '2026-12-09', time: '' } }))
})

t.test(
  'what is written by the clocks of a zone is the moment that the service would read, also where they change',
  async t => {
    const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe']
    const days = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-12-10']
    const times = ['00:00', '01:00', '01:30', '01:45', '02:00', '02:15', '02:30', '03:00', '12:00', '23:30']
    const written = zones.flatMap(zone => days.flatMap(day => times.map(time => ({ zone, day, time }))))
    const served = written.map(({ zone, ...local }) => instantOf(local, zone)?.toISOString() ?? null)
    t.strictSame(
      written.map(({ zone, ...local }) => momentIn(zone, local)),
      served,
    )
    t.ok(served.includes(null), 'which clocks leap over')
    for (const day of ['', '2026-02-30', '0002-12-10']) t.equal(momentIn('UTC', { day, time: '10:00' }), null)
    t.equal(momentIn('UTC', { day: '2026-12-10', time: '' }), null)
  },
)

t.test('to be moved it says what it says, but for its first date that is to come', async t => {
  const session = {
    ...inbound,
    dates: inbound.dates.map(date => ({ ...date, startsAt: date.startsAt.replace('2026', '2999') })),
  }
  const to = { day: '2999-12-11', time: '10:00', roomId: 'hall' }
  const [first, second] = formOf(session).dates
  t.match(movedTo(session, to).dates, [
    { ...first, ...to, key: Number },
    { ...second, key: Number },
  ])
  const online = { ...session, dates: session.dates.map(date => ({ ...date, room: null })) }
  t.match(movedTo(online, to).dates, [{ roomId: '' }, {}], 'a room is not given to what is online')
})
