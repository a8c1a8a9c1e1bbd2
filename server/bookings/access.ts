// Doors to seats. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { sessionsById, type SessionRow } from '../sessions/published-sessions.ts'
import { lockSeats, readBooking, type BookingRow } from './queries.ts'

export type { BookingRow } from './queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface HeldBooking {
  booking: BookingRow
  session: SessionRow
}

/** One's own, under whatever identity, held with its session until the transaction ends. */
export async function ownBooking(caller: Caller, id: string): Promise<HeldBooking> {
  const found = isId(id) ? await readBooking(caller, id) : undefined
  if (found?.personId !== caller.viewer.personId) refuse('BOOKING_NOT_FOUND')
  return heldBooking(caller, found)
}

/** As it is once whoever else changes it, or seats of its session, has done so. People are locked before sessions. */
export async function heldBooking(place: Place, { id, sessionId, personId }: BookingRow): Promise<HeldBooking> {
  const [, [session], booking] = await Promise.all([
    lockSeats(place, [personId], sessionId),
    sessionsById(place, [sessionId]),
    readBooking(place, id),
  ])
  return { booking: booking!, session: session! }
}

export const isLive = ({ state }: BookingRow): boolean =>
  state === 'booked' || state === 'waiting' || state === 'offered'

/** Seats are given in what has dates; on demand there are none. */
export const hasSeats = ({ state, mode }: Pick<SessionRow, 'state' | 'mode'>): boolean =>
  state === 'published' && mode === 'dated'
