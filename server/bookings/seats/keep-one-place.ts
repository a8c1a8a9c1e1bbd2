import type { Caller } from '../../base/caller.ts'
import { inviteAnew } from '../../sessions/calendar/tasks.ts'
import { heldSession } from '../../sessions/published-sessions.ts'
import { untellAll } from '../notices/tell-people.ts'
import { offerSeats } from '../offers/offer-seats.ts'
import { lockPeople, readDoubled, readLive, updateEnded } from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { canCancel, secondPlaces } from '../rules.ts'

/** After two accounts were found to be one person, who does not take two seats in what has not begun. */
export async function keepOnePlace(caller: Caller, personIds: readonly string[]): Promise<void> {
  await lockPeople(caller, personIds)
  for (const sessionId of await readDoubled(caller, personIds)) await keepOneIn(caller, sessionId)
}

async function keepOneIn(caller: Caller, sessionId: string): Promise<void> {
  const session = await heldSession(caller, sessionId)
  if (!session || !canCancel(session, caller.now)) return
  const second = secondPlaces(await readLive(caller, [sessionId]))
  const ids = second.map(({ id }) => id)
  await updateEnded(caller, ids, { as: 'cancelled', by: caller.viewer.personId })
  await untellAll(caller, ids)
  await inviteAnew(caller, sessionId)
  const people = second.map(({ personId }) => personId)
  await signalSeats(caller, people)
  await offerSeats(caller, session)
}
