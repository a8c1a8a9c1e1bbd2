import t from 'tap'
import { keepingPost } from '../../server/base/post.ts'
import { thanksTo } from '../../server/bookings/thanks/letter.ts'
import { canThank } from '../../server/bookings/thanks/rules.ts'
import { invitePeople } from '../../server/sessions/calendar/invite-people.ts'
import { remindPeople } from '../../server/sessions/calendar/reminders/remind-people.ts'
import type { SessionRow } from '../../server/sessions/published-sessions.ts'
import { attends, books, published } from '../support/bookings.ts'
import { bookersIn } from '../support/booking-together.ts'
import { thanks, thanksGuest } from '../support/feedback.ts'
import { aGuest, changes, gwen, linkIn, sendWaiting } from '../support/guests.ts'
import { doJob } from '../support/jobs.ts'
import { at } from '../support/sessions.ts'
import { people, world } from '../support/world.ts'

t.test('for what is taken any time thanks are due once it has been there for a week', async t => {
  const steps = [{ number: 1, kind: 'published', at: '2026-12-01T00:00:00Z', by: null, reason: null }]
  const onDemand = { mode: 'on_demand', state: 'published', dates: [], steps } as unknown as SessionRow
  t.notOk(canThank(onDemand, new Date('2026-12-07T23:59:59Z')))
  t.ok(canThank(onDemand, new Date('2026-12-08T00:00:00Z')))
})

t.test('of what is taken any time the mail says that there are at least so many', async t => {
  const said = { title: 'x', school: 'x', by: 'x', people: 10, narrowed: null, words: '' }
  const [dated, onDemand] = (['dated', 'on_demand'] as const).map(mode =>
    (['en', 'zh-Hans'] as const).map(language => thanksTo(language, { ...said, mode }).parts[1]!.text),
  )
  t.same(dated, ['10 teachers took part.', '10位教师参加。'])
  t.same(onDemand, ['At least 10 teachers took part.', '至少10位教师参加。'])
})

t.test(
  'Cora thanks Gwen once she has held her session: once, and the word of thanks by itself is left out',
  async t => {
    const w = await world(t)
    const { cora } = await people(w)
    const her = await aGuest(w, cora, gwen)
    const link = { link: 'https://meet.example/1' }
    const session = await published(w, cora, { guestId: her.personId })
    const sessionId = session.id
    const later = await published(w, cora, { guestId: her.personId, dates: [at('2026-12-05', '10:00', link)] })
    const teachers = await bookersIn(w, 6)
    for (const teacher of teachers) await books(teacher, sessionId)
    const post = keepingPost()
    const place = () => ({ schoolId: w.here.schoolId, now: w.clock.now })
    const job = invitePeople({ post, from: { name: 'Landbridge', email: 'pd@school.example' } })
    await doJob(w.db, job, { ...place(), data: { sessionId } })
    t.match(await thanksGuest(cora, { sessionId, words: '' }), { refusal: { code: 'THANKS_TOO_EARLY' } })
    t.equal(await thanks(cora, sessionId), null)

    w.clock.now = new Date('2026-12-03T04:00:00Z')
    const now = {
      cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }),
      bilal: await w.launch({ sub: 'bilal', name: 'Bilal Haddad' }),
    }
    const [date] = session.dates as [(typeof session.dates)[number]]
    const marks = teachers.map(({ personId }) => ({ personId, state: 'full' }))
    await attends(now.cora, 'recordAttendance', { dateId: date.id, marks })
    t.match(await thanks(now.cora, sessionId), { sentAt: null, automaticAt: null })
    t.equal(await thanks(now.bilal, sessionId), null)
    t.match(await thanksGuest(now.bilal, { sessionId, words: '' }), { refusal: { code: 'COORDINATORS_ONLY' } })
    const long = { sessionId, words: 'x'.repeat(2001) }
    t.match(await thanksGuest(now.cora, long), { refusal: { code: 'TEXT_TOO_LONG' } })
    await sendWaiting(w, post)
    t.match(await thanksGuest(now.cora, { sessionId, words: 'The pallets!\nWhat a day.' }), { refusal: null })
    t.match(await thanksGuest(now.cora, { sessionId, words: '' }), {
      refusal: { code: 'THANKED_ALREADY', details: { by: 'Cora Lindgren', at: '2026-12-03T04:00:00.000Z' } },
    })
    t.match(await thanks(now.cora, sessionId), { sentAt: '2026-12-03T04:00:00.000Z', by: { name: 'Cora Lindgren' } })
    const told = post.kept.length
    await sendWaiting(w, post)
    t.equal(post.kept.length, told + 1)
    const [mail] = post.kept as [(typeof post.kept)[number]]
    t.match(mail, {
      to: { address: 'gwen@warehouse.example' },
      subject: 'Thank you for “Inbound at an overseas warehouse”',
    })
    t.match(
      mail.text,
      /Cora Lindgren of Our school[^]*The pallets![^]*What a day\.[^]*6 teachers took part[^]*statement of the hours/,
    )
    t.notMatch(mail.text, /smaller gap/, 'the week is not over')
    t.ok(linkIn(mail.text))

    w.clock.now = new Date('2026-12-03T04:30:00Z')
    await doJob(w.db, remindPeople, {
      ...place(),
      data: { dateId: date.id, lead: 'after', startsAt: date.startsAt, after: null },
    })
    const before = post.kept.length
    await sendWaiting(w, post)
    const thanked = post.kept.slice(0, post.kept.length - before)
    t.equal(thanked.length, 6, 'those who came')
    t.notOk(thanked.some(({ to }) => to.address === 'gwen@warehouse.example'))
    t.match(thanked[0]!.text, /three short questions/)

    w.clock.now = new Date('2026-12-05T08:00:00Z')
    const cora2 = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
    t.match(await thanks(cora2, later.id), { sentAt: null, automaticAt: '2026-12-05T04:30:00.000Z' })
    await changes(cora2, 'revokeGuestLinks', { guestId: her.personId })
    const again = () => thanksGuest(cora2, { sessionId: later.id, words: '' })
    t.match(await again(), { refusal: { code: 'GUEST_LINKS_TAKEN_BACK' } })
    await changes(cora2, 'endGuest', { guestId: her.personId })
    t.match(await again(), { refusal: { code: 'GUEST_ENDED' } })
  },
)
