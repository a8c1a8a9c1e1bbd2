// A practitioner who has agreed to a session in which somebody has a seat, and another one.
import type { Test } from 'tap'
import { keepingPost } from '../../server/base/post.ts'
import { invitePeople, organizerFrom } from '../../server/sessions/calendar/invite-people.ts'
import { remindPeople } from '../../server/sessions/calendar/reminders/remind-people.ts'
import { books, published } from './bookings.ts'
import { aGuest, changes, sendWaiting } from './guests.ts'
import { doJob } from './jobs.ts'
import { at, planOf, sessionTo } from './sessions.ts'
import { people, world } from './world.ts'

const link = 'https://meet.example/1'

/** Gwen and Hao are invited; she gives a session on 3 December, in which Amara has a seat. */
export async function giving(t: Test) {
  const w = await world(t)
  const persons = await people(w)
  const { cora, amara } = persons
  const gwen = await aGuest(w, cora)
  const hao = await aGuest(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'en' })
  for (const guest of [gwen, hao]) await changes(guest, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  const { id: sessionId, dates } = await published(w, cora, { guestId: gwen.personId })
  await books(amara, sessionId)
  const place = { schoolId: w.here.schoolId, now: w.clock.now }
  const inviting = invitePeople({ post: keepingPost(), from: organizerFrom('pd@school.example') })
  /** the mail that waits, by address */
  const mails = async (): Promise<string[]> => {
    const post = keepingPost()
    await sendWaiting(w, post)
    return post.kept.map(({ to, subject, text }) => `${to.address}: ${subject}\n${text}`).sort()
  }
  const invites = async () => {
    await mails()
    await doJob(w.db, inviting, { ...place, data: { sessionId } })
    return mails()
  }
  await invites()
  const [{ id: dateId, startsAt }] = dates as [(typeof dates)[number]]
  const reminds = async () => {
    const data = { dateId, lead: 'day', startsAt, after: null } as const
    await doJob(w.db, remindPeople, { ...place, now: new Date('2026-12-02T02:00:00Z'), data })
    return mails()
  }
  /** Cora changes what the session says. */
  const change = async (more: object, day = '2026-12-03') => {
    const dates = [at(day, '10:00', { id: dateId, link })]
    const { revision } = (await sessionTo(cora, sessionId))!.plan!
    return { sessionId, revision, plan: await planOf(w, { guestId: gwen.personId, dates, ...more }) }
  }
  return { w, ...persons, gwen, hao, sessionId, mails, invites, reminds, change }
}
