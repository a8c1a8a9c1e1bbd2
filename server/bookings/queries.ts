import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../base/caller.ts'
import type { BookingState, LocalizedText } from '../graph-types.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export const iso = (instant: string): RawBuilder<unknown> =>
  sql`to_char(${sql.raw(instant)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** All identities of these people, also of one who was joined to another since their visit was looked up. */
export const identities = (schoolId: string, personIds: readonly string[]): RawBuilder<unknown> => sql`
  (select i.id from person p join person i on i.school_id = p.school_id
      and (i.id = coalesce(p.merged_into, p.id) or i.merged_into = coalesce(p.merged_into, p.id))
    where p.school_id = ${schoolId} and p.id = any (${[...personIds]}::uuid[]))`

export interface BookingRow {
  id: string
  sessionId: string
  /** the person behind the identity that booked */
  personId: string
  state: BookingState
  gap: number
  begunAt: string
  bookedAt: string | null
  offeredUntil: string | null
  late: boolean
}

const columns = sql`b.id, b.session_id as "sessionId", coalesce(p.merged_into, p.id) as "personId", b.state, b.gap, b.late,
  ${iso('b.begun_at')} as "begunAt", ${iso('b.booked_at')} as "bookedAt", ${iso('b.offered_until')} as "offeredUntil"`
export const tables = sql`booking b join person p on p.school_id = b.school_id and p.id = b.person_id`

/** Who books, so that nobody does so twice at the same time; always before their session is. */
export async function lockPeople({ db, schoolId }: Place, ids: readonly string[]): Promise<void> {
  await sql`
    select from person where school_id = ${schoolId} and id = any (${[...ids]}::uuid[]) order by id for no key update`.execute(
    db,
  )
}

/** Who books, then the session: by one statement, since the session is locked once the condition on it was looked at. */
export async function lockSeats(
  { db, schoolId }: Place,
  personIds: readonly string[],
  sessionId: string,
): Promise<void> {
  await sql`
    with people as (select from person where school_id = ${schoolId} and id = any (${[...personIds]}::uuid[]) order by id for no key update)
    select from session where school_id = ${schoolId} and id = ${sessionId} and (select count(*) from people) >= 0 for no key update`.execute(
    db,
  )
}

/** Everybody who has a seat, was offered one or waits. */
export async function readLive({ db, schoolId }: Place, sessionIds: readonly string[]): Promise<BookingRow[]> {
  const { rows } = await sql<BookingRow>`
    select ${columns} from ${tables}
    where b.school_id = ${schoolId} and b.session_id = any (${[...sessionIds]}::uuid[]) and b.ended_at is null`.execute(
    db,
  )
  return rows
}

/** Sessions in which one of these persons has more than one place, by several accounts; in the order in which sessions are locked. */
export async function readDoubled({ db, schoolId }: Place, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ sessionId: string }>`
    select b.session_id as "sessionId" from ${tables}
    where b.school_id = ${schoolId} and b.ended_at is null and b.person_id in ${identities(schoolId, personIds)}
    group by b.session_id, coalesce(p.merged_into, p.id) having count(*) > 1 order by b.session_id`.execute(db)
  return rows.map(({ sessionId }) => sessionId)
}

export async function readSeated(
  { db, schoolId }: Place,
  sessionId: string,
): Promise<{ personId: string; by: string | null }[]> {
  const { rows } = await sql<{ personId: string; by: string | null }>`
    select coalesce(p.merged_into, p.id) as "personId", case when b.begun_by <> b.person_id then by.name end as by
    from ${tables} left join person by on by.school_id = b.school_id and by.id = b.begun_by
    where b.school_id = ${schoolId} and b.session_id = ${sessionId} and b.ended_at is null and b.state = 'booked'`.execute(
    db,
  )
  return rows
}

export async function readHowEnded({ db, schoolId }: Place, sessionId: string, personIds: readonly string[]) {
  const { rows } = await sql<{ personId: string; as: BookingState; by: string | null; why: string | null }>`
    select distinct on (coalesce(p.merged_into, p.id)) coalesce(p.merged_into, p.id) as "personId", b.state as as, by.name as by, b.reason as why
    from ${tables} left join person by on by.school_id = b.school_id and by.id = b.ended_by
    where b.school_id = ${schoolId} and b.session_id = ${sessionId} and b.ended_at is not null and b.person_id in ${identities(schoolId, personIds)}
    order by coalesce(p.merged_into, p.id), b.ended_at desc`.execute(db)
  return rows
}

/** Whose place ended, the newest first. */
export async function readEnded({ db, schoolId }: Place, sessionIds: readonly string[]): Promise<BookingRow[]> {
  const { rows } = await sql<BookingRow>`
    select ended.* from unnest(${[...sessionIds]}::uuid[]) as asked (id) cross join lateral (
      select ${columns} from ${tables}
      where b.school_id = ${schoolId} and b.session_id = asked.id and b.ended_at is not null
      order by b.ended_at desc, b.id limit 100) as ended`.execute(db)
  return rows
}

export async function readNames(
  { db, schoolId }: Place,
  ids: readonly string[],
): Promise<{ id: string; name: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string | null }>`
    select id, name from person where school_id = ${schoolId} and id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

