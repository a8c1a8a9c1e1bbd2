import type { Teller } from '../../notices/kinds.ts'
import { tell, untell } from '../../notices/tell.ts'
import { bookingChanged, bookingNotices } from './kinds.ts'

/** What was done with their seats by somebody else. */
export type Change = 'moved' | 'calledOff' | 'removed' | 'booked' | 'waits'

export const tellOf = (
  teller: Teller,
  as: Change,
  bookings: readonly { id: string; personId: string }[],
): Promise<void> =>
  tell(
    teller,
    bookingChanged,
    bookings.map(({ id, personId }) => ({ personId, about: id, details: { as } })),
  )

/** What they have done themselves, or is over, nobody needs to read about. */
export const untellAll = (teller: Teller, ids: readonly string[]): Promise<void> => untell(teller, bookingNotices, ids)
