import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { keepingPost } from '../../server/base/post.ts'
import { invitePeople } from '../../server/sessions/calendar/invite-people.ts'
import { leads, remindersOf, type Lead } from '../../server/sessions/calendar/reminders/leads.ts'
import { remindPeople } from '../../server/sessions/calendar/reminders/remind-people.ts'
import { books, published, seated } from '../support/bookings.ts'
import { eventsIn, timesIn } from '../support/calendars.ts'
import { changes, comesIn, invited, mailedLink, sendWaiting } from '../support/guests.ts'
import { doJob } from '../support/jobs.ts'
import { at, planned, planOf } from '../support/sessions.ts'
import { endRoles, people, world, type Somebody } from '../support/world.ts'

const link = 'https://meet.example/1'

/** Gwen gives a session on 3 December at ten in Shanghai, in which Amara has a seat. */
async function following(t: Test) {
  const w = await world(t)
  const persons = await people(w)
  const { amara, cora } = persons
  await invited(cora)
  const gwen = await comesIn(w, await mailedLink(w))
  await changes(gwen, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  const session = await published(w, cora, { guestId: gwen.personId })
  const booking = await books(amara, session.id)
  const job = invitePeople({ post: keepingPost(), from: { name: 'Landbridge', email: 'pd@school.example' } })
  const place = () => ({ schoolId: w.here.schoolId, now: w.clock.now })
  const catchUp = () => doJob(w.db, job, { ...place(), data: { sessionId: session.id } })
  await catchUp()
  return { w, ...persons, gwen, session, booking, catchUp, place }
}

const makes = async (who: Pick<Somebody, 'ask'>): Promise<string> => {
  const document = 'mutation { makeCalendarFeed { feed { madeAt url } refusal { code } } }'
  const { makeCalendarFeed } = await who.ask<{ makeCalendarFeed: { feed: { url: string } } }>(document)
  return new URL(makeCalendarFeed.feed.url).pathname
}
const ends = (who: Pick<Somebody, 'ask'>) =>
  who.ask('mutation { endCalendarFeed { feed { madeAt } refusal { code } } }')

t.test(
  'a calendar follows by a link what its owner gives, planned or has a seat in, until the link is taken back',
  async t => {
    const { w, amara, bilal, cora, gwen, session, booking, catchUp } = await following(t)
    const follows = (url: string, etag?: string) =>
      w.app.inject({ url, headers: etag === undefined ? {} : { 'if-none-match': etag } })
    const begins = async (url: string) => timesIn((await follows(url)).body).map(({ startsAt }) => startsAt)

    t.same(await amara.ask('{ calendarFeed { madeAt url } }'), { calendarFeed: null })
    const [hers, gwens, coras, bilals] = await Promise.all([amara, gwen, cora, bilal].map(makes))
    t.match(await amara.ask('{ calendarFeed { madeAt url } }'), { calendarFeed: { url: null } }, 'it is told once')
    const first = await follows(hers!)
    t.match(first, {
      statusCode: 200,
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache' },
    })
    const uid = `${session.dates[0]!.id}.${amara.personId}@landbridge`
    t.match(eventsIn(first.body), [{ uid, summary: 'Inbound at an overseas warehouse', location: link }])
    for (const url of [hers!, gwens!, coras!]) t.same(await begins(url), ['2026-12-03T02:00:00.000Z'])
    t.same(await begins(bilals!), [], 'nobody else’s')

    const etag = String(first.headers.etag)
    t.match(await follows(hers!, etag), { statusCode: 304, body: '' })
    await seated(amara, 'cancelBooking', { bookingId: booking.id })
    t.match(await follows(hers!, etag), { statusCode: 200 })
    t.same(await begins(hers!), [])

    const renewed = await makes(gwen)
    t.equal((await follows(gwens!)).statusCode, 404, 'the old one has stopped')
    t.equal((await begins(renewed)).length, 1)
    t.equal((await follows(renewed.replace(w.here.schoolId, w.elsewhere.schoolId))).statusCode, 404)
    await ends(cora)
    t.equal((await follows(coras!)).statusCode, 404)
    t.equal((await follows('/calendar/anything.ics')).statusCode, 404)
    await changes(cora, 'revokeGuestLinks', { guestId: gwen.personId })
    t.equal((await follows(renewed)).statusCode, 404, 'nor does what was made by a link that was taken back')
    w.clock.now = new Date(w.clock.now.getTime() + 1000)
    await changes(cora, 'sendGuestLink', { guestId: gwen.personId })
    const back = await comesIn(w, await mailedLink(w))
    t.same(await back.ask('{ calendarFeed { madeAt url } }'), { calendarFeed: null })
    const anew = await makes(back)
    t.equal((await begins(anew)).length, 1)
    await changes(cora, 'endGuest', { guestId: gwen.personId })
    t.equal((await follows(anew)).statusCode, 404, 'who takes part no more follows nothing')

    const planned = await makes(cora)
    t.equal((await begins(planned)).length, 1)
    await endRoles(w, cora)
    t.same(await begins(planned), [], 'who coordinates no more follows nothing that they planned')
    await catchUp()
    const post = keepingPost()
    await sendWaiting(w, post)
    const theirs = post.kept.find(({ to }) => to.address === 'cora@example.org')
    t.match(theirs, { invitation: { method: 'CANCEL' } }, 'nor does it stand in their calendar')
  },
)

t.test('people are reminded a week, a day and an hour before, once, of what does take place', async t => {
  const { w, session, catchUp, place } = await following(t)
  const [date] = session.dates as [(typeof session.dates)[number]]
  const plan = remindersOf([date], w.clock.now)
  const times = ['2026-11-26T02:00:00', '2026-12-02T02:00:00', '2026-12-03T01:00:00', '2026-12-03T04:30:00']
  t.same(
    plan.map(({ at }) => at.toISOString()),
    times.map(time => `${time}.000Z`),
  )
  const late = remindersOf([date], new Date('2026-12-02T12:00:00Z'))
  t.same(
    late.map(({ lead }) => lead),
    ['hour', 'after'],
    'what has passed is not caught up on',
  )

  await catchUp()
  const { rows } = await sql`select from pgboss.job where data ->> 'job' = 'remind-of-session'`.execute(w.db)
  t.equal(rows.length, leads.length, 'each waits once')

  const post = keepingPost()
  await sendWaiting(w, post)
  /** What comes when a job is done at its time; who is told. */
  const reminds = async (lead: Lead, { startsAt } = date) => {
    const before = post.kept.length
    await doJob(w.db, remindPeople, { ...place(), data: { dateId: date.id, lead, startsAt, after: null } })
    await sendWaiting(w, post)
    return post.kept
      .slice(0, post.kept.length - before)
      .map(({ to, subject, text }) => ({ to: to.address, subject, text }))
  }
  w.clock.now = new Date('2026-11-26T02:00:00Z')
  const week = (await reminds('week')).sort((a, b) => a.to.localeCompare(b.to))
  t.match(week, [
    { to: 'amara@example.org', subject: /^In a week: Inbound[^]*10:00–11:30 \(China time\)$/ },
    {
      to: 'gwen@warehouse.example',
      subject: /Wed, 2 Dec 2026, 18:00–19:30 \(Los Angeles time\)$/,
      text: /You are giving[^]*Wed, 2 Dec 2026, 18:00–19:30 \(Los Angeles time\)[^]*https:\/\/meet/,
    },
  ])

  w.clock.now = new Date('2026-12-02T01:00:00Z')
  const later = await w.launch({ sub: 'bilal', name: 'Bilal Haddad' })
  await books(later, session.id)
  await catchUp()
  await sendWaiting(w, post)
  w.clock.now = new Date('2026-12-02T02:00:00Z')
  t.same(
    (await reminds('day')).map(({ to }) => to).sort(),
    ['amara@example.org', 'gwen@warehouse.example'],
    'Bilal has just booked',
  )
  w.clock.now = new Date('2026-12-03T01:00:00Z')
  t.equal((await reminds('hour')).length, 3)

  const planner = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  const moved = await planOf(w, {
    guestId: session.guest!.id,
    dates: [at('2026-12-03', '11:00', { id: date.id, link })],
  })
  const after = await planned(planner, 'changeSession', {
    sessionId: session.id,
    revision: session.plan!.revision,
    plan: moved,
  })
  await catchUp()
  await sendWaiting(w, post)
  t.same(await reminds('hour'), [], 'it was moved: that reminder finds it elsewhere')
  w.clock.now = new Date('2026-12-03T05:30:00Z')
  const thanks = await reminds('after', after.dates[0]!)
  t.match(
    thanks.map(({ subject }) => subject),
    Array(3).fill('Thank you: Inbound at an overseas warehouse'),
  )
})
