import t from 'tap'
import { dueOf, saidOf, type Part } from '../../server/sessions/calendar/due.ts'
import { invitationOf, type CalendarDate } from '../../server/sessions/calendar/invitation.ts'
import { answeredBy } from '../../server/sessions/calendar/letter.ts'
import { eventsIn, timesIn } from '../support/calendars.ts'

const date = {
  id: '019b0000-0000-7000-8000-000000000001',
  startsAt: '2026-12-03T02:00:00Z',
  endsAt: '2026-12-03T03:30:00Z',
  zone: 'Asia/Shanghai',
  title: { en: 'Inbound; “ASN”, labels', 'zh-Hans': '入库' },
  about: { en: 'What a\nwarehouse asks', 'zh-Hans': '仓库的要求' },
  guest: 'Gwen Park',
  room: { name: 'A 101', place: 'Main campus' },
  link: 'https://meet.example/1?a=1,2;3',
} satisfies CalendarDate
const amara = {
  personId: '019b0000-0000-7000-8000-000000000002',
  name: 'Amara "A" Okafor',
  address: 'amara@example.org',
  language: 'en' as const,
}
const edition = {
  method: 'REQUEST' as const,
  sequence: 2,
  at: new Date('2026-11-24T02:00:00Z'),
  organizer: { name: 'Landbridge', email: 'pd@school.example' },
}

t.test('what stands in a calendar is in the language of whose it is, and comes from the service', t => {
  const text = invitationOf(date, amara, edition)
  t.match(text, /\r\nMETHOD:REQUEST\r\n[^]*TZID:Asia\/Shanghai[^]*DTSTART;TZID=Asia\/Shanghai:20261203T100000/)
  t.ok(
    text.split('\r\n').every(line => Buffer.byteLength(line) <= 75),
    'lines are folded',
  )
  const [event] = eventsIn(text)
  t.match(event, {
    uid: `${date.id}.${amara.personId}@landbridge`,
    sequence: 2,
    status: 'CONFIRMED',
    summary: date.title.en,
    location: 'A 101, Main campus',
    description: `Given by Gwen Park\n\n${date.about.en}\n\nJoin online: ${date.link}`,
    organizer: { name: 'Landbridge', email: 'pd@school.example' },
    attendees: [{ name: "Amara 'A' Okafor", email: /^amara@example\.org/, partstat: 'ACCEPTED', rsvp: false }],
    alarms: [{ action: 'DISPLAY', trigger: { value: { before: true, minutes: 15 } } }],
  })
  t.equal(decodeURIComponent(event!.url!), date.link)
  const cancelled = invitationOf(
    { ...date, room: null },
    { ...amara, language: 'zh-Hans' },
    { ...edition, method: 'CANCEL' },
  )
  t.match(eventsIn(cancelled)[0], { uid: event!.uid, status: 'CANCELLED', summary: '入库', location: date.link })
  t.match(cancelled, /METHOD:CANCEL/)
  t.notMatch(cancelled, /VALARM/)
  t.end()
})

t.test('it is right to the minute around both changes of clocks, whatever a zone is called', t => {
  for (const [zone, startsAt, endsAt, by] of [
    ['America/Los_Angeles', '2027-03-14T09:30:00Z', '2027-03-14T11:00:00Z', '20270314T013000'], // 01:30 PST to 04:00 PDT
    ['America/Los_Angeles', '2027-03-15T08:30:00Z', '2027-03-15T10:00:00Z', '20270315T013000'],
    ['America/Los_Angeles', '2026-10-31T07:30:00Z', '2026-10-31T09:00:00Z', '20261031T003000'],
    ['America/Los_Angeles', '2026-11-01T10:30:00Z', '2026-11-01T11:45:00Z', '20261101T023000'], // once there is only one 02:30
    ['Europe/Berlin', '2027-03-28T00:30:00Z', '2027-03-28T01:15:00Z', '20270328T013000'], // 01:30 to 03:15
    ['Europe/Berlin', '2027-03-28T01:00:00Z', '2027-03-28T02:30:00Z', '20270328T030000'],
    ['Europe/Berlin', '2026-10-24T22:15:00Z', '2026-10-24T23:45:00Z', '20261025T001500'],
    ['Europe/Berlin', '2026-10-25T02:00:00Z', '2026-10-25T03:30:00Z', '20261025T030000'],
    ['Asia/Shanghai', '2027-03-14T09:30:00Z', '2027-03-14T11:00:00Z', '20270314T173000'],
    ['Asia/Shanghai', '2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z', '20261025T083000'],
    ['Asia/Chongqing', '2026-12-03T02:00:00Z', '2026-12-03T03:30:00Z', '20261203T100000'],
  ] as const) {
    const text = invitationOf({ ...date, zone, startsAt, endsAt }, amara, edition)
    const told = [{ startsAt: startsAt.replace('Z', '.000Z'), endsAt: endsAt.replace('Z', '.000Z') }]
    t.same(timesIn(text), told, `${zone} ${by}`)
    t.match(text, new RegExp(`DTSTART;TZID=[A-Z][A-Za-z/_]+:${by}\\r\\n`))
  }
  for (const [zone, startsAt, endsAt] of [
    ['America/Los_Angeles', '2026-11-01T07:30:00Z', '2026-11-01T09:00:00Z'], // until the second 01:00
    ['America/Los_Angeles', '2026-11-01T08:30:00Z', '2026-11-01T10:30:00Z'], // from the first 01:30
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z'], // from the first 02:30
  ] as const) {
    const text = invitationOf({ ...date, zone, startsAt, endsAt }, amara, edition)
    t.match(text, /DTSTART:\d{8}T\d{6}Z\r\nDTEND:\d{8}T\d{6}Z/, 'what clocks show twice is told in UTC')
    t.same(timesIn(text), [{ startsAt: startsAt.replace('Z', '.000Z'), endsAt: endsAt.replace('Z', '.000Z') }])
  }
  t.end()
})

