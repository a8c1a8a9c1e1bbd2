import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { wire } from '../dates/date-rules.ts'
import { iso } from '../dates/queries.ts'
import type { ShownDemand } from './demand-rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>
type Moment = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface WishRow {
  id: string
  /** the person behind the identity that asked */
  personId: string
  competencyId: string
  askedAt: string
}

/** What was not withdrawn, whether it is settled or not: of one person, under whatever identity, or (null) of all. */
export async function readWishes({ db, schoolId }: Place, personId: string | null): Promise<WishRow[]> {
  const { rows } = await sql<WishRow>`
    select w.id, coalesce(p.merged_into, p.id) as "personId", w.competency_id as "competencyId", ${iso('w.asked_at')} as "askedAt"
    from session_wish w join person p on p.school_id = w.school_id and p.id = w.person_id
    where w.school_id = ${schoolId} and w.withdrawn_at is null
      and (${personId}::uuid is null or ${personId} in (p.id, p.merged_into))
    order by w.asked_at, w.id`.execute(db)
  return rows
}

export async function insertWish({ db, schoolId, viewer, now }: Caller, competencyId: string): Promise<WishRow> {
  const { personId } = viewer
  const id = newId()
  await db
    .insertInto('session_wish')
    .values({ school_id: schoolId, id, person_id: personId, competency_id: competencyId, asked_at: now })
    .execute()
  return { id, personId, competencyId, askedAt: wire(now) }
}

export async function endWishes({ db, schoolId, now }: Moment, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('session_wish')
    .set({ withdrawn_at: now })
    .where('school_id', '=', schoolId)
    .where('id', 'in', ids)
    .execute()
}

/** Sessions that are prepared or to come, by what they serve. */
export async function findServing({
  db,
  schoolId,
  now,
}: Moment): Promise<{ competencyId: string; sessionId: string }[]> {
  const { rows } = await sql<{ competencyId: string; sessionId: string }>`
    select c.competency_id as "competencyId", s.id as "sessionId"
    from session s join session_competency c on c.school_id = s.school_id and c.session_id = s.id
      cross join lateral (select min(lower(d.during)) as begins, max(upper(d.during)) as ends from session_date d
        where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null) as dates
    where s.school_id = ${schoolId} and s.state not in ('closed', 'cancelled') and (dates.ends is null or dates.ends > ${now})
    order by dates.begins nulls last, s.id`.execute(db)
  return rows
}

export interface CountedRow {
  week: string
  wanted: ShownDemand[]
}

export async function readCounted({ db, schoolId }: Place): Promise<CountedRow | undefined> {
  return db
    .selectFrom('demand_count')
    .select(['week', 'wanted'])
    .where('school_id', '=', schoolId)
    .executeTakeFirst() as Promise<CountedRow | undefined>
}

/** Unless somebody else has counted in that week. */
export async function writeCounted(
  { db, schoolId }: Place,
  week: string,
  wanted: readonly ShownDemand[],
): Promise<void> {
  await sql`
    insert into demand_count (school_id, week, wanted) values (${schoolId}, ${week}, ${JSON.stringify(wanted)})
    on conflict (school_id) do update set week = excluded.week, wanted = excluded.wanted where demand_count.week <> excluded.week`.execute(
    db,
  )
}
