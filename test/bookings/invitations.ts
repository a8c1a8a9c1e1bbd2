import t from 'tap'
import { smtpPost } from '../../server/base/post.ts'
import { invitePeople, organizerFrom } from '../../server/sessions/calendar/invite-people.ts'
import { books, groups, published, removes, rollOf, seated } from '../support/bookings.ts'
import { aCalendar, invitationIn } from '../support/calendars.ts'
import { sendWaiting } from '../support/guests.ts'
import { doJob } from '../support/jobs.ts'
import { mailTo, saidTo } from '../support/notices.ts'
import { at, guestIn, planned, planOf } from '../support/sessions.ts'
import { mailServer } from '../support/smtp.ts'
import { hold } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('everybody who takes part has a date in their calendar, where it moves and from where it vanishes', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  const server = await mailServer(t)
  const from = 'Landbridge <pd@school.example>'
  const post = smtpPost({ smtpUrl: server.url, from })
  const link = 'https://meet.example/1'
  for (const who of [bilal, chenWei]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  const guestId = await guestIn(w, { name: 'Gwen', zone: 'America/Los_Angeles' })
  const session = await published(w, cora, { guestId })
  const { id: sessionId } = session
  const dateId = session.dates[0]!.id
  const gwens = 'gwen@industry.example'
  const job = invitePeople({ post, from: organizerFrom(from) })

  const calendars = new Map<string, ReturnType<typeof aCalendar>>()
  /** what a guest is told with a link to their own page */
  const letters: string[] = []
  const of = (address: string) => calendars.get(address)?.entries()
  /** What jobs would do; answers the mails that came, by whose they are. */
  const delivered = async () => {
    server.received.length = 0
    await doJob(w.db, job, { schoolId: w.here.schoolId, now: w.clock.now, data: { sessionId } })
    await sendWaiting(w, post)
    const mails = server.received.flatMap(mail => {
      const address = [mail.to].flat()[0]!.value[0]!.address!
      const invitation = invitationIn(mail)
      if (!invitation) {
        letters.push(mail.subject!)
        return []
      }
      if (!calendars.has(address)) calendars.set(address, aCalendar())
      calendars.get(address)!.take(invitation.text)
      const { subject, text, replyTo } = mail
      return { address, subject: subject!, text: text!, method: invitation.method, replyTo: replyTo?.text }
    })
    return mails.sort((a, b) => a.address.localeCompare(b.address))
  }

  t.match(await delivered(), [
    {
      address: 'cora@example.org',
      replyTo: undefined,
      text: /nobody reads what arrives here/,
      subject: /^Inbound at an overseas warehouse, Thu, 3 Dec 2026, 10:00–11:30 \(China time\)$/,
    },
    {
      address: gwens,
      method: 'REQUEST',
      replyTo: '"Cora Lindgren" <cora@example.org>',
      subject: /, Wed, 2 Dec 2026, 18:00–19:30 \(Los Angeles time\)$/,
      text: /You are giving[^]*– Wed, 2 Dec 2026, 18:00–19:30 \(Los Angeles time\)\s+– Thu, 3 Dec 2026, 10:00–11:30 \(China time\)[^]*Join online:\s+https:\/\/meet[^]*Questions about this session go to Cora Lindgren, who planned it: answer this mail/,
    },
  ])
  t.same(await delivered(), [], 'it is said once')

  await books(amara, sessionId)
  await groups(cora, { sessionId, personIds: [chenWei.personId, bilal.personId] })
  t.match(await delivered(), [
    { address: 'amara@example.org', text: /You have a seat in/, replyTo: /cora@example\.org/ },
    { address: 'bilal@example.org', text: /Cora Lindgren booked a seat for you/ },
    { text: /Cora Lindgren为您预订了《海外仓的入库》的名额/, subject: /^《海外仓的入库》：2026年12月3日/ },
  ])
  const before = [
    { sequence: 0, startsAt: '2026-12-03T02:00:00.000Z', endsAt: '2026-12-03T03:30:00.000Z', location: link },
  ]
  for (const address of ['amara@example.org', 'cora@example.org', gwens]) t.match(of(address), before)
  t.same(await mailTo(w, bilal), [], 'no other mail tells them')
  t.match(await saidTo(bilal), [/Cora Lindgren booked a seat for you/])

  const plan = await planOf(w, { guestId, dates: [at('2026-12-04', '09:00', { id: dateId, link })] })
  const moved = await planned(cora, 'changeSession', { sessionId, revision: session.plan!.revision, plan })
  t.match(
    (await delivered()).map(({ subject }) => subject),
    [/^Changed: /, /^Changed: /, /^有变动：/, /^Changed: /, /^Changed: /],
  )
  for (const address of ['amara@example.org', 'bilal@example.org', gwens])
    t.match(of(address), [{ sequence: 1, startsAt: '2026-12-04T01:00:00.000Z' }], 'it is the same entry')

  const [mine] = (await rollOf(cora, sessionId))!.seated.filter(({ person }) => person.id === amara.personId)
  await seated(amara, 'cancelBooking', { bookingId: mine!.id })
  const [bilals] = (await rollOf(cora, sessionId))!.seated.filter(({ person }) => person.id === bilal.personId)
  await removes(cora, { bookingId: bilals!.id, reason: 'Your own course is then.' })
  t.match(await delivered(), [
    { text: /You have no part in/, method: 'CANCEL' },
    { text: /Cora Lindgren took back your seat[^]*Your own course is then\./ },
  ])
  t.same(of('amara@example.org'), [])
  await books(amara, sessionId)
  t.match(await delivered(), [{ subject: /^Inbound/, text: /You have a seat/ }])
  t.match(of('amara@example.org'), [{ sequence: 3, startsAt: '2026-12-04T01:00:00.000Z' }], 'it is there again')

  const second = at('2026-12-11', '09:00', { link })
  const { revision } = moved.plan!
  const more = await planned(cora, 'changeSession', {
    sessionId,
    revision,
    plan: { ...plan, dates: [...plan.dates, second] },
  })
  await delivered()
  t.equal(of(gwens)?.length, 2)
  await planned(cora, 'changeSession', { sessionId, revision: more.plan!.revision, plan })
  t.match((await delivered())[0], { text: /This date of[^]*11 Dec 2026/ })
  t.match(of(gwens), [{ sequence: 1 }])

  await planned(cora, 'cancelSession', { sessionId, reason: 'Gwen is ill.' })
  t.match((await delivered())[0], { subject: /^Cancelled: /, text: /does not take place\. Gwen is ill\./ })
  t.same(
    [...calendars.values()].flatMap(calendar => calendar.entries()),
    [],
  )
  t.match(letters, [/^Agreed: /], 'what stands in her calendar no other mail tells Gwen')
  t.equal(letters.length, 1)
})
