import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { Basis, DatedException, WeeklyRule } from './free-times.ts'
import type { Span } from './spans.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export type WeeklyRow = WeeklyRule & { id: string }
export type DatedRow = DatedException & { id: string }

export interface CalendarRow {
  id: string
  name: string
  readAt: Date
  busyTimes: number
}

export interface AvailabilityRow {
  guestId: string
  basis: Basis
  said: boolean
  /** of the school where the guest has said none */
  zone: string
  rules: WeeklyRow[]
  exceptions: DatedRow[]
  busy: Span[]
}

/** All that guests have said and their calendars hold of a time: one statement, however many they are. */
export async function findAvailability(
  { db, schoolId }: Place,
  guestIds: readonly string[],
  { from, until }: { from: Date; until: Date },
): Promise<AvailabilityRow[]> {
  const { rows } = await sql<AvailabilityRow>`
    select g.person_id as "guestId", g.availability as basis, g.availability_said_at is not null as said, coalesce(g.zone, s.zone) as zone,
      (select coalesce(json_agg(json_build_object('id', r.id, 'weekdays', r.weekdays, 'fromMinute', r.from_minute, 'untilMinute', r.until_minute,
          'free', r.free, 'startedOn', r.started_on, 'finishedOn', r.finished_on) order by r.weekdays, r.from_minute, r.id), '[]')
        from guest_rule r where r.school_id = g.school_id and r.person_id = g.person_id) as rules,
      (select coalesce(json_agg(json_build_object('id', e.id, 'fromDay', e.from_day, 'fromMinute', e.from_minute, 'untilDay', e.until_day,
          'untilMinute', e.until_minute, 'free', e.free) order by e.from_day, e.from_minute, e.id), '[]')
        from guest_exception e where e.school_id = g.school_id and e.person_id = g.person_id
          and e.until_day >= (${from}::timestamptz at time zone 'UTC')::date - 1 and e.from_day <= (${until}::timestamptz at time zone 'UTC')::date + 1) as exceptions,
      (select coalesce(json_agg(json_build_array(extract(epoch from b.starts_at) * 1000, extract(epoch from b.ends_at) * 1000) order by b.starts_at), '[]')
        from guest_calendar c join guest_busy b on b.school_id = c.school_id and b.calendar_id = c.id
        where c.school_id = g.school_id and c.person_id = g.person_id and b.starts_at < ${until} and b.ends_at > ${from}) as busy
    from guest g join school s on s.id = g.school_id
    where g.school_id = ${schoolId} and g.person_id = any (${[...guestIds]}::uuid[])`.execute(db)
  return rows
}

export async function findCalendars({ db, schoolId }: Place, guestId: string): Promise<CalendarRow[]> {
  const { rows } = await sql<CalendarRow>`
    select c.id, c.name, c.read_at as "readAt",
      (select count(*)::int from guest_busy b where b.school_id = c.school_id and b.calendar_id = c.id) as "busyTimes"
    from guest_calendar c where c.school_id = ${schoolId} and c.person_id = ${guestId} order by lower(c.name), c.id`.execute(
    db,
  )
  return rows
}

/** Holds off whoever else changes this guest's times, until the transaction ends. */
export async function lockTimes({ db, schoolId, viewer }: Caller): Promise<void> {
  await sql`select from guest where school_id = ${schoolId} and person_id = ${viewer.personId} for no key update`.execute(
    db,
  )
}

export async function noteSaid({ db, schoolId, viewer, now }: Caller, basis: Basis | null): Promise<void> {
  await sql`update guest set availability = coalesce(${basis}, availability), availability_said_at = ${now}
    where school_id = ${schoolId} and person_id = ${viewer.personId}`.execute(db)
}

export async function countTimes({ db, schoolId, viewer, now }: Caller): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from guest_rule where school_id = ${schoolId} and person_id = ${viewer.personId})
      + (select count(*) from guest_exception where school_id = ${schoolId} and person_id = ${viewer.personId} and until_day >= ${now}::date - 2))::int as count`.execute(
    db,
  )
  return rows[0]!.count
}

export async function insertRule({ db, schoolId: school_id, viewer }: Caller, rule: WeeklyRule): Promise<void> {
  const row = {
    school_id,
    id: newId(),
    person_id: viewer.personId,
    weekdays: [...rule.weekdays],
    from_minute: rule.fromMinute,
    until_minute: rule.untilMinute,
    free: rule.free,
    started_on: rule.startedOn,
    finished_on: rule.finishedOn,
  }
  await db.insertInto('guest_rule').values(row).execute()
}

export async function insertException({ db, schoolId: school_id, viewer }: Caller, one: DatedException): Promise<void> {
  const row = {
    school_id,
    id: newId(),
    person_id: viewer.personId,
    from_day: one.fromDay,
    from_minute: one.fromMinute,
    until_day: one.untilDay,
    until_minute: one.untilMinute,
    free: one.free,
  }
  await db.insertInto('guest_exception').values(row).execute()
}

/** Of the viewer's own; false where there is none. */
export async function deleteTime({ db, schoolId, viewer }: Caller, id: string): Promise<boolean> {
  for (const table of ['guest_rule', 'guest_exception'] as const) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('school_id', '=', schoolId)
      .where('person_id', '=', viewer.personId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (numDeletedRows > 0n) return true
  }
  return false
}

/** In the place of what was read of it before. */
export async function replaceCalendar(
  { db, schoolId, viewer, now }: Caller,
  { name, busy }: { name: string; busy: readonly Span[] },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into guest_calendar (school_id, id, person_id, name, read_at) values (${schoolId}, ${newId()}, ${viewer.personId}, ${name}, ${now})
    on conflict (school_id, person_id, name) do update set read_at = excluded.read_at returning id`.execute(db)
  const { id } = rows[0]!
  await db.deleteFrom('guest_busy').where('school_id', '=', schoolId).where('calendar_id', '=', id).execute()
  const moments = (at: 0 | 1): string[] => busy.map(span => new Date(span[at]).toISOString())
  await sql`insert into guest_busy (school_id, calendar_id, starts_at, ends_at)
    select ${schoolId}, ${id}, starts_at, ends_at
    from unnest(${moments(0)}::timestamptz[], ${moments(1)}::timestamptz[]) as b (starts_at, ends_at)`.execute(db)
}

/** Of the viewer's own; false where there is none. */
export async function deleteCalendar({ db, schoolId, viewer }: Caller, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('guest_calendar')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', viewer.personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
