import type { Caller } from '../../base/caller.ts'
import { connectionOf, placeOf, sizeOf, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { sessionsToCome, type SessionRow } from '../../sessions/published-sessions.ts'
import { standingsFor } from '../gaps-in.ts'
import { readOwn, type BookingRow } from '../queries.ts'
import { levelsGained } from '../rules.ts'
import { onDemandShown } from './show-on-demand.ts'
import { gainsOf } from './show-seats.ts'

type Found = SessionRow & Sorted

/** What is to come, or can be taken any time: first what serves the competency that is asked about, then what gains the viewer most, then what is soonest. */
export async function listSeats(
  caller: Caller,
  { competencyId, ...asked }: PageAsked & { competencyId?: string | null | undefined },
): Promise<Connection<Found>> {
  const { roles, personId } = caller.viewer
  if (!roles.has('faculty')) return connectionOf<Found>([], { size: 0, total: 0 })
  const sessions = await sessionsToCome(caller)
  const standings = await standingsFor(caller, sessions, [personId])
  const onDemand = new Map(
    await Promise.all(sessions.map(async session => [session.id, await onDemandShown(caller, session)] as const)),
  )
  const open = sessions.filter(({ mode, id }) => mode === 'dated' || onDemand.get(id))
  const all = open.map((session): Found => {
    const gains = onDemand.get(session.id)?.gains ?? gainsOf(session, standings, personId)
    const levels = Math.max(0, ...gains.map(gain => levelsGained(gain, gain)))
    const serves = session.competencies.some(one => one.competencyId === competencyId)
    return { ...session, sorted: `${serves ? 0 : 1} ${9 - levels} ${session.dates[0]?.startsAt ?? 'any time'}` }
  })
  const place = placeOf(asked)
  const listed = all.sort((a, b) => (before(a, b) ? -1 : 1)).filter(one => place === null || before(place, one))
  return connectionOf(listed.slice(0, sizeOf(asked) + 1), { size: sizeOf(asked), total: all.length })
}

const before = (a: Sorted, b: Sorted): boolean => a.sorted < b.sorted || (a.sorted === b.sorted && a.id < b.id)

/** One's own: what was offered, then seats and waitlists. */
export const ownBookings = async (caller: Caller): Promise<BookingRow[]> =>
  caller.viewer.roles.has('faculty') ? readOwn(caller) : []
