import type { Teller } from '../../notices/kinds.ts'
import { tell } from '../../notices/tell.ts'
import { guestAnswered } from './kinds.ts'
import { readPlanner } from './queries.ts'

interface Answered {
  sessionId: string
  /** who asked; null: whoever planned it */
  to: string | null
  as: 'accepted' | 'declined' | 'countered' | 'late' | 'lateOwn'
}

/** In the transaction of the fact. */
export async function tellCoordinator(teller: Teller, { sessionId, to, as }: Answered): Promise<void> {
  const personId = to ?? (await readPlanner(teller, sessionId))
  await tell(teller, guestAnswered, [{ personId, about: sessionId, details: { as } }])
}
