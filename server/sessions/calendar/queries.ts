import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { StoredSessionState } from '../../graph-types.ts'
import { iso } from '../dates/queries.ts'
import { coordinators } from '../told/queries.ts'
import type { SentRow } from './due.ts'
import type { CalendarDate, Recipient } from './invitation.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface DateRow extends CalendarDate {
  sessionId: string
  released: boolean
}

/** What a calendar says of a date. */
export const entry = sql`d.id, d.session_id as "sessionId", ${iso('lower(d.during)')} as "startsAt", ${iso('upper(d.during)')} as "endsAt", s.zone, s.title, s.about,
  d.link, g.name as guest, case when r.id is not null then json_build_object('name', r.name, 'place', r.place) end as room,
  d.released_at is not null as released`
export const tables = sql`session_date d
  join session s on s.school_id = d.school_id and s.id = d.session_id
  left join person g on g.school_id = s.school_id and g.id = s.guest_id
  left join room r on r.school_id = d.school_id and r.id = d.room_id`

export interface StandingRow {
  state: StoredSessionState
  guestId: string | null
  /** who planned it; null: they coordinate no more */
  plannerId: string | null
  /** why it does not take place */
  cancelled: { by: string | null; why: string } | null
}

export async function readStanding(
  { db, schoolId, now }: Place & { now: Date },
  sessionId: string,
): Promise<StandingRow | undefined> {
  const { rows } = await sql<StandingRow>`
    select s.state, s.guest_id as "guestId", (select c.id from ${coordinators({ schoolId, now })} as c
        where c.id = coalesce(p.merged_into, p.id) limit 1) as "plannerId",
      (select json_build_object('by', by.name, 'why', t.reason) from session_step t
        left join person by on by.school_id = t.school_id and by.id = t.by_person_id
        where t.school_id = s.school_id and t.session_id = s.id and t.kind = 'cancelled' order by t.number desc limit 1) as cancelled
    from session s join person p on p.school_id = s.school_id and p.id = s.begun_by
    where s.school_id = ${schoolId} and s.id = ${sessionId}`.execute(db)
  return rows[0]
}

/** Its firm dates, and those that were given up and stand in somebody's calendar. */
export async function readDates({ db, schoolId }: Place, sessionId: string): Promise<DateRow[]> {
  const { rows } = await sql<DateRow>`
    select ${entry} from ${tables}
    where d.school_id = ${schoolId} and d.session_id = ${sessionId} and (d.released_at is null and d.held_until is null or exists (
      select from calendar_invitation i where i.school_id = d.school_id and i.date_id = d.id and i.method = 'REQUEST'))
    order by lower(d.during), d.id`.execute(db)
  return rows
}

export async function readSent({ db, schoolId }: Place, sessionId: string): Promise<SentRow[]> {
  const { rows } = await sql<SentRow>`
    select i.date_id as "dateId", i.person_id as "personId", i.method, i.sequence, i.said
    from calendar_invitation i join session_date d on d.school_id = i.school_id and d.id = i.date_id
    where i.school_id = ${schoolId} and d.session_id = ${sessionId}`.execute(db)
  return rows
}

/** Whoever gives it was invited to a date, and so hears by their calendar what becomes of it. */
export async function standsInCalendar(
  { db, schoolId }: Place,
  { id, guestId }: { id: string; guestId: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    select from calendar_invitation i join session_date d on d.school_id = i.school_id and d.id = i.date_id
    where i.school_id = ${schoolId} and d.session_id = ${id} and i.person_id = ${guestId} and i.method = 'REQUEST' limit 1`.execute(
    db,
  )
  return rows.length > 0
}

export interface RecipientRow extends Recipient {
  /** their own; null: not known */
  zone: string | null
}

export const language = sql`coalesce(p.language, (select v.language from visit v where v.school_id = p.school_id and v.person_id = p.id
  order by v.started_at desc limit 1), 'en')`

/** Those of them who have an address. */
export async function readRecipients({ db, schoolId }: Place, ids: readonly string[]): Promise<RecipientRow[]> {
  const { rows } = await sql<RecipientRow>`
    select p.id as "personId", p.name, p.email as address, ${language} as language, coalesce(g.zone, p.zone) as zone
    from person p left join guest g on g.school_id = p.school_id and g.person_id = p.id
    where p.school_id = ${schoolId} and p.id = any (${[...ids]}::uuid[]) and p.email is not null`.execute(db)
  return rows
}

export async function upsertSent(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  sent: readonly SentRow[],
): Promise<void> {
  await sql`
    insert into calendar_invitation (school_id, date_id, person_id, method, sequence, said, written_at)
    select ${schoolId}::uuid, n."dateId", n."personId", n.method, n.sequence, n.said, ${now}
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as n ("dateId" uuid, "personId" uuid, method text, sequence integer, said text)
    on conflict (school_id, date_id, person_id) do update
      set method = excluded.method, sequence = excluded.sequence, said = excluded.said, written_at = excluded.written_at`.execute(
    db,
  )
}