export async function readBooking({ db, schoolId }: Place, id: string): Promise<BookingRow | undefined> {
  const { rows } = await sql<BookingRow>`
    select ${columns} from ${tables} where b.school_id = ${schoolId} and b.id = ${id}`.execute(db)
  return rows[0]
}

export async function countTaken(
  { db, schoolId }: Place,
  sessionIds: readonly string[],
): Promise<{ sessionId: string; booked: number; offered: number; waiting: number }[]> {
  const { rows } = await sql<{ sessionId: string; booked: number; offered: number; waiting: number }>`
    select session_id as "sessionId", count(*) filter (where state = 'booked') as booked,
      count(*) filter (where state = 'offered') as offered, count(*) filter (where state = 'waiting') as waiting
    from booking where school_id = ${schoolId} and session_id = any (${[...sessionIds]}::uuid[]) and ended_at is null
    group by session_id`.execute(db)
  return rows
}

/** A time that somebody has a seat at. */
export interface TakenTime {
  personId: string
  name: string | null
  sessionId: string
  title: LocalizedText
  zone: string
  startsAt: string
  endsAt: string
  /** they are offered it, and may take something else instead */
  held: boolean
}

/** What these people have a seat in, or are offered one, and is not over. */
export async function readTimesOf(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  personIds: readonly string[],
): Promise<TakenTime[]> {
  const { rows } = await sql<TakenTime>`
    select kept.id as "personId", kept.name, s.id as "sessionId", s.title, s.zone, b.state = 'offered' as held,
      ${iso('lower(d.during)')} as "startsAt", ${iso('upper(d.during)')} as "endsAt"
    from ${tables}
      join person kept on kept.school_id = b.school_id and kept.id = coalesce(p.merged_into, p.id)
      join session s on s.school_id = b.school_id and s.id = b.session_id
      join session_date d on d.school_id = b.school_id and d.session_id = b.session_id and d.released_at is null and upper(d.during) > ${now}
    where b.school_id = ${schoolId} and b.ended_at is null and b.state in ('booked', 'offered')
      and b.person_id in ${identities(schoolId, personIds)}
    order by lower(d.during), d.id`.execute(db)
  return rows
}

export interface NamedBooking {
  id: string
  sessionId: string
  title: LocalizedText
  startsAt: string | null
  /** the person's own as their LMS says it, else the session's */
  zone: string
  offeredUntil: string | null
  /** as somebody wrote it */
  why: string
  by: string | null
}

