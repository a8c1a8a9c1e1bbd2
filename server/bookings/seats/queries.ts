import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Wished } from '../../sessions/bookings-of.ts'

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
