import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { bookGroup, checkGroup } from './book-group.ts'
import { removeBooking } from './remove-booking.ts'
import { personShown, rollShown, seatCandidates } from './show-roll.ts'

export const resolvers: Resolvers = {
  Query: {
    seatCandidates: (_root, { sessionId }, { caller }) => seatCandidates(caller, sessionId),
    groupCheck: (_root, { input }, { caller }) => answering(caller, 'rows', caller => checkGroup(caller, input)),
  },
  Mutation: {
    bookGroup: (_root, { input }, { caller }) => answering(caller, 'rows', caller => bookGroup(caller, input)),
    removeBooking: (_root, { input }, { caller }) =>
      answering(caller, 'booking', caller => removeBooking(caller, input)),
  },
  Session: { roll: (session, _args, { caller }) => rollShown(caller, session) },
  Booking: { person: ({ personId }, _args, { caller }) => personShown(caller, personId) },
}
