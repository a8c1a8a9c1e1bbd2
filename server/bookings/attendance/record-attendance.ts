import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { signalAll } from '../../base/signals.ts'
import type { AttendanceState } from '../../graph-types.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { heldSession, type SessionRow } from '../../sessions/published-sessions.ts'
import { lockPeople, readLive } from '../queries.ts'
import { insertAttendance, readAttendance, readSessionOf } from './queries.ts'
import { canRecord } from './rules.ts'
import { settle } from './settle.ts'

export interface Mark {
  personId: string
  state: AttendanceState
}

/** Who came, as somebody saw it; what was said before stays and counts no more. */
export async function recordAttendance(
  caller: Caller,
  { dateId, marks, source = 'list' }: { dateId: string; marks: readonly Mark[]; source?: 'list' | 'report' },
): Promise<SessionRow> {
  schoolCoordinator(caller)
  const { session, date } = await dateHeld(caller, dateId, marks.map(({ personId }) => personId).filter(isId))
  if (!canRecord(date, caller.now)) refuse('DATE_NOT_BEGUN', { startsAt: date.startsAt })
  const [live, known] = await Promise.all([readLive(caller, [session.id]), readAttendance(caller, [dateId])])
  const seated = live.filter(({ state }) => state === 'booked')
  const bookings = seated.filter(({ personId }) => marks.some(mark => mark.personId === personId))
  if (new Set(marks.map(({ personId }) => personId)).size > bookings.length) refuse('NO_SEAT')
  if (marks.some(({ personId }) => personId === caller.viewer.personId)) refuse('NOT_FOR_ONESELF')
  const changed = marks.filter(
    mark => !known.some(({ personId, state }) => personId === mark.personId && state === mark.state),
  )
  await insertAttendance(caller, { dateId, source }, changed)
  await settle(caller, session, { bookings, by: caller.viewer.personId })
  await note(caller, 'attendance-recorded', { dateId, source, count: changed.length })
  const personIds = changed.map(({ personId }) => personId)
  await signalAll(caller, [{ topic: 'bookings', personIds }, { topic: 'planning' }])
  return session
}

/** A date that takes place, with its session held; before it the people of whom something will be written, as wherever both are. */
export async function dateHeld(caller: Caller, dateId: string, personIds: readonly string[] = []) {
  if (personIds.length > 0) await lockPeople(caller, personIds)
  const sessionId = isId(dateId) ? await readSessionOf(caller, dateId) : undefined
  const session = sessionId ? await heldSession(caller, sessionId) : undefined
  const date = session?.dates.find(({ id }) => id === dateId)
  if (!session || !date || !['published', 'closed'].includes(session.state)) refuse('DATE_NOT_FOUND')
  return { session, date }
}
