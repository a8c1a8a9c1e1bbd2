import type { Caller } from '../../base/caller.ts'
import { dayIn } from '../../base/days.ts'
import { findZone } from '../../base/schools.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { keepRecords } from '../../evidence/records/keep-records.ts'
import { takeBackRecord } from '../../evidence/records/take-back-record.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import type { BookingRow } from '../queries.ts'
import { readAttendance, readBecame, updateBecame } from './queries.ts'
import { hasAttended } from './rules.ts'

const kind = 'attendance'
const proves = 1
const texts = textsBeside<Record<'corrected', string>>(import.meta.url)

/**
 * Who has come to all of it has evidence of that; a correction takes back what it had become. What a reviewer ended meanwhile, or looks at again, stands
 * no more: said anew it is proved anew. `by` answers for it.
 */
export async function settle(
  caller: Caller,
  session: SessionRow,
  { bookings, by }: { bookings: readonly BookingRow[]; by: string },
): Promise<void> {
  const dateIds = session.dates.map(({ id }) => id)
  const [rows, became] = await Promise.all([
    readAttendance(caller, dateIds),
    readBecame(
      caller,
      bookings.map(({ id }) => id),
    ),
  ])
  const attended = bookings.filter(({ personId }) => {
    const theirs = rows.filter(row => row.personId === personId)
    return hasAttended(session.dates, new Map(theirs.map(({ dateId, state }) => [dateId, state])))
  })
  const over = became.filter(({ id, stands }) => !stands || !attended.some(booking => booking.id === id))
  for (const { evidenceId } of over)
    await takeBackRecord(caller, { evidenceId, reason: texts[caller.viewer.language].corrected })
  await updateBecame(
    caller,
    over.map(({ id }) => ({ id, evidenceId: null })),
  )
  const proven = new Set(became.filter(({ stands }) => stands).map(({ id }) => id))
  await prove(caller, session, { bookings: attended.filter(({ id }) => !proven.has(id)), by })
}

async function prove(
  caller: Caller,
  { dates, title, languages, competencies }: SessionRow,
  { bookings, by }: { bookings: readonly BookingRow[]; by: string },
): Promise<void> {
  if (bookings.length === 0 || competencies.length === 0) return
  const { startsAt } = dates.at(-1)!
  const cameAt = Math.min(Date.parse(startsAt), caller.now.getTime()) // they may be there a little before
  const occurredOn = dayIn(await findZone(caller), new Date(cameAt))
  const ids = await keepRecords(
    caller,
    { origin: 'session', by },
    bookings.map(({ personId }) => ({
      personId,
      kind,
      title: title[languages.includes('english') ? 'en' : 'zh-Hans'], // as it was held
      note: null,
      link: null,
      occurredOn,
      importKey: null,
      levels: competencies.map(({ competencyId }) => ({ competencyId, level: proves })),
    })),
  )
  await updateBecame(
    caller,
    bookings.map(({ id }, at) => ({ id, evidenceId: ids[at]! })),
  )
}
