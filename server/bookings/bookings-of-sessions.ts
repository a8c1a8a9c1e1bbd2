// What sessions, to the left, want to know of bookings.
import type { Caller } from '../base/caller.ts'
import { signal } from '../base/signals.ts'
import type { Bookings, Ended, PersonClash, SessionChange, Time } from '../sessions/bookings-of.ts'
import { heldSession } from '../sessions/published-sessions.ts'
import { tellOf, untellAll } from './notices/tell-people.ts'
import { offerSeats } from './offers/offer-seats.ts'
import {
  countTaken,
  readHowEnded,
  readLive,
  readOwn,
  readSeated,
  readTimesOf,
  updateEnded,
  type BookingRow,
} from './queries.ts'
import { clashWith } from './rules.ts'
import { findSeatsFor } from './seats/queries.ts'
import { readThanks } from './thanks/queries.ts'

export const knownOfBookings: Bookings = {
  seatsTaken,
  seatsGiven,
  clashesAt,
  busyTimes,
  sessionChanged,
  seatsOfViewer,
  seatsFor: async (place, wished) => new Set(await findSeatsFor(place, wished)),
  guestThanked: async (place, sessionId) => (await readThanks(place, [sessionId])).length > 0,
  seatedIn: readSeated,
  endedIn,
}

async function seatsTaken(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = sessionIds.length > 0 ? await countTaken(place, sessionIds) : []
  return new Map(rows.map(({ sessionId, booked }) => [sessionId, booked]))
}

async function seatsGiven(place: Pick<Caller, 'db' | 'schoolId'>, sessionId: string): Promise<number> {
  const [taken] = await countTaken(place, [sessionId])
  return taken ? taken.booked + taken.offered : 0
}

async function seatsOfViewer(looking: Parameters<Bookings['seatsOfViewer']>[0]): Promise<ReadonlySet<string>> {
  const own = await readOwn(looking)
  return new Set(own.filter(({ state }) => state === 'booked').map(({ sessionId }) => sessionId))
}

async function endedIn(
  place: Pick<Caller, 'db' | 'schoolId'>,
  sessionId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Ended>> {
  const rows = await readHowEnded(place, sessionId, personIds)
  return new Map(rows.map(({ personId, ...ended }) => [personId, ended]))
}

/** As far as their seats say, and those that are held for them. */
async function busyTimes(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  personIds: readonly string[],
  span: { from: Date; until: Date; sessionId: string },
): Promise<ReadonlyMap<string, readonly (readonly [number, number])[]>> {
  const busy = new Map<string, (readonly [number, number])[]>()
  const times = personIds.length > 0 ? await readTimesOf(place, personIds) : []
  for (const { personId, startsAt, endsAt } of times.filter(({ sessionId }) => sessionId !== span.sessionId)) {
    const [from, until] = [Date.parse(startsAt), Date.parse(endsAt)]
    if (from >= span.until.getTime() || until <= span.from.getTime()) continue
    busy.set(personId, [...(busy.get(personId) ?? []), [from, until]])
  }
  return busy
}

/** Who has a seat, or was offered one, and has one elsewhere at these times. */
async function clashesAt(caller: Caller, sessionId: string, times: readonly Time[]): Promise<PersonClash[]> {
  const people = (await readLive(caller, [sessionId])).filter(({ state }) => state !== 'waiting')
  const personIds = people.map(({ personId }) => personId)
  const others = (await readTimesOf(caller, personIds)).filter(other => other.sessionId !== sessionId)
  return personIds.flatMap(id => {
    const clash = clashWith(
      times,
      others.filter(({ personId }) => personId === id),
    )
    return clash ? [personClash(clash)] : []
  })
}

const personClash = ({ personId, name, title, startsAt, endsAt }: Awaited<ReturnType<typeof readTimesOf>>[number]) => ({
  person: { id: personId, name },
  title,
  startsAt,
  endsAt,
})

async function sessionChanged(caller: Caller, change: SessionChange): Promise<void> {
  const live = await readLive(caller, [change.sessionId])
  if (change.kind === 'cancelled') await callOff(caller, live)
  if (change.kind === 'changed') await follow(caller, change, live)
  await signal(
    caller,
    'bookings',
    live.map(({ personId }) => personId),
  )
}

async function callOff(caller: Caller, live: readonly BookingRow[]): Promise<void> {
  const ids = live.map(({ id }) => id)
  await untellAll(caller, ids)
  await updateEnded(caller, ids, { as: 'called_off', by: caller.viewer.personId })
  await tellOf(caller, 'calledOff', live)
}

/** Who has a place hears of another time or place; there may be more seats, too. */
async function follow(
  caller: Caller,
  { sessionId, dateIds }: SessionChange,
  live: readonly BookingRow[],
): Promise<void> {
  if (dateIds.length > 0) await tellOf(caller, 'moved', live)
  const session = await heldSession(caller, sessionId)
  if (session) await offerSeats(caller, session)
}
