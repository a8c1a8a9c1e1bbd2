import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { BookingState, SessionMode, StoredSessionState } from '../../graph-types.ts'
import type { Wished } from '../../sessions/bookings-of.ts'
import { identities, iso, type TakenTime } from '../queries.ts'
import type { Bookable } from '../rules.ts'

export interface Seating extends Bookable {
  id: string
  state: StoredSessionState
  mode: SessionMode
  zone: string
  capacity: number
  competencies: { competencyId: string }[]
  booked: number
  offered: number
  waiting: number
  /** as what somebody is there already */
  there: BookingState | null
  /** what else they have a seat in, or are offered one */
  times: Pick<TakenTime, 'sessionId' | 'title' | 'zone' | 'startsAt' | 'endsAt'>[]
}

const time = sql`'startsAt', ${iso('lower(d.during)')}, 'endsAt', ${iso('upper(d.during)')}`

/** All by which somebody is given a seat, or is not, in one statement: with the session locked, others wait as long as it takes. */
export async function readSeating(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  { sessionId, personId }: { sessionId: string; personId: string },
): Promise<Seating | undefined> {
  const { rows } = await sql<Seating>`
    with own as materialized (select array${identities(schoolId, [personId])} as ids)
    select s.id, s.state, s.mode, s.zone, s.capacity, taken.*,
      ${iso('s.registration_opens_at')} as "registrationOpensAt", ${iso('s.registration_closes_at')} as "registrationClosesAt",
      (select coalesce(json_agg(json_build_object('competencyId', c.competency_id)), '[]') from session_competency c
        where c.school_id = s.school_id and c.session_id = s.id) as competencies,
      (select coalesce(json_agg(json_build_object(${time}) order by lower(d.during), d.id), '[]') from session_date d
        where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null) as dates,
      (select coalesce(json_agg(json_build_object('sessionId', o.id, 'title', o.title, 'zone', o.zone, ${time}) order by lower(d.during), d.id), '[]')
        from booking b join session o on o.school_id = b.school_id and o.id = b.session_id
          join session_date d on d.school_id = b.school_id and d.session_id = b.session_id and d.released_at is null and upper(d.during) > ${now}
        where b.school_id = s.school_id and b.person_id = any ((select ids from own)::uuid[]) and b.session_id <> s.id
          and b.ended_at is null and b.state in ('booked', 'offered')) as times
    from session s cross join lateral (
      select count(*) filter (where b.state = 'booked') as booked, count(*) filter (where b.state = 'offered') as offered,
        count(*) filter (where b.state = 'waiting') as waiting, max(b.state) filter (where b.person_id = any ((select ids from own)::uuid[])) as there
      from booking b where b.school_id = s.school_id and b.session_id = s.id and b.ended_at is null) as taken
    where s.school_id = ${schoolId} and s.id = ${sessionId}`.execute(db)
  return rows[0]
}

/** Those of these wishes whose person has a seat for it since, or one to come. */
export async function findSeatsFor(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  wished: readonly Wished[],
): Promise<string[]> {
  const asked = wished.map(({ id, personId, competencyId, askedAt }) => ({ id, personId, competencyId, askedAt }))
  const { rows } = await sql<{ id: string }>`
    select w.id from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as w (id text, "personId" uuid, "competencyId" uuid, "askedAt" timestamptz)
    where exists (select from person p
        join booking b on b.school_id = p.school_id and b.person_id = p.id and b.state = 'booked'
        join session_competency c on c.school_id = b.school_id and c.session_id = b.session_id and c.competency_id = w."competencyId"
      where p.school_id = ${schoolId} and w."personId" in (p.id, p.merged_into) and (b.booked_at >= w."askedAt" or exists (
        select from session_date d where d.school_id = b.school_id and d.session_id = b.session_id and d.released_at is null
          and upper(d.during) > ${now})))`.execute(db)
  return rows.map(({ id }) => id)
}
