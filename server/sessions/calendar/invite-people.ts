import type { Caller } from '../../base/caller.ts'
import { declareJob } from '../../base/jobs.ts'
import type { Post } from '../../base/post.ts'
import { writeMails } from '../../people/mail/write-mail.ts'
import { bookingsOfSessions, type Ended, type Seated } from '../bookings-of.ts'
import { lockSession } from '../planning/queries.ts'
import { readContact, type Contact } from '../told/contact.ts'
import { dueOf, isFirm, saidOf, type Due, type Part } from './due.ts'
import { invitationOf } from './invitation.ts'
import { letterAbout } from './letter.ts'
import {
  readDates,
  readRecipients,
  readSent,
  readStanding,
  upsertSent,
  type DateRow,
  type RecipientRow,
} from './queries.ts'
import { planReminders } from './reminders/tasks.ts'
import { inviting } from './tasks.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

interface Inviting {
  /** null: no mail leaves from here */
  post: Post | null
  /** whose address mail comes from */
  from: { name: string; email: string }
}

const atOnce = 100

/**
 * Brings everybody's calendar up to what a session is now: whatever is not yet said of its dates is written in one transaction with
 * the word that it is.
 */
export const invitePeople = ({ post, from }: Inviting) =>
  declareJob({
    ...inviting,
    async work({ db, schoolId, now }, { sessionId }) {
      if (!post) return
      const place = { db, schoolId, now }
      await lockSession(place, sessionId) // whoever changes it has done so
      const { due, seats, cancelled, dates, plannerId, contact } = await findDue(place, sessionId)
      await planReminders(place, dates)
      const recipients = await readRecipients(place, [...new Set(due.map(({ personId }) => personId))])
      const people = new Map(recipients.map(person => [person.personId, person]))
      const reached = due.filter(({ personId }) => people.has(personId))
      const piece = reached.slice(0, atOnce)
      if (piece.length === 0) return
      const lost = piece.filter(({ method }) => method === 'CANCEL').map(({ personId }) => personId)
      const ended =
        lost.length > 0 ? await bookingsOfSessions().endedIn(place, sessionId, lost) : new Map<string, Ended>()
      const letters = piece.map(due => {
        const recipient: RecipientRow = people.get(due.personId)!
        const { method, sequence } = due
        const invitation = invitationOf(due.date, recipient, { method, sequence, at: now, organizer: from })
        const { language, zone } = recipient
        const by = seats.find(({ personId }) => personId === due.personId)?.by ?? null
        const told = {
          due,
          language,
          zone,
          by,
          ended: ended.get(due.personId) ?? null,
          cancelled,
          contact: due.personId === plannerId ? null : contact,
        }
        return { personId: due.personId, letter: letterAbout(told, invitation) }
      })
      await writeMails(place, letters)
      await upsertSent(
        place,
        piece.map(({ date, personId, method, sequence }) => {
          const said = saidOf(date, people.get(personId)!.language)
          return { dateId: date.id, personId, method, sequence, said }
        }),
      )
      if (reached.length > atOnce) return { sessionId }
    },
  })

interface Found {
  due: Due[]
  /** that do take place */
  dates: DateRow[]
  seats: readonly Seated[]
  cancelled: { by: string | null; why: string } | null
  plannerId: string | null
  contact: Contact | null
}

async function findDue(place: Place, sessionId: string): Promise<Found> {
  const [standing, dates, sent, seats, contact] = await Promise.all([
    readStanding(place, sessionId),
    readDates(place, sessionId),
    readSent(place, sessionId),
    bookingsOfSessions().seatedIn(place, sessionId),
    readContact(place, sessionId),
  ])
  if (!standing) return { due: [], dates: [], seats: [], cancelled: null, plannerId: null, contact }
  const { state, guestId, plannerId, cancelled } = standing
  const parts = new Map<string, Part>([
    ...(plannerId === null ? [] : [[plannerId, 'planner'] as const]),
    ...seats.map(({ personId }) => [personId, 'seat'] as const),
    ...(guestId === null ? [] : [[guestId, 'guest'] as const]),
  ])
  return {
    due: dueOf({ state, dates, parts, sent }, place.now),
    dates: isFirm(state) ? dates.filter(({ released }) => !released) : [],
    seats,
    cancelled: state === 'cancelled' ? cancelled : null,
    plannerId,
    contact,
  }
}

/** `Name <address>`, or an address alone. */
export function organizerFrom(from: string): { name: string; email: string } {
  const [, name = '', email = from] = /^(.*)<(.+)>$/.exec(from) ?? []
  return { name: name.trim() || 'Landbridge', email }
}
