import { declareJob, send } from '../../base/jobs.ts'
import { tell, untell } from '../../notices/tell.ts'
import { heldBooking } from '../access.ts'
import { bookingChanged, seatOffered } from '../notices/kinds.ts'
import { onToday, readBooking, updateEnded } from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { offerSeats } from './offer-seats.ts'
import { offerEnding } from './tasks.ts'

/** A seat that was held and not taken goes to the next. Who did not answer does not wait any more, and hears so. */
export const endOffer = declareJob({
  ...offerEnding,
  async work(context, data) {
    const place = await onToday(context)
    const found = await readBooking(place, data.bookingId)
    if (!found) return
    const { booking, session } = await heldBooking(place, found)
    if (booking.state !== 'offered') return
    const until = new Date(booking.offeredUntil!)
    if (until > place.now) return send(place, offerEnding, { data, startAt: until }) // clocks differ a little
    await updateEnded(place, [booking.id], { as: 'lapsed', by: null })
    await untell(place, [seatOffered], [booking.id])
    await tell(place, bookingChanged, [{ personId: booking.personId, about: booking.id, details: { as: 'lapsed' } }])
    await signalSeats(place, [booking.personId])
    await offerSeats(place, session)
  },
})
