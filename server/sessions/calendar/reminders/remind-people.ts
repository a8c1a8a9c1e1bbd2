import { declareJob } from '../../../base/jobs.ts'
import { writeMails } from '../../../people/mail/write-mail.ts'
import { bookingsOfSessions } from '../../bookings-of.ts'
import { readContact } from '../../told/contact.ts'
import { toldSince, type Lead } from './leads.ts'
import { reminderOf } from './letter.ts'
import { readDate, readReminded, type RemindedDate } from './queries.ts'
import { reminding } from './tasks.ts'

const atOnce = 200

/** Whoever gives a date or has a seat, by mail; nobody of what was cancelled or moved. Done once or not at all. */
export const remindPeople = declareJob({
  ...reminding,
  async work({ db, schoolId, now }, data) {
    const place = { db, schoolId, now }
    const { dateId, lead, startsAt, after } = data
    const date = await readDate(place, dateId)
    if (!date || date.startsAt !== startsAt || !concerns(date, lead)) return
    const seats = await bookingsOfSessions().seatedIn(place, date.sessionId)
    const thanked = lead === 'after' && (await bookingsOfSessions().guestThanked(place, date.sessionId))
    const personIds = [
      ...seats.map(({ personId }) => personId),
      ...(date.guestId === null || thanked ? [] : [date.guestId]),
    ]
    const reminded = { dateId, personIds, toldBefore: toldSince(lead, now), after }
    const people = await readReminded(place, reminded, atOnce)
    const contact = await readContact(place, date.sessionId)
    await writeMails(
      place,
      people.map(to => ({ personId: to.personId, letter: reminderOf(date, { lead, to, contact }) })),
    )
    if (people.length === atOnce) return { ...data, after: people.at(-1)!.personId }
  },
})

/** Afterwards only once all dates are over, and also when somebody has closed it by then. */
function concerns({ state, goesOn }: RemindedDate, lead: Lead): boolean {
  if (lead === 'after') return !goesOn && ['confirmed', 'published', 'closed'].includes(state)
  return state === 'confirmed' || state === 'published'
}
