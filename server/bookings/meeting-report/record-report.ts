// Who came to a date, as the report of its meeting says: first what it would record, then exactly that.
import { createHash } from 'node:crypto'
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { readAttendance, readSessionOf } from '../attendance/queries.ts'
import { dateHeld, recordAttendance } from '../attendance/record-attendance.ts'
import { canRecord } from '../attendance/rules.ts'
import { readLive, readNames } from '../queries.ts'
import { decideReport, thresholds, type DecidedReport, type ReportChoices, type ReportedSeat } from './decide-report.ts'
import { readCalled } from './queries.ts'
import { readReport } from './read-report.ts'

interface Report extends ReportChoices {
  dateId: string
  csv: string
}

/** What recording the report would do with each seat; writes nothing. */
export async function previewReport(caller: Caller, report: Report): Promise<DecidedReport> {
  schoolCoordinator(caller)
  const sessionId = isId(report.dateId) ? await readSessionOf(caller, report.dateId) : undefined
  const [session] = sessionId ? await sessionsById(caller, [sessionId]) : []
  return decided(caller, session, report)
}

/** Decided anew, with all of them and the session held: when the outcome has become another, nothing is written. */
export async function recordReport(caller: Caller, report: Report & { outcome: string }): Promise<SessionRow> {
  const looked = await previewReport(caller, report)
  const { session } = await dateHeld(
    caller,
    report.dateId,
    looked.seats.map(({ personId }) => personId),
  )
  const now = await decided(caller, session, report)
  if (outcomeOf(now) !== report.outcome) refuse('REPORT_CHANGED')
  const marks = now.seats.flatMap(({ personId, state, outcome }) =>
    outcome === 'recorded' && state ? { personId, state } : [],
  )
  return recordAttendance(caller, { dateId: report.dateId, marks, source: 'report' })
}

async function decided(
  caller: Caller,
  session: SessionRow | undefined,
  { dateId, csv, ...choices }: Report,
): Promise<DecidedReport> {
  const date = session?.dates.find(({ id }) => id === dateId)
  if (!session || !date || !['published', 'closed'].includes(session.state)) refuse('DATE_NOT_FOUND')
  if (!canRecord(date, caller.now)) refuse('DATE_NOT_BEGUN', { startsAt: date.startsAt })
  const { least, most } = thresholds
  if (choices.threshold < least || choices.threshold > most) refuse('THRESHOLD_NOT_POSSIBLE', { least, most })
  const seats = await seatsOf(caller, session.id, dateId)
  const named = [...choices.chosen.map(({ personId }) => personId), ...choices.replaced]
  if (named.some(id => !seats.some(({ personId }) => personId === id))) refuse('NO_SEAT')
  const seconds = (new Date(date.endsAt).getTime() - new Date(date.startsAt).getTime()) / 1000
  return decideReport(readReport(csv), { seats, seconds, viewerId: caller.viewer.personId }, choices)
}

async function seatsOf(caller: Caller, sessionId: string, dateId: string): Promise<ReportedSeat[]> {
  const live = await readLive(caller, [sessionId])
  const seated = live.filter(({ state }) => state === 'booked').sort((one, other) => (one.id < other.id ? -1 : 1))
  const ids = seated.map(({ personId }) => personId)
  const [names, called, said] = await Promise.all([
    readNames(caller, ids),
    readCalled(caller, ids),
    readAttendance(caller, [dateId]),
  ])
  return ids.map(personId => {
    const { emails = [], names: theirs = [] } = called.find(row => row.personId === personId) ?? {}
    const before = said.find(row => row.personId === personId)
    return {
      ...{ personId, emails, names: theirs },
      name: names.find(({ id }) => id === personId)?.name ?? null,
      said: before ? { state: before.state, source: before.source } : null,
    }
  })
}

/** Another one whenever the report says anything else. */
export const outcomeOf = (report: DecidedReport): string =>
  createHash('sha256').update(JSON.stringify(report)).digest('base64url')
