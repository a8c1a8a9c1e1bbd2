import type { NoticeKind, Teller } from '../../notices/kinds.ts'
import { tell } from '../../notices/tell.ts'
import { guestAnswered, guestOffered, guestUnable } from './kinds.ts'
import { readPlanners } from './queries.ts'

interface Answered {
  sessionId: string
  /** who asked; null: whoever planned it */
  to: string | null
  as: 'accepted' | 'acceptedUndated' | 'declined' | 'countered' | 'late' | 'lateOwn'
}

/** In the transaction of the fact. */
export const tellCoordinator = (teller: Teller, { sessionId, to, as }: Answered): Promise<void> =>
  tellAll(teller, { kind: guestAnswered, sessionId, to, details: { as } })

/** All who may take it up. */
export const tellOfOffer = (teller: Teller, sessionId: string, as?: 'withdrawn'): Promise<void> =>
  tellAll(teller, { kind: guestOffered, sessionId, to: null, details: as ? { as } : {} })

/** Whoever planned what its guest cannot come to, or comes to after all. */
export const tellOfUnable = (teller: Teller, sessionId: string, as: 'unable' | 'able'): Promise<void> =>
  tellAll(teller, { kind: guestUnable, sessionId, to: null, details: { as } })

interface Telling {
  kind: NoticeKind
  sessionId: string
  to: string | null
  details: { as?: string }
}

async function tellAll(teller: Teller, { kind, sessionId, to, details }: Telling): Promise<void> {
  const people = await readPlanners(teller, sessionId, to)
  await tell(
    teller,
    kind,
    people.map(personId => ({ personId, about: sessionId, details })),
  )
}
