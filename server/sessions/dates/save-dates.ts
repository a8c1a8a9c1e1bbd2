import type { Caller } from '../../base/caller.ts'
import { isId, newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { SessionPlanInput } from '../../graph-types.ts'
import { readRooms } from '../rooms/queries.ts'
import type { DateRow } from '../planning/queries.ts'
import { plannedDates, type PlannedDate } from './date-rules.ts'
import { findConflicts, lockDates, releaseRunOut, writeDates, type ConflictRow, type Written } from './queries.ts'

const most = 20

interface Saving {
  sessionId: string
  guestId: string | null
  /** as they stand */
  dates: readonly DateRow[]
}

type Plan = Pick<SessionPlanInput, 'minutes' | 'zone' | 'dates' | 'mode'>

/** Its dates from now on, all or none; answers which are new, given up, or at another time or place. */
export async function saveDates(caller: Caller, saving: Saving, plan: Plan): Promise<string[]> {
  const dates = await datesFree(caller, saving, plan)
  await writeDates(caller, dates, saving)
  return movedOf(saving.dates, dates)
}

/** Dates as they could be: nothing else has their rooms or their guest. Until the transaction ends nobody else writes any. */
export async function datesFree(caller: Caller, saving: Saving, plan: Plan): Promise<Written[]> {
  const { dates: known } = saving
  if (plan.dates.length > most) refuse('TOO_MANY', { path: 'dates', most })
  const planned = plan.mode === 'on_demand' ? [] : plannedDates(plan, { known, now: caller.now })
  const written = planned.map(date => writtenOf(date, known))
  await roomsThere(caller, written, known)
  await notTaken(caller, saving, written)
  return written
}

export async function keepDates(caller: Caller, saving: Saving, dates: readonly Written[]): Promise<string[]> {
  await notTaken(caller, saving, dates)
  await writeDates(caller, dates, saving)
  return movedOf(saving.dates, dates)
}

/** What is over takes nobody's time any more. */
async function notTaken(caller: Caller, { sessionId, guestId }: Saving, dates: readonly Written[]): Promise<void> {
  await lockDates(caller)
  await releaseRunOut(caller)
  const wanted = dates
    .filter(({ endsAt }) => new Date(endsAt) > caller.now)
    .map(({ startsAt, endsAt, roomId }, at) => ({ at, startsAt, endsAt, roomId }))
  const [taken] = await findConflicts(caller, wanted, { sessionId, guestId })
  if (taken) refuse(taken.kind === 'room' ? 'ROOM_TAKEN' : 'GUEST_TAKEN', takenBy(taken))
}

function writtenOf({ id, start, startsAt, endsAt, roomId, link, problem }: PlannedDate, known: readonly DateRow[]) {
  const { day, time } = start
  if (startsAt === null || problem === 'not_there') refuse('MOMENT_NOT_POSSIBLE', { day, time })
  if (problem === 'overlaps') refuse('DATES_OVERLAP', { day, time })
  if (problem === 'past') refuse('DATE_PAST', { day, time })
  if (id !== null && !known.some(date => date.id === id)) refuse('DATE_NOT_FOUND')
  return { id: id ?? newId(), startsAt, endsAt: endsAt!, roomId, link: linkIn(link) }
}

function linkIn(written: string | null): string | null {
  const link = written?.trim() ?? ''
  if (link === '') return null
  // what reads addresses leaves line breaks out: in a calendar they would begin a line of their own
  const web = link.length <= 2000 && URL.canParse(link) && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(link)
  return web ? link : refuse('LINK_NOT_POSSIBLE', { link: link.slice(0, 200) })
}

/** A room that was closed since stays where it was. */
async function roomsThere(caller: Caller, dates: readonly Written[], known: readonly DateRow[]): Promise<void> {
  const ids = [...new Set(dates.flatMap(({ roomId }) => roomId ?? []))]
  const rooms = ids.every(isId) && ids.length > 0 ? await readRooms(caller, ids) : []
  const usable = rooms.filter(({ id, closed }) => !closed || known.some(({ roomId }) => roomId === id))
  if (usable.length < ids.length) refuse('ROOM_NOT_FOUND')
}

const takenBy = ({ room, title, startsAt, endsAt, zone }: ConflictRow) => ({
  ...(room !== null && { room }),
  title,
  startsAt,
  endsAt,
  zone,
})

const alike = (one: Written, other: DateRow): boolean =>
  one.startsAt === other.startsAt &&
  one.endsAt === other.endsAt &&
  one.roomId === other.roomId &&
  one.link === other.link

function movedOf(known: readonly DateRow[], written: readonly Written[]): string[] {
  const same = written.filter(date => known.some(other => other.id === date.id && alike(date, other)))
  const ids = new Set([...known, ...written].map(({ id }) => id))
  return [...ids].filter(id => !same.some(date => date.id === id))
}
