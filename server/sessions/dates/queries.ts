import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { DateConflictKind, LocalizedText } from '../../graph-types.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** An instant as it goes over the wire. */
export const iso = (instant: string) =>
  sql`to_char(${sql.raw(instant)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** Dates of a school are written one transaction after another: who has looked whether a time is free still finds it so when writing. */
export async function lockDates({ db, schoolId }: Place): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`session dates of ${schoolId}`}, 0))`.execute(db)
}

/** What was only held takes nobody's time any more. To be asked before others are written. */
export async function releaseRunOut({ db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>): Promise<void> {
  await sql`
    update session_date set released_at = held_until
    where school_id = ${schoolId} and released_at is null and held_until <= ${now}`.execute(db)
}

export interface Wanted {
  /** its place among those that are asked for */
  at: number
  startsAt: string
  endsAt: string
  roomId: string | null
}

export interface ConflictRow {
  at: number
  kind: DateConflictKind
  room: string | null
  sessionId: string
  title: LocalizedText
  zone: string
  startsAt: string
  endsAt: string
}

/** What takes a room or a guest: dates, and what is held for whoever is asked to give a session instead of its guest. */
export const takenTimes = ({ schoolId, now }: Pick<Caller, 'schoolId' | 'now'>) => sql`
  (select d.id, d.session_id, d.during, d.room_id, d.guest_id from session_date d
    where d.school_id = ${schoolId} and d.released_at is null and (d.held_until is null or d.held_until > ${now})
  union all
  select p.id, p.session_id, tstzrange(t."startsAt", t."endsAt"), t."roomId", p.guest_id
    from session_proposal p join session s on s.school_id = p.school_id and s.id = p.session_id and s.guest_id is distinct from p.guest_id
      cross join jsonb_to_recordset(p.times) as t ("startsAt" timestamptz, "endsAt" timestamptz, "roomId" uuid)
    where p.school_id = ${schoolId} and p.state = 'open' and p.answer_by > ${now})`

/** What other sessions have the room or the guest at these times: one statement for any number. */
export async function findConflicts(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  wanted: readonly Wanted[],
  { sessionId, guestId }: { sessionId: string | null; guestId: string | null },
): Promise<ConflictRow[]> {
  const { rows } = await sql<ConflictRow>`
    select w.at, kind.name as kind, r.name as room, s.id as "sessionId", s.title, s.zone,
      ${iso('lower(d.during)')} as "startsAt", ${iso('upper(d.during)')} as "endsAt"
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (at integer, "startsAt" timestamptz, "endsAt" timestamptz, "roomId" uuid)
      join ${takenTimes({ schoolId, now })} d on d.during && tstzrange(w."startsAt", w."endsAt") and d.session_id is distinct from ${sessionId}::uuid
      join session s on s.school_id = ${schoolId} and s.id = d.session_id
      left join room r on r.school_id = ${schoolId} and r.id = d.room_id
      cross join lateral (
        select 'room' as name where d.room_id = w."roomId" union all select 'guest' where d.guest_id = ${guestId}::uuid) as kind
    order by w.at, kind.name desc, lower(d.during), d.id`.execute(db)
  return rows
}

export interface Written {
  id: string
  startsAt: string
  endsAt: string
  roomId: string | null
  link: string | null
}

/** These are its dates from now on; what is not among them is given up. What is over was given by whoever gave it then. */
export async function writeDates(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  dates: readonly Written[],
  { sessionId, guestId }: { sessionId: string; guestId: string | null },
): Promise<void> {
  // all at first, so that two may change places
  await sql`
    update session_date set released_at = ${now}
    where school_id = ${schoolId} and session_id = ${sessionId} and released_at is null`.execute(db)
  await sql`
    insert into session_date (school_id, id, session_id, during, room_id, link, guest_id)
    select ${schoolId}::uuid, w.id, ${sessionId}::uuid, tstzrange(w."startsAt", w."endsAt"), w."roomId", w.link, ${guestId}::uuid
    from jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) as w (id uuid, "startsAt" timestamptz, "endsAt" timestamptz, "roomId" uuid, link text)
    on conflict (school_id, id) do update set during = excluded.during, room_id = excluded.room_id, link = excluded.link,
      guest_id = case when upper(session_date.during) <= ${now} then session_date.guest_id else excluded.guest_id end, held_until = null, released_at = null`.execute(
    db,
  )
}

/** They take nobody's time any more. */
export async function releaseDates(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  sessionId: string,
): Promise<void> {
  await sql`
    update session_date set released_at = ${now}
    where school_id = ${schoolId} and session_id = ${sessionId} and released_at is null`.execute(db)
}
