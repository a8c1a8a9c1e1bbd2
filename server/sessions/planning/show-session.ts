// A session as pages show it: counts and competencies of all that are shown by one question.
import { batchedFor } from '../../base/batch.ts'
import { coordinates, type Caller } from '../../base/caller.ts'
import { connectionOf, placeOf, sizeOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { frameworkOf, type Competency } from '../../competencies/framework.ts'
import type { SessionDeed, SessionLack, SessionOwed, SessionState } from '../../graph-types.ts'
import { mayPlan, sessionFound } from '../access.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { allows, deeds, lacksToPublish, owedOf, stateOf, unableIn, urgencyOf, type Complete } from '../rules.ts'
import { readHeads, readSessions, type DateRow, type SessionRow } from './queries.ts'

export type { CompetencyRow, DateRow, SessionRow, StepRow } from './queries.ts'

export const sessionOf = async (caller: Caller, id: string): Promise<SessionRow> =>
  (await readSessions(caller, [id]))[0]!

/** Null for one that is not the viewer's to read, as for none. */
export async function seekSession(caller: Caller, id: string): Promise<SessionRow | null> {
  const [session] = isId(id) ? await readSessions(caller, [id]) : []
  if (!session) return null
  const { viewer } = caller
  const readable = mayPlan(caller) || ((viewer.roles.has('faculty') || coordinates(viewer)) && sessionFound(session))
  return readable ? session : null
}

export type SessionList = Connection<SessionRow> & { counts: { state: SessionState; count: number }[] }

const over: readonly SessionState[] = ['closed', 'cancelled']

/** What waits for a coordinator comes first, then what is next. Three questions, however many there are. */
export async function listSessions(
  caller: Caller,
  { state, ...asked }: PageAsked & { state?: SessionState | null | undefined },
): Promise<SessionList> {
  if (!mayPlan(caller)) return { ...connectionOf([], { size: 0, total: 0 }), counts: [] }
  const heads = await readHeads(caller)
  const booked = await bookingsOfSessions().seatsTaken(
    caller,
    heads.map(({ id }) => id),
  )
  const all = heads.map(head => {
    const stands = stateOf(head, { booked: booked.get(head.id) ?? 0, now: caller.now })
    const first = head.dates[0]?.startsAt ?? '9'
    return {
      id: head.id,
      state: stands,
      sorted: `${head.unable && stands !== 'held' ? 0 : 1} ${urgencyOf(stands)} ${first}`,
    }
  })
  const listed = all.filter(one => (state ? one.state === state : !over.includes(one.state)))
  const place = placeOf(asked)
  const further = listed
    .sort((a, b) => (before(a, b) ? -1 : 1))
    .filter(one => place === null || before(place, one))
    .slice(0, sizeOf(asked) + 1)
  const rows = await readSessions(
    caller,
    further.map(({ id }) => id),
  )
  const shown = further.map(({ id, sorted }) => ({ ...rows.find(row => row.id === id)!, sorted }))
  const counts = [...new Set(all.map(one => one.state))].map(state => ({
    state,
    count: all.filter(one => one.state === state).length,
  }))
  return { ...connectionOf(shown, { size: sizeOf(asked), total: listed.length }), counts }
}

type Placed = { id: string; sorted: string }
const before = (a: Placed, b: Placed): boolean => a.sorted < b.sorted || (a.sorted === b.sorted && a.id < b.id)

export const bookedIn = batchedFor(async (caller, ids: string[]) => {
  const booked = await bookingsOfSessions().seatsTaken(caller, [...new Set(ids)])
  return (id: string): number => booked.get(id) ?? 0
})

export const stateShown = async (caller: Caller, session: SessionRow): Promise<SessionState> =>
  stateOf(session, { booked: await bookedIn(caller, session.id), now: caller.now })

/** The framework is asked for once. */
export const competencyShown = batchedFor(async (caller, _ids: string[]) => {
  const framework = (await frameworkOf(caller))!
  return (id: string): Competency => framework.competency(id)!
})

/** Its guest began it. */
export const wasOffered = ({ steps }: SessionRow): boolean => steps[0]?.kind === 'offered'

export const completeOf = (session: SessionRow): Complete => ({
  ...session,
  places: session.dates,
  offered: wasOffered(session) && !session.steps.some(({ kind }) => kind === 'asked'),
  unable: unableIn(session) !== null,
  module: session.moduleId === null ? 'none' : session.modulePublished ? 'published' : 'written',
})

export async function owedShown(caller: Caller, session: SessionRow): Promise<SessionOwed> {
  return owedOf(completeOf(session), await stateShown(caller, session), caller.now)
}

export const lacksShown = ({ now }: Caller, session: SessionRow): SessionLack[] =>
  ['wanted', 'confirmed'].includes(session.state) ? lacksToPublish(completeOf(session), now) : []

export async function deedsShown(caller: Caller, session: SessionRow): Promise<SessionDeed[]> {
  const state = await stateShown(caller, session)
  return deeds.filter(deed => allows(deed, state, session))
}

const seatsOfViewer = batchedFor(async (caller, _ids: string[]) => {
  const theirs = await bookingsOfSessions().seatsOfViewer(caller)
  return (sessionId: string): boolean => theirs.has(sessionId)
})

/** Where it is online only those read who take part. */
export async function linkShown(caller: Caller, { link, sessionId, guestId }: DateRow): Promise<string | null> {
  if (link === null || mayPlan(caller) || guestId === caller.viewer.personId) return link
  return (await seatsOfViewer(caller, sessionId)) ? link : null
}
