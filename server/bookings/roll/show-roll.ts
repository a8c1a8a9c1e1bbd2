// Who is in a session, for those who plan it.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { facultyInReach } from '../../people/faculty/faculty-reach.ts'
import { mayPlan } from '../../sessions/access.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { hasSeats } from '../access.ts'
import { largestGap, standingsFor } from '../gaps-in.ts'
import { readEnded, readLive, readNames, type BookingRow } from '../queries.ts'
import { inWaitOrder, windowOf } from '../rules.ts'
import { isId } from '../../base/ids.ts'

export interface Roll {
  seated: BookingRow[]
  /** the next first, each with the gap of today */
  waiting: BookingRow[]
  /** the newest first */
  ended: BookingRow[]
  /** seats that become free */
  offersSeats: boolean
}

/** The number of questions does not grow with the sessions or their people. */
export const rollShown = batchedFor(async (caller, sessions: SessionRow[]) => {
  const ids = mayPlan(caller) ? [...new Set(sessions.map(({ id }) => id))] : []
  const [live, ended] = ids.length > 0 ? await Promise.all([readLive(caller, ids), readEnded(caller, ids)]) : [[], []]
  const waiting = live.filter(({ state }) => state === 'waiting')
  const standings = await standingsFor(
    caller,
    sessions,
    waiting.map(({ personId }) => personId),
  )
  return (session: SessionRow): Roll | null => {
    if (!mayPlan(caller)) return null
    const of = (rows: readonly BookingRow[]) => rows.filter(({ sessionId }) => sessionId === session.id)
    const weighed = of(waiting).map(row => ({ ...row, gap: largestGap(standings, row.personId, session) }))
    const seated = of(live).filter(({ state }) => state !== 'waiting')
    return {
      seated: seated.sort((one, other) => (one.begunAt < other.begunAt ? -1 : 1)),
      waiting: inWaitOrder(weighed),
      ended: of(ended),
      offersSeats: hasSeats(session) && windowOf(session, caller.now) !== 'over',
    }
  }
})

export const personShown = batchedFor(async (caller, ids: string[]) => {
  const rows = await readNames(caller, [...new Set(ids)])
  return (id: string) => rows.find(row => row.id === id)!
})

export interface Candidate {
  person: { id: string; name: string | null }
  gap: number
}

const atMost = 200

/** Whom a session would bring something and who has no place in it, the largest gap first. */
export async function seatCandidates(caller: Caller, sessionId: string): Promise<Candidate[]> {
  if (!mayPlan(caller) || !isId(sessionId)) return []
  const [session] = await sessionsById(caller, [sessionId])
  if (!session || !hasSeats(session)) return []
  const [people, live] = await Promise.all([facultyInReach(caller), readLive(caller, [sessionId])])
  const there = new Set(live.map(({ personId }) => personId))
  const others = people.filter(({ id }) => !there.has(id))
  const standings = await standingsFor(
    caller,
    [session],
    others.map(({ id }) => id),
  )
  return others
    .map(({ id, name }) => ({ person: { id, name }, gap: largestGap(standings, id, session) }))
    .filter(({ gap }) => gap > 0)
    .sort((one, other) => other.gap - one.gap || (one.person.name ?? '').localeCompare(other.person.name ?? ''))
    .slice(0, atMost)
}
