import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import { newId } from '../../base/ids.ts'

export interface Rating {
  competencyId: string
  level: number
}

export async function insertRatings(
  { db, schoolId, viewer, today, now }: Caller,
  ratings: readonly Rating[],
): Promise<void> {
  const rows = ratings.map(({ competencyId, level }) => ({
    school_id: schoolId,
    id: newId(),
    person_id: viewer.personId,
    competency_id: competencyId,
    level,
    rated_on: today,
    recorded_at: now,
  }))
  await db.insertInto('self_rating').values(rows).execute()
}

/** The newest of each person and competency, under whatever identity it was given. */
export async function readNewestRatings(
  { db, schoolId }: { db: Db; schoolId: string },
  personIds: readonly string[],
): Promise<(Rating & { personId: string; ratedOn: string })[]> {
  const { rows } = await sql<Rating & { personId: string; ratedOn: string }>`
    select distinct on (asked.id, r.competency_id) asked.id as "personId", r.competency_id as "competencyId", r.level, r.rated_on as "ratedOn"
    from unnest(${[...personIds]}::uuid[]) as asked (id)
      join person p on p.school_id = ${schoolId} and (p.id = asked.id or p.merged_into = asked.id)
      join self_rating r on r.school_id = p.school_id and r.person_id = p.id
    order by asked.id, r.competency_id, r.recorded_at desc, r.id desc`.execute(db)
  return rows
}
