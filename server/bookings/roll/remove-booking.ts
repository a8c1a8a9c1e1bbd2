import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { inviteAnew } from '../../sessions/calendar/tasks.ts'
import { heldBooking, isLive } from '../access.ts'
import { tellOf, untellAll } from '../notices/tell-people.ts'
import { offerSeats } from '../offers/offer-seats.ts'
import { readBooking, updateEnded, type BookingRow } from '../queries.ts'
import { canTakeBack } from '../rules.ts'
import { signalSeats } from '../signal-seats.ts'

const most = 500

/** Somebody’s seat, or place on the waitlist, is taken back; they hear why. */
export async function removeBooking(
  caller: Caller,
  { bookingId, reason: written }: { bookingId: string; reason: string },
): Promise<BookingRow> {
  schoolCoordinator(caller)
  const reason = written.trim()
  if (reason === '') refuse('REASON_MISSING')
  if (reason.length > most) refuse('TEXT_TOO_LONG', { field: 'reason', most })
  const found = isId(bookingId) ? await readBooking(caller, bookingId) : undefined
  const { booking, session } = await heldBooking(caller, found ?? refuse('BOOKING_NOT_FOUND'))
  if (!isLive(booking)) refuse('BOOKING_OVER', { state: booking.state })
  if (booking.state === 'booked' && !canTakeBack(session, caller.now)) refuse('SEAT_STANDS')
  await updateEnded(caller, [booking.id], { as: 'removed', by: caller.viewer.personId, reason })
  await untellAll(caller, [booking.id])
  if (booking.personId !== caller.viewer.personId) await tellOf(caller, 'removed', [booking])
  await inviteAnew(caller, session.id)
  await note(caller, 'booking-removed', { bookingId: booking.id })
  await signalSeats(caller, [booking.personId])
  await offerSeats(caller, session)
  return (await readBooking(caller, booking.id))!
}
