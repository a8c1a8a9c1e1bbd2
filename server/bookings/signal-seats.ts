import type { Caller } from '../base/caller.ts'
import { signalAll } from '../base/signals.ts'

/** Pages ask again: of these people what they have, and of all others how many seats are left and who waits before them. */
export const signalSeats = (place: Pick<Caller, 'db' | 'schoolId'>, personIds: readonly string[]): Promise<void> =>
  signalAll(place, [{ topic: 'bookings', personIds }, { topic: 'sessions' }])
