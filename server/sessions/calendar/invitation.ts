// What stands in a calendar: RFC 5545, written by a library. Pure.
import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalCalendarData,
  type ICalEventData,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block as zoneBlocks } from 'timezones-ical-library'
import type { Language } from '../../base/caller.ts'
import { isShownTwice } from '../../base/zones.ts'
import { fill } from '../../notices/say.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { texts } from './text.ts'

/** One date of a session, as everybody who takes part may know it. */
export interface CalendarDate {
  id: string
  /** ISO with Z */
  startsAt: string
  endsAt: string
  /** IANA, of the session */
  zone: string
  title: LocalizedText
  about: LocalizedText
  /** who gives it */
  guest: string | null
  room: { name: string; place: string | null } | null
  link: string | null
}

export interface Recipient {
  personId: string
  name: string | null
  address: string
  language: Language
}

/** Calendars take what has the same UID and a higher SEQUENCE in the place of what they have. */
export interface Edition {
  method: 'REQUEST' | 'CANCEL'
  sequence: number
  at: Date
  /** from whose address it comes: others' invitations are not updated by us */
  organizer: { name: string; email: string }
}

const alarmBefore = 15 * 60

/** For one person: nobody reads there who else comes. Who gets it has said yes already, so no answer is asked for. */
export function invitationOf(date: CalendarDate, recipient: Recipient, edition: Edition): string {
  const { name, address, language } = recipient
  const cancelled = edition.method === 'CANCEL'
  const attendee = {
    name: paramOf(name ?? address),
    email: address,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  }
  const event: ICalEventData = {
    ...entryOf(date, { personId: recipient.personId, language, sequence: edition.sequence, at: edition.at }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { ...edition.organizer, name: paramOf(edition.organizer.name) },
    attendees: [attendee],
    alarms: cancelled
      ? []
      : [{ type: ICalAlarmType.display, trigger: alarmBefore, description: titleOf(date.title, language) }],
  }
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  return calendarOf({ method, events: [event] })
}

export interface FeedEntry {
  date: CalendarDate
  personId: string
  /** that of the newest invitation */
  sequence: number
  at: Date
}

/** All of somebody's, for a calendar that asks for it now and then. */
export const feedOf = (entries: readonly FeedEntry[], language: Language): string =>
  calendarOf({
    method: ICalCalendarMethod.PUBLISH,
    name: texts[language].feed,
    ttl: 3600,
    events: entries.map(({ date, ...entry }) => ({
      ...entryOf(date, { ...entry, language }),
      status: ICalEventStatus.CONFIRMED,
    })),
  })

const calendarOf = (data: ICalCalendarData): string =>
  ical({
    ...data,
    prodId: '//Landbridge//Landbridge//EN',
    timezone: { name: null, generator: zone => blockOf(zone) },
  }).toString()

interface Entry {
  personId: string
  language: Language
  sequence: number
  at: Date
}

function entryOf(date: CalendarDate, { personId, language, sequence, at }: Entry): ICalEventData {
  const zone = zoneIn(date)
  const local = (instant: string) =>
    zone === null ? new Date(instant) : Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    id: `${date.id}.${personId}@landbridge`,
    sequence,
    stamp: at,
    start: local(date.startsAt),
    end: local(date.endsAt),
    timezone: zone,
    summary: titleOf(date.title, language),
    description: { plain: descriptionOf(date, language) },
    location: placeOf(date),
    url: date.link === null ? null : date.link.replaceAll(',', '%2C').replaceAll(';', '%3B'), // the library writes a backslash before them
  }
}

/** VTIMEZONE of an IANA zone; one that is called otherwise today has the name of today. */
const blockOf = (zone: string): string | null => zoneBlocks(zone)[0] || null

/** Null: its clocks show such a time twice, and programs do not agree which they mean. Then it is written in UTC. */
function zoneIn({ startsAt, endsAt, zone }: CalendarDate): string | null {
  if ([startsAt, endsAt].some(instant => isShownTwice(new Date(instant), zone))) return null
  return /^TZID:(.+)$/m.exec(blockOf(zone) ?? '')?.[1]?.trim() ?? null
}

/** A session may be named in one language alone until it is published. */
export const titleOf = (title: LocalizedText, language: Language): string =>
  title[language] || title.en || title['zh-Hans']

export const placeOf = ({ room, link }: Pick<CalendarDate, 'room' | 'link'>): string | null =>
  room ? roomText(room) : link

/** Its name and where it is, which the school writes in one language for everybody. */
const roomText = ({ name, place }: NonNullable<CalendarDate['room']>): string =>
  place ? `${name}${/\p{Script=Han}$/u.test(name) ? '，' : ', '}${place}` : name

function descriptionOf({ about, guest, link }: CalendarDate, language: Language): string {
  const t = texts[language]
  return [
    ...(guest === null ? [] : [fill(t.givenBy, { guest }, language)]),
    ...(about[language] ? [about[language]] : []),
    ...(link === null ? [] : [`${t.join}${t.colon}${link}`]),
  ].join('\n\n')
}

/** A value of a parameter stands between quotation marks and can hold none. */
const paramOf = (text: string): string => text.replaceAll(/["\p{Cc}]/gu, "'")
