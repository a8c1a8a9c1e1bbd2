// What dates would meet, before anything is saved.
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { isZone } from '../../base/days.ts'
import type { SessionCheckInput } from '../../graph-types.ts'
import { freeTimesOf } from '../../guests/availability/free-times-of.ts'
import type { Span } from '../../guests/availability/spans.ts'
import { mayPlan } from '../access.ts'
import { bookingsOfSessions, type PersonClash } from '../bookings-of.ts'
import { readSessions } from '../planning/queries.ts'
import { readRooms } from '../rooms/queries.ts'
import { plannedDates, type PlannedDate } from './date-rules.ts'
import { findConflicts, type ConflictRow } from './queries.ts'

export interface CheckedDate extends Pick<PlannedDate, 'startsAt' | 'endsAt' | 'problem'> {
  roomSeats: number | null
  /** by what its guest has said of when they are free */
  guestFree: boolean | null
}

export interface Checked {
  dates: CheckedDate[]
  conflicts: ConflictRow[]
  clashes: PersonClash[]
}

/** The number of questions does not grow with the dates. */
export async function checkDates(caller: Caller, input: SessionCheckInput): Promise<Checked | null> {
  if (!mayPlan(caller) || !isZone(input.zone)) return null
  const sessionId = input.sessionId != null && isId(input.sessionId) ? input.sessionId : null
  const guestId = input.guestId != null && isId(input.guestId) ? input.guestId : null
  const session = sessionId ? (await readSessions(caller, [sessionId]))[0] : undefined
  const asked = { ...input, dates: input.dates.slice(0, 20) }
  const planned = plannedDates(asked, { known: session?.dates ?? [], now: caller.now })
  const there = planned.flatMap(({ startsAt, endsAt, roomId }, at) =>
    startsAt && endsAt ? [{ at, startsAt, endsAt, roomId: roomId && isId(roomId) ? roomId : null }] : [],
  )
  const [free, conflicts, rooms, clashes] = await Promise.all([
    guestId ? saidFree(caller, guestId, there) : null,
    findConflicts(caller, there, { sessionId, guestId }),
    readRooms(
      caller,
      there.flatMap(({ roomId }) => roomId ?? []),
    ),
    session ? bookingsOfSessions().clashesAt(caller, session.id, there) : [],
  ])
  const seatsIn = (roomId: string | null): number | null => {
    const room = rooms.find(({ id }) => id === roomId)
    return room && room.capacity < input.capacity ? room.capacity : null
  }
  const dates = planned.map(({ startsAt, endsAt, problem, roomId }) => ({
    startsAt,
    endsAt,
    problem,
    roomSeats: seatsIn(roomId),
    guestFree: free && startsAt && endsAt && isNear(caller, endsAt) ? isWithin(free, { startsAt, endsAt }) : null,
  }))
  return { dates, conflicts, clashes }
}

interface Time {
  startsAt: string
  endsAt: string
}

/** What lies further ahead than people say, or calendars are read. */
const saidAhead = 400 * 24 * 3_600_000
const isNear = ({ now }: Caller, endsAt: string): boolean => Date.parse(endsAt) <= now.getTime() + saidAhead

/** When the guest has said that they are free, around these times; null: they have said nothing. */
async function saidFree(caller: Caller, guestId: string, times: readonly Time[]): Promise<readonly Span[] | null> {
  const near = times.filter(({ endsAt }) => isNear(caller, endsAt))
  if (near.length === 0) return null
  const from = new Date(Math.min(...near.map(({ startsAt }) => Math.max(Date.parse(startsAt), caller.now.getTime()))))
  const until = new Date(Math.max(...near.map(({ endsAt }) => Date.parse(endsAt))))
  const known = (await freeTimesOf(caller, [guestId], { from, until })).get(guestId)
  return known?.said ? known.times : null
}

const isWithin = (free: readonly Span[], { startsAt, endsAt }: Time): boolean =>
  free.some(([from, until]) => from <= Date.parse(startsAt) && Date.parse(endsAt) <= until)
