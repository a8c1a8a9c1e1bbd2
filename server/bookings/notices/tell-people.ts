import type { BookingState } from '../../graph-types.ts'
import type { Teller } from '../../notices/kinds.ts'
import { tell, untell } from '../../notices/tell.ts'
import { bookingChanged, seatNotices, seatChanged } from './kinds.ts'

/** What was done with their seats by somebody else. */
export type Change = 'moved' | 'calledOff' | 'removed' | 'booked' | 'waits'

/** Who had a seat gets the mail that changes their calendar, and no other. */
export async function tellOf(
  teller: Teller,
  as: Change,
  bookings: readonly { id: string; personId: string; state: BookingState }[],
): Promise<void> {
  for (const kind of [seatChanged, bookingChanged]) {
    const theirs = bookings.filter(({ state }) => (state === 'booked') === (kind === seatChanged))
    await tell(
      teller,
      kind,
      theirs.map(({ id, personId }) => ({ personId, about: id, details: { as } })),
    )
  }
}

/** What they have done themselves, or is over, nobody needs to read about. */
export const untellAll = (teller: Teller, ids: readonly string[]): Promise<void> => untell(teller, seatNotices, ids)
