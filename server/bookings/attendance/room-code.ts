// A code that stands in the room: who has a seat says with it that they are there.
import { randomInt } from 'node:crypto'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signalAll } from '../../base/signals.ts'
import { faculty, schoolCoordinator } from '../../people/access.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { readLive } from '../queries.ts'
import { insertAttendance, insertCode, readAttendance, readCodes } from './queries.ts'
import { dateHeld } from './record-attendance.ts'
import { canShowCode, codeClosesAt, codeIn, mostTries } from './rules.ts'
import { settle } from './settle.ts'

const signs = 6
const longest = 240

/** Another one each time; the one before is good for nothing any more. */
export async function openCode(
  caller: Caller,
  { dateId, minutes }: { dateId: string; minutes: number },
): Promise<SessionRow> {
  schoolCoordinator(caller)
  if (minutes < 1 || minutes > longest) refuse('MINUTES_NOT_POSSIBLE', { least: 1, most: longest })
  const { session, date } = await dateHeld(caller, dateId)
  if (!canShowCode(date, caller.now)) refuse('NO_CODE_NOW', { startsAt: date.startsAt })
  const code = String(randomInt(10 ** signs)).padStart(signs, '0')
  await insertCode(caller, { dateId, code, closesAt: codeClosesAt(date, caller.now, minutes) })
  await note(caller, 'attendance-code-opened', { dateId })
  return session
}

/** @param tries how often they have tried, this time counted: whoever counts must keep the count though we refuse */
export async function enterCode(
  caller: Caller,
  { dateId, code, tries }: { dateId: string; code: string; tries: number },
): Promise<SessionRow> {
  faculty(caller)
  const { personId } = caller.viewer
  const { session } = await dateHeld(caller, dateId, [personId])
  const [live, [open], known] = await Promise.all([
    readLive(caller, [session.id]),
    readCodes(caller, [dateId]),
    readAttendance(caller, [dateId]),
  ])
  const booking = live.find(row => row.personId === personId && row.state === 'booked') ?? refuse('DATE_NOT_FOUND')
  if (!open) refuse('NO_CODE_OPEN')
  if (tries > mostTries) refuse('TRIES_OVER')
  if (open.code !== codeIn(code)) refuse('CODE_WRONG', { left: mostTries - tries })
  if (open.openedBy === personId) refuse('NOT_FOR_ONESELF')
  // what a coordinator has said of them stands
  if (!known.some(row => row.personId === personId)) {
    await insertAttendance(caller, { dateId, source: 'code' }, [{ personId, state: 'full' }])
    await settle(caller, session, { bookings: [booking], by: open.openedBy })
    await note(caller, 'attended-by-code', { dateId })
    await signalAll(caller, [{ topic: 'bookings', personIds: [personId] }, { topic: 'planning' }])
  }
  return session
}
