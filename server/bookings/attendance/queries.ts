import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { AttendanceSource, AttendanceState } from '../../graph-types.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface AttendanceRow {
  dateId: string
  /** the person behind the identity of whom it was said */
  personId: string
  state: AttendanceState
  source: AttendanceSource
  at: Date
}

/** The newest of each person on each of these dates. */
export async function readAttendance({ db, schoolId }: Place, dateIds: readonly string[]): Promise<AttendanceRow[]> {
  const { rows } = await sql<AttendanceRow>`
    select distinct on (1, 2) a.date_id as "dateId", coalesce(p.merged_into, p.id) as "personId", a.state, a.source, a.at
    from attendance a join person p on p.school_id = a.school_id and p.id = a.person_id
    where a.school_id = ${schoolId} and a.date_id = any (${[...dateIds]}::uuid[])
    order by 1, 2, a.at desc, a.id desc`.execute(db)
  return rows
}

export async function insertAttendance(
  { db, schoolId, now, viewer }: Caller,
  { dateId, source }: { dateId: string; source: AttendanceSource },
  marks: readonly { personId: string; state: AttendanceState }[],
): Promise<void> {
  const rows = marks.map(({ personId, state }) => ({
    school_id: schoolId,
    id: newId(),
    date_id: dateId,
    person_id: personId,
    state,
    source,
    at: now,
    by_person_id: viewer.personId,
  }))
  if (rows.length > 0) await db.insertInto('attendance').values(rows).execute()
}

/** To which session a date belongs that takes place. */
export async function readSessionOf({ db, schoolId }: Place, dateId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('session_date')
    .select('session_id')
    .where('school_id', '=', schoolId)
    .where('id', '=', dateId)
    .where('released_at', 'is', null)
    .executeTakeFirst()
  return row?.session_id
}

export interface CodeRow {
  dateId: string
  code: string
  /** the person behind the identity that opened it */
  openedBy: string
  closesAt: Date
}

/** The newest of each date that is still open. */
export async function readCodes(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  dateIds: readonly string[],
): Promise<CodeRow[]> {
  const { rows } = await sql<CodeRow>`
    select c.* from (
      select distinct on (a.date_id) a.date_id as "dateId", a.code, coalesce(p.merged_into, p.id) as "openedBy", a.closes_at as "closesAt"
      from attendance_code a join person p on p.school_id = a.school_id and p.id = a.opened_by
      where a.school_id = ${schoolId} and a.date_id = any (${[...dateIds]}::uuid[]) order by a.date_id, a.opened_at desc, a.id desc) as c
    where c."closesAt" > ${now}`.execute(db)
  return rows
}

export async function insertCode(
  { db, schoolId, now, viewer }: Caller,
  { dateId, code, closesAt }: { dateId: string; code: string; closesAt: Date },
): Promise<void> {
  await db
    .insertInto('attendance_code')
    .values({
      school_id: schoolId,
      id: newId(),
      date_id: dateId,
      code,
      opened_at: now,
      opened_by: viewer.personId,
      closes_at: closesAt,
    })
    .execute()
}

/** One more, where a code is open; answers how many that are. */
export async function countTry({ db, schoolId, viewer, now }: Caller, dateId: string): Promise<number> {
  const { rows } = await sql<{ tries: number }>`
    insert into attendance_try (school_id, date_id, person_id, tries)
    select ${schoolId}, d.id, ${viewer.personId}, 1 from session_date d where d.school_id = ${schoolId} and d.id = ${dateId}
      and exists (select from attendance_code c where c.school_id = d.school_id and c.date_id = d.id and c.closes_at > ${now})
    on conflict (school_id, date_id, person_id) do update set tries = attendance_try.tries + 1
    returning tries`.execute(db)
  return rows[0]?.tries ?? 0
}

export interface BecameRow {
  id: string
  evidenceId: string
  /** accepted still */
  stands: boolean
}

/** What having come has become of these bookings. */
export async function readBecame({ db, schoolId }: Place, bookingIds: readonly string[]): Promise<BecameRow[]> {
  const { rows } = await sql<BecameRow>`
    select b.id, b.evidence_id as "evidenceId", last.state = 'accepted' as stands
    from booking b cross join lateral (select s.state from evidence_state s
      where s.school_id = b.school_id and s.evidence_id = b.evidence_id order by s.number desc limit 1) as last
    where b.school_id = ${schoolId} and b.id = any (${[...bookingIds]}::uuid[])`.execute(db)
  return rows
}

export async function updateBecame(
  { db, schoolId }: Place,
  became: readonly { id: string; evidenceId: string | null }[],
): Promise<void> {
  if (became.length === 0) return
  await sql`
    update booking b set evidence_id = r."evidenceId"
    from jsonb_to_recordset(${JSON.stringify(became)}::jsonb) as r (id uuid, "evidenceId" uuid)
    where b.school_id = ${schoolId} and b.id = r.id`.execute(db)
}
