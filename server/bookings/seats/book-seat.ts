import { note, type Caller } from '../../base/caller.ts'
import { isId, newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import { inviteAnew } from '../../sessions/calendar/tasks.ts'
import { hasSeats } from '../access.ts'
import { largestGap, standingsOfOne } from '../gaps-in.ts'
import { insertBookings, lockSeats, type BookingRow } from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { clashWith, closesAt, windowOf } from '../rules.ts'
import { readSeating, type Seating } from './queries.ts'

interface Booking {
  sessionId: string
  /** if none is free any more */
  orWait: boolean
}

/**
 * Whoever books in the same session waits for the other, so that no seat is given twice. Hence two bursts: what is asked before the
 * lock and what decides, then what is written.
 */
export async function bookSeat(caller: Caller, { sessionId, orWait }: Booking): Promise<BookingRow> {
  faculty(caller)
  if (!isId(sessionId)) refuse('SESSION_NOT_FOUND')
  const { personId } = caller.viewer
  const [standings, , seating] = await Promise.all([
    standingsOfOne(caller, personId),
    lockSeats(caller, [personId], sessionId),
    readSeating(caller, { sessionId, personId }),
  ])
  if (!seating || !hasSeats(seating)) refuse('SESSION_NOT_FOUND')
  if (seating.there) refuse('ALREADY_BOOKED', { state: seating.there })
  registering(seating, caller.now)
  freeThen(seating, seating.times)
  const { booked, offered, waiting, capacity } = seating
  const free = waiting === 0 && booked + offered < capacity
  if (!free && !orWait) refuse('SESSION_FULL', { waiting })
  const gap = largestGap(standings, personId, seating)
  const booking = { id: newId(), sessionId, personId, state: free ? 'booked' : 'waiting', gap } as const
  await Promise.all([
    insertBookings(caller, [booking], personId),
    free ? inviteAnew(caller, sessionId) : null,
    note(caller, free ? 'seat-booked' : 'waitlist-joined', { sessionId, bookingId: booking.id }),
    signalSeats(caller, [personId]),
  ])
  const begunAt = caller.now.toISOString()
  return { ...booking, begunAt, bookedAt: free ? begunAt : null, offeredUntil: null, late: false }
}

function registering(seating: Seating, now: Date): void {
  const { registrationOpensAt: opensAt, zone } = seating
  const window = windowOf(seating, now)
  if (window === 'not_yet') refuse('REGISTRATION_NOT_OPEN', { opensAt, zone })
  if (window === 'over') refuse('REGISTRATION_OVER', { closedAt: closesAt(seating), zone })
}

/** Nobody is in two places at a time. */
export function freeThen({ id, dates }: Pick<Seating, 'id' | 'dates'>, times: Seating['times']): void {
  const others = times.filter(({ sessionId }) => sessionId !== id)
  const clash = clashWith(dates, others)
  if (clash) {
    const { title, startsAt, endsAt, zone } = clash
    refuse('SEAT_CLASHES', { title, startsAt, endsAt, zone })
  }
}
