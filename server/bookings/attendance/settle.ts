import type { Caller } from '../../base/caller.ts'
import { dayIn } from '../../base/days.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { keepRecords } from '../../evidence/records/keep-records.ts'
import { revokeEvidence } from '../../evidence/review/revoke-evidence.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import type { BookingRow } from '../queries.ts'
import { readAttendance, readBecame, updateBecame } from './queries.ts'
import { hasAttended } from './rules.ts'

const kind = 'attendance'
const proves = 1
const texts = textsBeside<Record<'corrected', string>>(import.meta.url)

/** Who has come to all of it has evidence of that; a correction takes back what it had become. `by` answers for it. */
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
  const evidenceOf = new Map(became.map(({ id, evidenceId }) => [id, evidenceId]))
  await prove(caller, session, { bookings: attended.filter(({ id }) => !evidenceOf.has(id)), by })
  for (const { id } of bookings.filter(one => evidenceOf.has(one.id) && !attended.includes(one))) {
    await revokeEvidence(caller, { evidenceId: evidenceOf.get(id)!, reason: texts[caller.viewer.language].corrected })
    await updateBecame(caller, [{ id, evidenceId: null }])
  }
}

async function prove(
  caller: Caller,
  { dates, zone, title, languages, competencies }: SessionRow,
  { bookings, by }: { bookings: readonly BookingRow[]; by: string },
): Promise<void> {
  if (bookings.length === 0 || competencies.length === 0) return
  const ids = await keepRecords(
    caller,
    { origin: 'session', by },
    bookings.map(({ personId }) => ({
      personId,
      kind,
      title: title[languages.includes('english') ? 'en' : 'zh-Hans'], // as it was held
      note: null,
      link: null,
      occurredOn: dayIn(zone, new Date(dates.at(-1)!.startsAt)),
      importKey: null,
      levels: competencies.map(({ competencyId }) => ({ competencyId, level: proves })),
    })),
  )
  await updateBecame(
    caller,
    bookings.map(({ id }, at) => ({ id, evidenceId: ids[at]! })),
  )
}
