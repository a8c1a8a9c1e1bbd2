// A held seat is taken or passed on: on the page of sessions, or by the link in the mail.
import { note, noteOutside, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { inviteAnew } from '../../sessions/calendar/tasks.ts'
import { hasSeats, ownBooking, type HeldBooking } from '../access.ts'
import { untellAll } from '../notices/tell-people.ts'
import { readBooking, readTimesOf, updateBooked, updateEnded, type BookingRow } from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { canCancel } from '../rules.ts'
import { freeThen } from '../seats/book-seat.ts'
import { offerSeats } from './offer-seats.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>

export async function takeSeat(caller: Caller, bookingId: string): Promise<BookingRow> {
  await take(caller, await ownBooking(caller, bookingId))
  await note(caller, 'seat-taken', { bookingId })
  return (await readBooking(caller, bookingId))!
}

export async function passSeat(caller: Caller, bookingId: string): Promise<BookingRow> {
  await passOn(caller, await ownBooking(caller, bookingId))
  await note(caller, 'seat-passed', { bookingId })
  return (await readBooking(caller, bookingId))!
}

export type Answer = 'take' | 'pass'

/** By whoever holds the link. */
export async function answerByLink(place: Place, held: HeldBooking, answer: Answer): Promise<void> {
  await (answer === 'take' ? take : passOn)(place, held)
  const kind = answer === 'take' ? 'seat-taken-by-link' : 'seat-passed-by-link'
  await noteOutside(place.db, { ...place, kind, data: { bookingId: held.booking.id } })
}

/** Of two that are held for them at one time they take either. It may begin earlier than when it was offered. */
async function take(place: Place, { booking, session }: HeldBooking): Promise<void> {
  stillOffered(place, booking)
  if (!hasSeats(session) || !canCancel(session, place.now)) refuse('OFFER_OVER', { state: booking.state })
  const times = await readTimesOf(place, [booking.personId])
  freeThen(
    session,
    times.filter(({ held }) => !held),
  )
  await updateBooked(place, [booking.id])
  await inviteAnew(place, session.id)
  await answered(place, booking)
}

/** It goes to the next at once. */
async function passOn(place: Place, { booking, session }: HeldBooking): Promise<void> {
  stillOffered(place, booking)
  await updateEnded(place, [booking.id], { as: 'passed', by: booking.personId })
  await answered(place, booking)
  await offerSeats(place, session)
}

function stillOffered({ now }: Place, { state, offeredUntil }: BookingRow): void {
  if (state !== 'offered' || new Date(offeredUntil!) <= now) refuse('OFFER_OVER', { state })
}

async function answered(place: Place, { id, personId }: BookingRow): Promise<void> {
  await untellAll(place, [id])
  await signalSeats(place, [personId])
}
