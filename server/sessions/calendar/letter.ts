// What the mail says that brings an invitation. Pure.
import type { Language } from '../../base/caller.ts'
import { spanText } from '../../base/when.ts'
import { fill } from '../../notices/say.ts'
import type { Letter } from '../../people/mail/letter.ts'
import type { Ended } from '../bookings-of.ts'
import { withContact, type Contact } from '../told/contact.ts'
import type { Due } from './due.ts'
import { placeOf, titleOf, type CalendarDate } from './invitation.ts'
import { texts } from './text.ts'

export interface Told {
  due: Due
  language: Language
  /** the reader's own; null: not known */
  zone: string | null
  /** who gave them their seat, where they did not take it themselves */
  by: string | null
  /** how their seat ended */
  ended: Ended | null
  /** why the session does not take place */
  cancelled: { by: string | null; why: string } | null
  /** who is to be asked; null: nobody else than the reader */
  contact: Contact | null
}

export function letterAbout(told: Told, invitation: string): Letter {
  const { due, language, contact } = told
  const t = texts[language]
  const values = valuesOf(told)
  const subject = due.method === 'CANCEL' ? t.subjectCancelled : due.isNew ? t.subjectNew : t.subjectChanged
  const gone = due.method === 'CANCEL'
  const own = due.part === 'guest' ? t.guestCannot : due.part === 'seat' ? t.cannotCome : null
  const letter = {
    subject: fill(subject, values, language),
    parts: [
      { text: fill(leadOf(told), values, language), details: whenAndWhere(due.date, told) },
      ...(gone || own === null ? [] : [{ text: own }]),
    ],
    action: gone || due.date.link === null ? null : { label: t.join, url: due.date.link },
    footer: [gone ? t.taken : t.attached],
    unsubscribe: null,
    invitation: { method: due.method, text: invitation },
  }
  return answeredBy(letter, contact, language)
}

/** Who planned it reads what is answered; where nobody does, it is said. */
export function answeredBy(letter: Letter, contact: Contact | null, language: Language): Letter {
  const { footer } = letter
  const own = contact?.address ? footer : [...footer, texts[language].alone]
  return withContact({ ...letter, footer: own }, contact, language)
}

const valuesOf = ({ due: { date }, language, zone, by, ended, cancelled }: Told) => ({
  title: titleOf(date.title, language),
  when: spanText(date, readersZone(date, zone), language),
  by: ended?.by ?? by,
  why: cancelled?.why ?? ended?.why ?? '',
})

function leadOf({ due, language, by, ended, cancelled }: Told): string {
  const t = texts[language]
  if (due.method === 'REQUEST') {
    if (!due.isNew) return t.changed
    return due.part === 'seat' && by !== null ? t.seatBy : t[due.part!]
  }
  if (cancelled) return t.cancelled
  if (due.part !== null) return t.dateGivenUp
  return ended?.as === 'removed' ? t.removed : t.gaveUp
}

/** By the reader's own clocks, and by those of the session where they show something else. */
export function whenAndWhere(date: CalendarDate, { language, zone }: Pick<Told, 'language' | 'zone'>): string[] {
  const zones = new Set([readersZone(date, zone), date.zone])
  const place = date.room === null ? [] : [placeOf({ room: date.room, link: null })!]
  return [...[...zones].map(one => spanText(date, one, language)), ...place]
}

/** In which zone a reader is told of a date: their own where it is known and shows something else than the session's. */
export const readersZone = (date: CalendarDate, zone: string | null): string =>
  zone === null || sameClocks(date, zone) ? date.zone : zone

const sameClocks = ({ startsAt, zone: theirs }: CalendarDate, zone: string): boolean =>
  clock(startsAt, theirs) === clock(startsAt, zone)

const clock = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant))
