import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { inviteAnew } from '../../sessions/calendar/tasks.ts'
import { isLive, ownBooking } from '../access.ts'
import { untellAll } from '../notices/tell-people.ts'
import { offerSeats } from '../offers/offer-seats.ts'
import { readBooking, updateEnded, type BookingRow } from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { canCancel, cancelsLate } from '../rules.ts'

/** A seat that becomes free is offered to who waits; whoever only waits leaves the list. */
export async function cancelBooking(caller: Caller, bookingId: string): Promise<BookingRow> {
  const { booking, session } = await ownBooking(caller, bookingId)
  if (!isLive(booking)) refuse('BOOKING_OVER', { state: booking.state })
  const hadSeat = booking.state === 'booked'
  if (hadSeat && !canCancel(session, caller.now)) refuse('SESSION_HAS_BEGUN')
  const late = hadSeat && cancelsLate(session, caller.now)
  await updateEnded(caller, [booking.id], { as: 'cancelled', by: caller.viewer.personId, late })
  await untellAll(caller, [booking.id])
  if (hadSeat) await inviteAnew(caller, session.id)
  await note(caller, 'booking-cancelled', { bookingId: booking.id, late })
  await signalSeats(caller, [caller.viewer.personId])
  await offerSeats(caller, session)
  return (await readBooking(caller, booking.id))!
}
