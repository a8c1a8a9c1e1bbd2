import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { sessionShown } from '../../sessions/published-sessions.ts'
import { passSeat, takeSeat } from '../offers/answer-offer.ts'
import { sessionsOnGap } from '../on-gap.ts'
import { byTask } from '../rules.ts'
import { bookSeat } from './book-seat.ts'
import { cancelBooking } from './cancel-booking.ts'
import { listSeats, ownBookings } from './list-sessions.ts'
import { onDemandShown } from './show-on-demand.ts'
import { freeUntilShown, seatShown } from './show-seats.ts'

export const resolvers: Resolvers = {
  Query: {
    seats: (_root, asked, { caller }) => listSeats(caller, asked),
    ownBookings: (_root, _args, { caller }) => ownBookings(caller),
  },
  Mutation: {
    bookSeat: (_root, { input }, { caller }) => answering(caller, 'booking', caller => bookSeat(caller, input)),
    cancelBooking: (_root, { input }, { caller }) =>
      answering(caller, 'booking', caller => cancelBooking(caller, input.bookingId)),
    takeSeat: (_root, { input }, { caller }) =>
      answering(caller, 'booking', caller => takeSeat(caller, input.bookingId)),
    passSeat: (_root, { input }, { caller }) =>
      answering(caller, 'booking', caller => passSeat(caller, input.bookingId)),
  },
  Session: {
    seat: (session, _args, { caller }) => seatShown(caller, session),
    onDemand: (session, _args, { caller }) => onDemandShown(caller, session),
  },
  Gap: { sessions: (gap, _args, { caller }) => sessionsOnGap(gap, caller.now) },
  SeatGain: { byTask },
  Booking: {
    session: ({ sessionId }, _args, { caller }) => sessionShown(caller, sessionId),
    freeUntil: ({ sessionId }, _args, { caller }) => freeUntilShown(caller, sessionId),
  },
}
