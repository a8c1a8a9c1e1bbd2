import { note, type Caller } from '../../base/caller.ts'
import { isId, newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { facultyAmong, type FacultyMember } from '../../people/faculty/faculty-reach.ts'
import { inviteAnew } from '../../sessions/calendar/tasks.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { hasSeats } from '../access.ts'
import { largestGap, standingsFor } from '../gaps-in.ts'
import { tellOf } from '../notices/tell-people.ts'
import { countTaken, insertBookings, lockSeats, readLive, readTimesOf, type TakenTime } from '../queries.ts'
import { signalSeats } from '../signal-seats.ts'
import { clashWith } from '../rules.ts'
import { decideGroup, type Decided } from './decide-group.ts'

interface Group {
  sessionId: string
  personIds: readonly string[]
}

export interface GroupRow extends Decided<TakenTime> {
  person: { id: string; name: string | null }
}

const most = 200

/** What booking these people would do with each; nothing is written. */
export async function checkGroup(caller: Caller, group: Group): Promise<GroupRow[]> {
  const people = await peopleOf(caller, group)
  const [session] = isId(group.sessionId) ? await sessionsById(caller, [group.sessionId]) : []
  return decided(caller, bookable(session, caller.now), people)
}

/** Each is decided anew, as things stand now, with all of them and the session locked. */
export async function bookGroup(caller: Caller, group: Group): Promise<GroupRow[]> {
  const people = await peopleOf(caller, group)
  if (!isId(group.sessionId)) refuse('SESSION_NOT_FOUND')
  const ids = people.map(({ id }) => id)
  const [, [found]] = await Promise.all([
    lockSeats(caller, ids, group.sessionId),
    sessionsById(caller, [group.sessionId]),
  ])
  const session = bookable(found, caller.now)
  const rows = await decided(caller, session, people)
  await keep(caller, session.id, rows)
  await inviteAnew(caller, session.id)
  await note(caller, 'group-booked', { sessionId: session.id, personIds: rows.map(({ personId }) => personId) })
  return rows
}

async function peopleOf(caller: Caller, { personIds }: Group): Promise<FacultyMember[]> {
  schoolCoordinator(caller)
  const asked = [...new Set(personIds)]
  if (asked.length > most) refuse('TOO_MANY', { path: 'personIds', most })
  const found = await facultyAmong(caller, asked)
  if (asked.length === 0 || asked.some(id => !found.has(id))) refuse('PERSON_NOT_FOUND')
  return [...new Map([...found.values()].map(person => [person.id, person])).values()]
}

/** Also when registration is over: coordinators know why. */
function bookable(session: SessionRow | undefined, now: Date): SessionRow {
  if (!session || !hasSeats(session)) refuse('SESSION_NOT_FOUND')
  if (session.dates.every(({ endsAt }) => new Date(endsAt) <= now))
    refuse('REGISTRATION_OVER', { closedAt: session.dates.at(-1)?.endsAt })
  return session
}

async function decided(caller: Caller, session: SessionRow, people: readonly FacultyMember[]): Promise<GroupRow[]> {
  const ids = people.map(({ id }) => id)
  const [[taken], live, times, standings] = await Promise.all([
    countTaken(caller, [session.id]),
    readLive(caller, [session.id]),
    readTimesOf(caller, ids),
    standingsFor(caller, [session], ids),
  ])
  const there = new Set(live.map(({ personId }) => personId))
  const considered = ids.map(personId => {
    const others = times.filter(time => time.personId === personId && time.sessionId !== session.id)
    const clash = clashWith(session.dates, others) ?? null
    return { personId, gap: largestGap(standings, personId, session), there: there.has(personId), clash }
  })
  const free = session.capacity - (taken ? taken.booked + taken.offered : 0)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return decideGroup(considered, free).map(row => ({
    ...row,
    person: { id: row.personId, name: names.get(row.personId) ?? null },
  }))
}

async function keep(caller: Caller, sessionId: string, rows: readonly GroupRow[]): Promise<void> {
  for (const [outcome, state] of [
    ['booked', 'booked'],
    ['waits', 'waiting'],
  ] as const) {
    const theirs = rows.filter(row => row.outcome === outcome)
    const bookings = theirs.map(({ personId, gap }) => ({ id: newId(), sessionId, personId, state, gap }))
    await insertBookings(caller, bookings, caller.viewer.personId)
    const others = bookings.filter(({ personId }) => personId !== caller.viewer.personId)
    await tellOf(caller, outcome, others)
    if (bookings.length > 0)
      await signalSeats(
        caller,
        bookings.map(({ personId }) => personId),
      )
  }
}
