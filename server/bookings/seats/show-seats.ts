// What a session is to its reader: what it may do for them, whether there is a seat, and where they would stand.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { Competency } from '../../competencies/framework.ts'
import type { LocalizedText, SeatWindow } from '../../graph-types.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { hasSeats } from '../access.ts'
import { largestGap, standingsFor, type StandingsOf } from '../gaps-in.ts'
import { readLive, readTimesOf, type BookingRow, type TakenTime } from '../queries.ts'
import { cancelFreeUntil, clashWith, closesAt, gainOf, standingIn, windowOf, type Gain } from '../rules.ts'

export interface SeatGainShown extends Gain {
  competency: Competency
  target: number
  effective: number | null
}

export interface SeatShown {
  left: number
  waiting: number
  window: SeatWindow
  opensAt: string | null
  closesAt: string | null
  booking: BookingRow | null
  /** on the waitlist, or were they to join it */
  place: number | null
  larger: number | null
  clash: { title: LocalizedText; startsAt: string; endsAt: string; zone: string } | null
  gains: SeatGainShown[]
}

/** Four questions for any number of sessions. Null where nobody books. */
export const seatShown = batchedFor(async (caller, sessions: SessionRow[]) => {
  const ids = [...new Set(sessions.map(({ id }) => id))]
  const me = caller.viewer.personId
  const [live, times] = await Promise.all([readLive(caller, ids), readTimesOf(caller, [me])])
  const waiting = live.filter(({ state }) => state === 'waiting').map(({ personId }) => personId)
  const standings = await standingsFor(caller, sessions, [me, ...waiting])
  return (session: SessionRow): SeatShown | null => {
    if (!hasSeats(session) || !caller.viewer.roles.has('faculty')) return null
    const theirs = live.filter(({ sessionId }) => sessionId === session.id)
    return seatOf(caller, session, { live: theirs, times, standings })
  }
})

interface Known {
  live: readonly BookingRow[]
  times: readonly TakenTime[]
  standings: StandingsOf
}

function seatOf({ viewer, now }: Caller, session: SessionRow, { live, times, standings }: Known): SeatShown {
  const waiting = live.filter(({ state }) => state === 'waiting')
  const weighed = waiting.map(row => ({ ...row, gap: largestGap(standings, row.personId, session) }))
  const booking = live.find(({ personId }) => personId === viewer.personId) ?? null
  const gap = largestGap(standings, viewer.personId, session)
  const own = { id: booking?.id ?? 'new', gap, begunAt: booking?.begunAt ?? now.toISOString() }
  const left = Math.max(0, session.capacity - (live.length - waiting.length))
  const listed = booking ? booking.state === 'waiting' : left === 0
  const { place = null, larger = null } = listed ? standingIn(weighed, own) : {}
  const mayChoose = booking?.state === 'offered'
  const others = times.filter(({ sessionId, held }) => sessionId !== session.id && !(mayChoose && held))
  const clash = booking?.state === 'booked' ? undefined : clashWith(session.dates, others)
  return {
    left,
    waiting: waiting.length,
    window: windowOf(session, now),
    opensAt: session.registrationOpensAt,
    closesAt: closesAt(session),
    booking,
    place,
    larger,
    clash: clash ?? null,
    gains: gainsOf(session, standings, viewer.personId),
  }
}

export function gainsOf({ competencies }: SessionRow, standings: StandingsOf, personId: string): SeatGainShown[] {
  const theirs = standings.get(personId)
  return competencies.flatMap(({ competencyId, level }) => {
    const standing = theirs?.get(competencyId)
    const gain = standing && gainOf(standing, level)
    if (!standing || !gain) return []
    const { competency, target, effective } = standing
    return [{ ...gain, competency, target: target!, effective }]
  })
}

/** Until when a seat can be given back freely. */
export const freeUntilShown = batchedFor(async (caller, ids: string[]) => {
  const sessions = await sessionsById(caller, [...new Set(ids)])
  return (id: string): string | null => cancelFreeUntil(sessions.find(session => session.id === id)!)
})