/** As texts about them say it. A session that was called off keeps the time that it had. */
export async function readNamed({ db, schoolId }: Place, ids: readonly string[]): Promise<NamedBooking[]> {
  const { rows } = await sql<NamedBooking>`
    select b.id, s.id as "sessionId", s.title, coalesce(p.zone, s.zone) as zone, ${iso('b.offered_until')} as "offeredUntil", by.name as by,
      coalesce(b.reason, case when b.state = 'called_off' then (select t.reason from session_step t
        where t.school_id = s.school_id and t.session_id = s.id and t.kind = 'cancelled' order by t.number desc limit 1) end, '') as why,
      coalesce((select ${iso('min(lower(d.during))')} from session_date d
          where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null),
        (select ${iso('min(lower(d.during))')} from session_date d where d.school_id = s.school_id and d.session_id = s.id)) as "startsAt"
    from ${tables} join session s on s.school_id = b.school_id and s.id = b.session_id
      left join person by on by.school_id = b.school_id and by.id = coalesce(b.ended_by, b.begun_by)
    where b.school_id = ${schoolId} and b.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** What the viewer has a seat in, was offered one in, or waits for as long as it has not begun. */
export async function readOwn({
  db,
  schoolId,
  viewer,
  now,
}: Pick<Caller, 'db' | 'schoolId' | 'now'> & { viewer: { personId: string } }): Promise<BookingRow[]> {
  const { rows } = await sql<BookingRow>`
    select ${columns} from ${tables}
    where b.school_id = ${schoolId} and b.ended_at is null and b.person_id in ${identities(schoolId, [viewer.personId])}
      and (b.state <> 'waiting' or exists (
        select from session_date d where d.school_id = b.school_id and d.session_id = b.session_id and d.released_at is null having min(lower(d.during)) > ${now}))
    order by b.id desc limit 200`.execute(db)
  return rows
}

export interface NewBooking {
  id: string
  sessionId: string
  personId: string
  state: 'booked' | 'waiting'
  gap: number
}

export async function insertBookings(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  bookings: readonly NewBooking[],
  by: string,
): Promise<void> {
  const rows = bookings.map(({ id, sessionId, personId, state, gap }) => ({
    school_id: schoolId,
    id,
    session_id: sessionId,
    person_id: personId,
    state,
    gap,
    begun_at: now,
    begun_by: by,
    booked_at: state === 'booked' ? now : null,
  }))
  if (rows.length > 0) await db.insertInto('booking').values(rows).execute()
}

/** With the gap by which they came first. */
export async function updateOffered(
  { db, schoolId }: Place,
  next: readonly { id: string; gap: number }[],
  until: Date,
): Promise<void> {
  const rows = next.map(({ id, gap }) => ({ id, gap }))
  await sql`
    update booking b set state = 'offered', offered_until = ${until}, gap = n.gap
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, gap smallint)
    where b.school_id = ${schoolId} and b.id = n.id`.execute(db)
}

export async function updateBooked(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  ids: readonly string[],
): Promise<void> {
  await db
    .updateTable('booking')
    .set({ state: 'booked', booked_at: now })
    .where('school_id', '=', schoolId)
    .where('id', 'in', ids)
    .execute()
}

export interface Ending {
  as: 'cancelled' | 'passed' | 'lapsed' | 'removed' | 'called_off'
  /** null: the service itself */
  by: string | null
  late?: boolean
  reason?: string | null
}

export async function updateEnded(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  ids: readonly string[],
  { as, by, late = false, reason = null }: Ending,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('booking')
    .set({ state: as, ended_at: now, ended_by: by, late, reason })
    .where('school_id', '=', schoolId)
    .where('id', 'in', ids)
    .execute()
}

/** The day there, for what is done without a visit; whether the school is suspended. */
export async function onToday({ db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>) {
  const { rows } = await sql<{ today: string; suspended: boolean }>`
    select (${now}::timestamptz at time zone zone)::date as today, suspended_at is not null as suspended
    from school where id = ${schoolId}`.execute(db)
  return { db, schoolId, now, ...rows[0]! }
}
