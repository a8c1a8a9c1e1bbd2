// Who must get which invitation now: what should stand in calendars against what was sent. Pure.
import { createHash } from 'node:crypto'
import type { Language } from '../../base/caller.ts'
import type { LocalizedText, StoredSessionState } from '../../graph-types.ts'
import { titleOf, type CalendarDate } from './invitation.ts'

/** As what somebody has a date in their calendar. */
export type Part = 'guest' | 'seat' | 'planner'

export interface SentRow {
  dateId: string
  personId: string
  method: 'REQUEST' | 'CANCEL'
  sequence: number
  /** what it said (`saidOf`) */
  said: string
}

export interface Due<Date extends CalendarDate = CalendarDate> {
  date: Date
  personId: string
  /** null: they have no part in it any more */
  part: Part | null
  method: 'REQUEST' | 'CANCEL'
  sequence: number
  /** it does not stand in their calendar */
  isNew: boolean
}

export interface Standing<Date extends CalendarDate> {
  state: StoredSessionState
  /** with those that were given up and stand in calendars */
  dates: readonly (Date & { released: boolean })[]
  parts: ReadonlyMap<string, Part>
  sent: readonly SentRow[]
}

const firm: readonly StoredSessionState[] = ['confirmed', 'published', 'closed']
export const isFirm = (state: StoredSessionState): boolean => firm.includes(state)

/** What is over stays in calendars as it was. While somebody has yet to answer nothing is changed there. */
export function dueOf<Date extends CalendarDate>(
  { state, dates, parts, sent }: Standing<Date>,
  now: globalThis.Date,
): Due<Date>[] {
  if (state !== 'cancelled' && !isFirm(state)) return []
  return dates
    .filter(({ endsAt }) => new Date(endsAt) > now)
    .flatMap(date => {
      const there = new Map(sent.filter(({ dateId }) => dateId === date.id).map(row => [row.personId, row]))
      const stands = state !== 'cancelled' && !date.released
      const said = languages.map(language => saidOf(date, language))
      const of = (personId: string) => {
        const known = there.get(personId)
        return { date, personId, sequence: (known?.sequence ?? -1) + 1, isNew: known?.method !== 'REQUEST' }
      }
      const wanted = stands ? [...parts] : []
      const asked = wanted.filter(([personId]) => {
        const known = there.get(personId)
        return known?.method !== 'REQUEST' || !said.includes(known.said)
      })
      const gone = [...there.values()].filter(
        ({ personId, method }) => method === 'REQUEST' && !wanted.some(([id]) => id === personId),
      )
      return [
        ...asked.map(([personId, part]) => ({ ...of(personId), part, method: 'REQUEST' as const })),
        ...gone.map(({ personId }) => ({
          ...of(personId),
          part: parts.get(personId) ?? null,
          method: 'CANCEL' as const,
        })),
      ]
    })
}

const languages = ['en', 'zh-Hans'] as const

/**
 * What makes it another entry: the time, the place and the name as its reader has it, but not how a room is described. Whoever reads
 * in another language since has what they were sent; whoever was sent a name in the other for want of one in theirs has not.
 */
export const saidOf = ({ startsAt, endsAt, zone, title, room, link }: CalendarDate, language: Language): string =>
  createHash('sha256')
    .update(JSON.stringify([startsAt, endsAt, zone, nameIn(title, language), room?.name ?? null, link]))
    .digest('base64url')

const nameIn = (title: LocalizedText, language: Language): string | { forWant: string } =>
  title[language] || { forWant: titleOf(title, language) }
