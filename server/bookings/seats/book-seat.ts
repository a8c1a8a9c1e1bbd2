import { note, type Caller } from '../../base/caller.ts'
import { isId, newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import { inviteAnew } from '../../sessions/calendar/tasks.ts'
import { heldSession, type SessionRow } from '../../sessions/published-sessions.ts'
import { hasSeats } from '../access.ts'
import { largestGap, standingsFor } from '../gaps-in.ts'
import {
  countTaken,
  insertBookings,
  lockPeople,
  readBooking,
  readOwn,
  readTimesOf,
  type BookingRow,
  type TakenTime,
} from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { clashWith, closesAt, windowOf } from '../rules.ts'

interface Booking {
  sessionId: string
  /** if none is free any more */
  orWait: boolean
}

/** Whoever books in the same session waits for the other, so that no seat is given twice. */
export async function bookSeat(caller: Caller, { sessionId, orWait }: Booking): Promise<BookingRow> {
  faculty(caller)
  if (!isId(sessionId)) refuse('SESSION_NOT_FOUND')
  const { personId } = caller.viewer
  const [, session, [taken], own, times] = await Promise.all([
    lockPeople(caller, [personId]),
    heldSession(caller, sessionId),
    countTaken(caller, [sessionId]),
    readOwn(caller),
    readTimesOf(caller, [personId]),
  ])
  if (!session || !hasSeats(session)) refuse('SESSION_NOT_FOUND')
  const there = own.find(booking => booking.sessionId === sessionId)
  if (there) refuse('ALREADY_BOOKED', { state: there.state })
  registering(session, caller.now)
  freeThen(session, times)
  const { booked = 0, offered = 0, waiting = 0 } = taken ?? {}
  const free = waiting === 0 && booked + offered < session.capacity
  if (!free && !orWait) refuse('SESSION_FULL', { waiting })
  const gap = largestGap(await standingsFor(caller, [session], [personId]), personId, session)
  const state = free ? 'booked' : 'waiting'
  const id = newId()
  // in one burst: whoever books there waits as long as this takes
  const [, booking] = await Promise.all([
    insertBookings(caller, [{ id, sessionId, personId, state, gap }], personId),
    readBooking(caller, id),
    free ? inviteAnew(caller, sessionId) : null,
    note(caller, free ? 'seat-booked' : 'waitlist-joined', { sessionId, bookingId: id }),
    signalSeats(caller, [personId]),
  ])
  return booking!
}

function registering(session: SessionRow, now: Date): void {
  const { registrationOpensAt: opensAt, zone } = session
  const window = windowOf(session, now)
  if (window === 'not_yet') refuse('REGISTRATION_NOT_OPEN', { opensAt, zone })
  if (window === 'over') refuse('REGISTRATION_OVER', { closedAt: closesAt(session), zone })
}

/** Nobody is in two places at a time. */
export function freeThen({ id, dates }: SessionRow, times: readonly TakenTime[]): void {
  const others = times.filter(({ sessionId }) => sessionId !== id)
  const clash = clashWith(dates, others)
  if (clash) {
    const { title, startsAt, endsAt, zone } = clash
    refuse('SEAT_CLASHES', { title, startsAt, endsAt, zone })
  }
}
