import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { mayPlan } from '../../sessions/access.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { readAttendance, readCodes, type AttendanceRow, type CodeRow } from './queries.ts'
import { canRecord, canShowCode } from './rules.ts'

export type { AttendanceRow, CodeRow } from './queries.ts'

type DateRow = SessionRow['dates'][number]

/** Of a booking, date by date in order; only what was said. */
export const attendanceOf = batchedFor(async (caller, bookings: { sessionId: string; personId: string }[]) => {
  const sessions = await sessionsById(caller, [...new Set(bookings.map(({ sessionId }) => sessionId))])
  const rows = await readAttendance(
    caller,
    sessions.flatMap(({ dates }) => dates.map(({ id }) => id)),
  )
  return ({ sessionId, personId }: { sessionId: string; personId: string }): AttendanceRow[] =>
    (sessions.find(({ id }) => id === sessionId)?.dates ?? []).flatMap(
      ({ id }) => rows.find(row => row.dateId === id && row.personId === personId) ?? [],
    )
})

const codes = batchedFor(async (caller, dateIds: string[]) => {
  const rows = await readCodes(caller, [...new Set(dateIds)])
  return (id: string): CodeRow | null => rows.find(({ dateId }) => dateId === id) ?? null
})

export interface RollCall {
  canRecord: boolean
  canShowCode: boolean
  code: CodeRow | null
}

/** What is to be done at a date; null for all but who plans. */
export async function rollCallOf(caller: Caller, date: DateRow): Promise<RollCall | null> {
  if (!mayPlan(caller)) return null
  const { now } = caller
  return { canRecord: canRecord(date, now), canShowCode: canShowCode(date, now), code: await codes(caller, date.id) }
}

/** Whether a code is open, so that its page asks for it: never which. */
export const takesCode = async (caller: Caller, date: DateRow): Promise<boolean> =>
  (await codes(caller, date.id)) !== null