t.test('calendars hear once of what is new, changed or gone, and nothing of what is over', t => {
  const now = new Date('2026-11-24T02:00:00Z')
  const parts = new Map<string, Part>([['gwen', 'guest']])
  const standing = { state: 'confirmed' as const, dates: [{ ...date, released: false }], parts, sent: [] }
  const [first] = dueOf(standing, now)
  t.match(first, { personId: 'gwen', part: 'guest', method: 'REQUEST', sequence: 0, isNew: true })
  const sent = [{ ...first!, dateId: date.id, said: saidOf(date, 'en') }]
  t.same(dueOf({ ...standing, sent }, now), [])
  const described = { ...date, about: { en: '', 'zh-Hans': '' }, room: { ...date.room, place: null }, released: false }
  t.same(dueOf({ ...standing, sent, dates: [described] }, now), [], 'nobody is told how it is described')
  const named = (title: object) => ({ ...date, title: { ...date.title, ...title }, released: false })
  const isTold = (title: object) => dueOf({ ...standing, sent, dates: [named(title)] }, now).length > 0
  t.same(
    [isTold({ 'zh-Hans': '海外仓入库' }), isTold({ en: 'Inbound' })],
    [false, true],
    'who reads English hears of that',
  )
  const read = [{ ...sent[0]!, said: saidOf(date, 'zh-Hans') }]
  t.same(dueOf({ ...standing, sent: read }, now), [], 'nor does another language make it another entry')
  const unnamed = named({ 'zh-Hans': '' })
  const sentIn = (language: 'en' | 'zh-Hans') => [{ ...sent[0]!, said: saidOf(unnamed, language) }]
  t.same(dueOf({ ...standing, sent: sentIn('zh-Hans'), dates: [unnamed] }, now), [], 'a name for want of one is one')
  t.same(
    [
      dueOf({ ...standing, sent: sentIn('zh-Hans') }, now).length,
      dueOf({ ...standing, sent: sentIn('en') }, now).length,
    ],
    [1, 0],
    'who reads Chinese hears of the name that was added',
  )
  const moved = { ...date, link: null, released: false }
  t.match(dueOf({ ...standing, sent, dates: [moved] }, now), [{ method: 'REQUEST', sequence: 1, isNew: false }])
  for (const gone of [
    { state: 'cancelled' as const },
    { dates: [{ ...date, released: true }] },
    { parts: new Map<string, Part>() },
  ])
    t.match(dueOf({ ...standing, sent, ...gone }, now), [{ method: 'CANCEL', sequence: 1 }])
  const cancelled = [{ ...sent[0]!, method: 'CANCEL' as const, sequence: 1 }]
  t.match(dueOf({ ...standing, sent: cancelled }, now), [{ method: 'REQUEST', sequence: 2, isNew: true }])
  t.same(dueOf({ ...standing, state: 'cancelled', sent: cancelled }, now), [])
  t.same(dueOf({ ...standing, state: 'on_hold', sent, dates: [moved] }, now), [], 'somebody has to answer first')
  t.same(dueOf({ ...standing, state: 'cancelled', sent }, new Date('2026-12-04T00:00:00Z')), [])
  t.end()
})

t.test('a letter names the coordinator who is to be asked, and is answered to them where they have an address', t => {
  const letter = { subject: 'x', parts: [], action: null, footer: ['it is in your calendar'], unsubscribe: null }
  const address = 'cora@example.org'
  const answered = answeredBy(letter, { name: 'Cora', address }, 'en')
  t.match(answered, {
    replyTo: { name: 'Cora', address },
    footer: [/calendar/, /go to Cora, .* write to cora@example\.org/],
  })
  t.notMatch(answered.footer.join(), /nobody reads/)
  const named = answeredBy(letter, { name: 'Cora', address: null }, 'zh-Hans')
  t.match(named, { footer: [/calendar/, /无人查看/, /请联系安排者Cora。/] })
  t.notOk('replyTo' in named)
  t.same(answeredBy(letter, null, 'en').footer.length, 2)
  t.end()
})
