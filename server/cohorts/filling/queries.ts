import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { Condition, Place } from './conditions.ts'

export interface Rule {
  cohortId: string
  conditions: readonly Condition[]
}

/** Those in force, of all cohorts of the school or of these. */
export async function findRules(
  { db, schoolId }: Pick<Place, 'db' | 'schoolId'>,
  cohortIds: readonly string[] | null,
): Promise<Rule[]> {
  const { rows } = await sql<Rule>`
    select cohort_id as "cohortId", conditions from cohort_rule
    where school_id = ${schoolId} and finished_on is null
      and (${cohortIds && [...cohortIds]}::uuid[] is null or cohort_id = any (${cohortIds && [...cohortIds]}::uuid[]))`.execute(
    db,
  )
  return rows
}

/**
 * Until the transaction ends nobody looks through all people (or changes a rule) while somebody is being looked at, so that
 * neither decides on what the other is changing.
 */
export async function lockRules({ db, schoolId }: Pick<Place, 'db' | 'schoolId'>, all: boolean): Promise<void> {
  const key = sql`hashtextextended(${`cohort rules of ${schoolId}`}, 0)`
  await sql`select ${all ? sql`pg_advisory_xact_lock(${key})` : sql`pg_advisory_xact_lock_shared(${key})`}`.execute(db)
}

export interface Wanted {
  cohortId: string
  personId: string
}

export interface Filling {
  cohortIds: readonly string[]
  /** who was looked at; null: everybody */
  among: readonly string[] | null
  wanted: readonly Wanted[]
}

/** Who would join and who would leave, were these cohorts filled so. Who was put in by hand stays. */
export async function findDifference({ db, schoolId }: Pick<Place, 'db' | 'schoolId'>, filling: Filling) {
  const { rows } = await sql<Wanted & { joins: boolean }>`
    with ${differing(schoolId, filling)}
    select cohort_id as "cohortId", person_id as "personId", true as joins from joining
    union all select cohort_id, kept_id, false from leaving`.execute(db)
  return rows
}

/** The same, done: one statement. */
export async function fill({ db, schoolId, today, now }: Place, filling: Filling): Promise<void> {
  await sql`
    with ${differing(schoolId, filling)},
      left_now as (update cohort_member m set finished_on = ${today}, ended_at = ${now} from leaving
        where m.school_id = ${schoolId} and m.id = leaving.id)
    insert into cohort_member (school_id, id, cohort_id, person_id, started_on, source, added_at)
    select ${schoolId}::uuid, id, cohort_id, person_id, ${today}::date, 'rule', ${now} from joining
    on conflict (school_id, cohort_id, person_id) where finished_on is null do nothing`.execute(db)
}

const differing = (schoolId: string, { cohortIds, among, wanted }: Filling) => {
  const rows = wanted.map(({ cohortId, personId }) => ({ id: newId(), cohort_id: cohortId, person_id: personId }))
  return sql`
    wanted as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, cohort_id uuid, person_id uuid)),
    present as (
      select m.id, m.cohort_id, m.source, case when p.merged_into is null then p.id else p.merged_into end as kept_id
      from cohort_member m join person p on p.school_id = m.school_id and p.id = m.person_id
      where m.school_id = ${schoolId} and m.cohort_id = any (${[...cohortIds]}::uuid[]) and m.finished_on is null
        and (${among && [...among]}::uuid[] is null or p.id = any (${among && [...among]}::uuid[]) or p.merged_into = any (${among && [...among]}::uuid[]))),
    joining as (select w.* from wanted w where not exists (
      select from present where present.cohort_id = w.cohort_id and present.kept_id = w.person_id)),
    leaving as (select * from present where source = 'rule' and not exists (
      select from wanted w where w.cohort_id = present.cohort_id and w.person_id = present.kept_id))`
}

/** The rule from today on; none: it is filled by hand alone. */
export async function replaceRule(
  { db, schoolId, viewer, today, now }: Caller,
  { cohortId, conditions }: Rule,
): Promise<void> {
  await db
    .updateTable('cohort_rule')
    .set({ finished_on: today })
    .where('school_id', '=', schoolId)
    .where('cohort_id', '=', cohortId)
    .where('finished_on', 'is', null)
    .execute()
  if (conditions.length === 0) return
  await db
    .insertInto('cohort_rule')
    .values({
      school_id: schoolId,
      id: newId(),
      cohort_id: cohortId,
      conditions: JSON.stringify(conditions),
      started_on: today,
      set_by: viewer.personId,
      set_at: now,
    })
    .execute()
}

/** Their names, in the order of a list. */
export async function findNames(
  { db, schoolId }: Pick<Place, 'db' | 'schoolId'>,
  personIds: readonly string[],
): Promise<{ id: string; name: string | null }[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', [...personIds])
    .orderBy('name')
    .orderBy('id')
    .execute()
}
