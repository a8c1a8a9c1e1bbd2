import type { Caller } from '../../base/caller.ts'
import { signal, signalAll } from '../../base/signals.ts'
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

const ofMaterial = (guestId: string) => [
  { topic: 'planning' as const },
  { topic: 'guest' as const, personIds: [guestId] },
]

/** The same where it waits for an answer, also of somebody who is to give it instead of its guest. */
export async function signalAsked(place: Place, session: SessionRow, { guestId }: { guestId: string }): Promise<void> {
  await signalSession(place, session)
  if (session.another) await signal(place, 'guest', [guestId])
}

/** Something was brought for it, or said of that, which nobody else sees yet. */
export const signalMaterial = (place: Place, guestId: string): Promise<void> => signalAll(place, ofMaterial(guestId))

/** It was decided, taken back or signed: whoever has a seat may see something else now. */
export const signalShown = (place: Place, guestId: string): Promise<void> =>
  signalAll(place, [...ofMaterial(guestId), { topic: 'sessions' }])
