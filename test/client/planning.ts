// What the form of a session makes of what is written in it.
import t from 'tap'
import type { PlannedSessionFragment } from '../../client/graph/documents.ts'
import { instantOf } from '../../server/base/zones.ts'
import { formOf, halfSaid, inputOf, likeOf, momentIn } from '../../client/sessions/plan-form.ts'

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
    const read = (zone: string, day: string, time: string) => instantOf({ day, time }, zone)?.toISOString() ?? null
    for (const zone of [
      'Asia/Shanghai',
      'America/Los_Angeles',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'UTC',
    ])
      for (const day of [
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-10-04',
        '2026-10-25',
        '2026-11-01',
        '2026-12-10',
      ])
        for (let hour = 0; hour < 24; hour++)
          for (const minute of ['00', '30', '45']) {
            const time = `${String(hour).padStart(2, '0')}:${minute}`
            t.equal(momentIn(zone, { day, time }), read(zone, day, time), `${zone} ${day} ${time}`)
          }
    t.equal(momentIn('Europe/Berlin', { day: '2026-03-29', time: '02:30' }), null, 'which clocks leap over')
    for (const day of ['', '2026-02-30', '0002-12-10']) t.equal(momentIn('UTC', { day, time: '10:00' }), null)
    t.equal(momentIn('UTC', { day: '2026-12-10', time: '' }), null)
  },
)
