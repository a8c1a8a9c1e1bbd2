import type { Caller } from '../../base/caller.ts'
import { signalAll } from '../../base/signals.ts'
import { sessionFound } from '../access.ts'
import type { SessionRow } from '../planning/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** Something became of it: pages of those who plan ask again, its guest's once they were asked, and everybody's once it was published. */
export async function signalSession(place: Place, session: Pick<SessionRow, 'guestId' | 'state'>): Promise<void> {
  const { guestId, state } = session
  await signalAll(place, [
    { topic: 'planning' },
    ...(guestId && state !== 'wanted' ? [{ topic: 'guest' as const, personIds: [guestId] }] : []),
    ...(sessionFound(session) ? [{ topic: 'sessions' as const }] : []),
  ])
}

/** Something was brought for it, decided or signed; what is approved those see who have a seat. */
export const signalMaterial = (place: Place, guestId: string): Promise<void> =>
  signalAll(place, [{ topic: 'planning' }, { topic: 'guest', personIds: [guestId] }, { topic: 'sessions' }])
