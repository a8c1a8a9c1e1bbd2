// Who took part in a session, what they handed in for its practice task, and what its guest has said of them.
import type { Caller } from '../../base/caller.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { readAttendance } from '../attendance/queries.ts'
import { hasAttended } from '../attendance/rules.ts'
import { readLive } from '../queries.ts'
import {
  readEndorsements,
  readFinished,
  readHandIns,
  readWithTasks,
  type EndorsementRow,
  type HandInRow,
} from './queries.ts'
import { waitsSince } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface Participant {
  sessionId: string
  personId: string
  /** from 1, in an order that says nothing of them; stays as others are added */
  number: number
  tookPartAt: string
  handedIn: HandInRow[]
  said: EndorsementRow[]
  waitsSince: string | null
}

interface TookPart extends Pick<Participant, 'sessionId' | 'personId' | 'tookPartAt'> {
  /** by what they are counted */
  sorted: string
}

/** The number of questions does not grow with the sessions or their people. */
export async function participantsOf(place: Place, sessions: readonly SessionRow[]): Promise<Participant[]> {
  const known = sessions.filter(({ state }) => state === 'published' || state === 'closed')
  const modules = known.flatMap(({ moduleId }) => moduleId ?? [])
  const ids = known.map(({ id }) => id)
  const there = [...(await atDates(place, known)), ...(await onDemand(place, known))]
  if (there.length === 0) return []
  const [handIns, withTasks, said] = await Promise.all([
    readHandIns(place, modules),
    readWithTasks(place, modules),
    readEndorsements(place, { sessionIds: ids }),
  ])
  const moduleOf = new Map(known.map(({ id, moduleId }) => [id, moduleId]))
  const numbers = new Map<string, number>()
  return there
    .sort((one, other) => (one.sorted < other.sorted ? -1 : 1))
    .map(({ sessionId, personId, tookPartAt }) => {
      const number = (numbers.get(sessionId) ?? 0) + 1
      numbers.set(sessionId, number)
      const moduleId = moduleOf.get(sessionId) ?? null
      const handedIn = handIns.filter(one => one.moduleId === moduleId && one.personId === personId)
      const theirs = said.filter(one => one.sessionId === sessionId && one.personId === personId)
      const handedInAt =
        handedIn
          .map(one => one.handedInAt)
          .sort()
          .at(-1) ?? null
      const since = waitsSince({ tookPartAt, handedInAt, said: theirs }, withTasks.includes(moduleId ?? ''))
      return { sessionId, personId, number, tookPartAt, handedIn, said: theirs, waitsSince: since }
    })
}

/** Who was there all of the time on every date, once the last is over. */
async function atDates(place: Place, sessions: readonly SessionRow[]): Promise<TookPart[]> {
  const held = sessions.filter(({ dates }) => dates.length > 0 && new Date(dates.at(-1)!.endsAt) <= place.now)
  if (held.length === 0) return []
  const [live, attendance] = await Promise.all([
    readLive(
      place,
      held.map(({ id }) => id),
    ),
    readAttendance(
      place,
      held.flatMap(({ dates }) => dates.map(({ id }) => id)),
    ),
  ])
  return held.flatMap(({ id, dates }) =>
    live
      .filter(({ sessionId, state, personId }) => {
        const theirs = attendance.filter(row => row.personId === personId)
        return (
          sessionId === id &&
          state === 'booked' &&
          hasAttended(dates, new Map(theirs.map(({ dateId, state }) => [dateId, state])))
        )
      })
      .map(({ id: bookingId, personId, begunAt }) => ({
        ...{ sessionId: id, personId, tookPartAt: dates.at(-1)!.endsAt },
        sorted: `${begunAt} ${bookingId}`,
      })),
  )
}

async function onDemand(place: Place, sessions: readonly SessionRow[]): Promise<TookPart[]> {
  const taken = sessions.filter(({ mode, moduleId }) => mode === 'on_demand' && moduleId !== null)
  if (taken.length === 0) return []
  const finished = await readFinished(
    place,
    taken.map(({ moduleId }) => moduleId!),
  )
  return taken.flatMap(({ id, moduleId }) =>
    finished
      .filter(row => row.moduleId === moduleId)
      .map(({ personId, at }) => ({ sessionId: id, personId, tookPartAt: at, sorted: `${at} ${personId}` })),
  )
}
