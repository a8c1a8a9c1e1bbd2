// What dates would meet, before anything is saved.
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { isZone } from '../../base/days.ts'
import type { SessionCheckInput } from '../../graph-types.ts'
import { mayPlan } from '../access.ts'
import { bookingsOfSessions, type PersonClash } from '../bookings-of.ts'
import { readSessions } from '../planning/queries.ts'
import { readRooms } from '../rooms/queries.ts'
import { plannedDates, type PlannedDate } from './date-rules.ts'
import { findConflicts, type ConflictRow } from './queries.ts'

export interface CheckedDate extends Pick<PlannedDate, 'startsAt' | 'endsAt' | 'problem'> {
  roomSeats: number | null
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
  const [conflicts, rooms, clashes] = await Promise.all([
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
  }))
  return { dates, conflicts, clashes }
}
