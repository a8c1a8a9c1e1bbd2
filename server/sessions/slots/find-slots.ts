// Times at which a session could take place, the best first: read in a few questions, however many people and rooms there are.
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { clocksOf } from '../../base/zones.ts'
import { standingsToday } from '../../gaps/standings-in.ts'
import { freeTimes } from '../../guests/availability/free-times.ts'
import { freeTimesOf } from '../../guests/availability/free-times-of.ts'
import { common, without, type Span } from '../../guests/availability/spans.ts'
import type { QuerySessionSlotsArgs } from '../../graph-types.ts'
import { facultyInReach } from '../../people/faculty/faculty-reach.ts'
import { mayPlan } from '../access.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { wire } from '../dates/date-rules.ts'
import { findCandidates, type GuestRow } from '../guests/queries.ts'
import { readSessions, type SessionRow } from '../planning/queries.ts'
import { stateShown } from '../planning/show-session.ts'
import { allows, unableIn } from '../rules.ts'
import { findTaken, readOpenRooms } from './queries.ts'
import { rankSlots, type Lacking, type Slot } from './slot-rules.ts'

const day = 24 * 3_600_000
const daysAhead = 60
const most = 12

/** Nobody is to come at night. */
const anyTime = { basis: 'any_time', rules: [], exceptions: [], busy: [] } as const

export interface FoundSlot {
  guest: GuestRow
  /** what they said of when they are free; false: nothing, so that this is what may be by day */
  said: boolean
  roomId: string | null
  startsAt: string
  endsAt: string
  people: number
  ofPeople: number
  levels: number
}

/** For whoever is chosen, its guest, or all who know what it serves from their work; null: not the viewer's, or it cannot be changed now. */
export async function findSlots(
  caller: Caller,
  { sessionId, guestId }: QuerySessionSlotsArgs,
): Promise<FoundSlot[] | null> {
  if (!mayPlan(caller) || !isId(sessionId)) return null
  const [session] = await readSessions(caller, [sessionId])
  if (!session || session.mode !== 'dated') return null
  if (!allows('change', await stateShown(caller, session), session)) return null
  const span = { from: new Date(caller.now.getTime() + day), until: new Date(caller.now.getTime() + daysAhead * day) }
  const guests = await guestsFor(caller, session, guestId ?? null)
  const guestIds = guests.map(({ id }) => id)
  const [free, taken, rooms, people] = await Promise.all([
    freeTimesOf(caller, guestIds, span),
    findTaken(caller, { guestIds, sessionId, ...span }),
    readOpenRooms(caller),
    peopleFor(caller, session, span),
  ])
  const takenOf = (id: string): Span[] => taken.flatMap(one => (one.id === id ? [[one.from, one.until] as const] : []))
  const byDay = freeTimes({ ...anyTime, zone: session.zone }, span.from, span.until)
  const slots = rankSlots(
    {
      minutes: session.minutes,
      seats: session.capacity,
      guests: guestIds.map(id => ({ id, free: common(without(free.get(id)?.times ?? [], takenOf(id)), byDay) })),
      rooms: rooms.map(room => ({ ...room, taken: takenOf(room.id) })),
      people,
      clocks: clocksOf(session.zone, span.from.getTime(), span.until.getTime()),
    },
    most,
  )
  const shown = (slot: Slot): FoundSlot => ({
    ...slot,
    guest: guests.find(({ id }) => id === slot.guestId)!,
    said: free.get(slot.guestId)?.said ?? false,
    startsAt: wire(new Date(slot.from)),
    endsAt: wire(new Date(slot.until)),
    ofPeople: people.length,
  })
  return slots.map(shown)
}

async function guestsFor(caller: Caller, session: SessionRow, chosen: string | null): Promise<GuestRow[]> {
  const { guest, competencies, state } = session
  const maybeAnother = state === 'wanted' || unableIn(session)
  const isAnother = chosen !== null && chosen !== guest?.id && maybeAnother
  if (guest && !isAnother) return [guest]
  const candidates = await findCandidates(
    caller,
    competencies.map(({ competencyId }) => competencyId),
  )
  return candidates.filter(({ id, expertise }) => (chosen ? id === chosen : expertise.length > 0))
}

/** Those of the faculty who lack what it serves, and by how much it may help each. */
async function peopleFor(
  caller: Caller,
  { id: sessionId, competencies }: SessionRow,
  span: { from: Date; until: Date },
): Promise<Lacking[]> {
  if (competencies.length === 0) return []
  const everybody = (await facultyInReach(caller)).map(({ id }) => id)
  const leadsTo = new Map(competencies.map(({ competencyId, level }) => [competencyId, level]))
  const standings = await standingsToday(caller, everybody, [...leadsTo.keys()])
  const levelsOf = (id: string): number =>
    (standings.get(id) ?? []).reduce((sum, { competency, target, effective }) => {
      const reached = Math.min(target ?? 0, leadsTo.get(competency.id)!)
      return sum + Math.max(0, reached - (effective ?? 0))
    }, 0)
  const lacking = everybody.map(id => ({ id, levels: levelsOf(id) })).filter(({ levels }) => levels > 0)
  const busy = await bookingsOfSessions().busyTimes(
    caller,
    lacking.map(({ id }) => id),
    { ...span, sessionId },
  )
  return lacking.map(person => ({ ...person, busy: busy.get(person.id) ?? [] }))
}
