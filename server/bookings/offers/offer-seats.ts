import type { Caller } from '../../base/caller.ts'
import { sendAll } from '../../base/jobs.ts'
import { tell } from '../../notices/tell.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { hasSeats } from '../access.ts'
import { largestGap, standingsFor } from '../gaps-in.ts'
import { seatOffered } from '../notices/kinds.ts'
import { readLive, updateOffered } from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { nextOf, offeredUntil, windowOf } from '../rules.ts'
import { mailingOffer, offerEnding } from './tasks.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>

/**
 * Seats that are free are held for who waits, for a while: the largest gap now comes first; before registration opens too, since whom
 * coordinators put on the waitlist then nobody would offer them later. To be called in the transaction that made them free, with the
 * session locked.
 */
export async function offerSeats(place: Place, session: SessionRow): Promise<void> {
  if (!hasSeats(session) || windowOf(session, place.now) === 'over') return
  const live = await readLive(place, [session.id])
  const waiting = live.filter(({ state }) => state === 'waiting')
  const free = session.capacity - (live.length - waiting.length)
  if (free <= 0 || waiting.length === 0) return
  const personIds = waiting.map(({ personId }) => personId)
  const standings = await standingsFor(place, [session], personIds)
  const weighed = waiting.map(booking => ({ ...booking, gap: largestGap(standings, booking.personId, session) }))
  await offerTo(place, nextOf(weighed, free), offeredUntil(session, place.now))
}

async function offerTo(
  place: Place,
  next: readonly { id: string; personId: string; gap: number }[],
  until: Date,
): Promise<void> {
  await updateOffered(place, next, until)
  await tell(
    place,
    seatOffered,
    next.map(({ id, personId }) => ({ personId, about: id })),
  )
  const data = next.map(({ id }) => ({ data: { bookingId: id } }))
  await sendAll(place, mailingOffer, data)
  await sendAll(
    place,
    offerEnding,
    data.map(one => ({ ...one, startAt: until })),
  )
  await signalSeats(
    place,
    next.map(({ personId }) => personId),
  )
}
