// What a mail program does with an invitation, by parsers that are not ours.
import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { convertIcsCalendar, type IcsEvent } from 'ts-ics'

export interface Entry {
  sequence: number
  title: string
  startsAt: string
  endsAt: string
  location: string | undefined
}

/** The instants as ical.js understands them by the zones that stand in it, in order. */
export function timesIn(text: string): { startsAt: string; endsAt: string }[] {
  const whole = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
  return whole.getAllSubcomponents('vevent').map(part => {
    const { startDate, endDate } = new ICAL.Event(part)
    return { startsAt: startDate.toJSDate().toISOString(), endsAt: endDate.toJSDate().toISOString() }
  })
}

/** As ts-ics reads it. */
export const eventsIn = (text: string): IcsEvent[] => convertIcsCalendar(undefined, text).events ?? []

/** One person's: REQUEST puts an entry in or in the place of an older one, CANCEL takes it away (RFC 5546). */
export function aCalendar() {
  const entries = new Map<string, Entry>()
  const newest = new Map<string, number>()
  function take(text: string): void {
    const { method, events = [] } = convertIcsCalendar(undefined, text)
    const times = timesIn(text)
    for (const [at, { uid, sequence = 0, summary, location }] of events.entries()) {
      if (sequence <= (newest.get(uid) ?? -1)) continue
      newest.set(uid, sequence)
      if (method === 'CANCEL') entries.delete(uid)
      else entries.set(uid, { sequence, title: summary, location, ...times[at]! })
    }
  }
  return { take, entries: () => [...entries.values()] }
}

/** What stands beside the text of a mail for the calendar. */
export function invitationIn({ attachments }: ParsedMail): { method: string; text: string } | null {
  const part = attachments.find(({ contentType }) => contentType === 'text/calendar')
  if (!part) return null
  const { params } = part.headers.get('content-type') as { params: Record<string, string> }
  return { method: params['method'] ?? '', text: part.content.toString('utf8') }
}
