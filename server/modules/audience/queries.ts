// For whom a module is: the parts of statements that say so, in one place.
import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'

/** Who looks: people who are in these cohorts; null: whoever sees all that was published. */
export type Audience = readonly string[] | null

/** Whether a version (`l`, `v`) was approved for the school. */
export const approved = (version: 'l' | 'v'): RawBuilder<unknown> => sql`
  exists (select from module_approval y where y.school_id = ${sql.ref(`${version}.school_id`)}
    and y.version_id = ${sql.ref(`${version}.id`)} and y.step = 'approved')`

/** Whether a module `m` is for one of these cohorts. */
const isFor = (cohortIds: readonly string[]): RawBuilder<unknown> => sql`
  exists (select from module_cohort c where c.school_id = m.school_id and c.module_id = m.id and c.ended_at is null
    and c.cohort_id = any (${[...cohortIds]}::uuid[]))`

/** Whether a version `l` of a module `m` is theirs: the school's, one that was approved for it, or one of their cohorts'. */
export const serves = (audience: Audience): RawBuilder<unknown> =>
  audience === null ? sql`true` : sql`(not m.of_cohorts or ${approved('l')} or ${isFor(audience)})`

/** The newest version of a module `m` that is theirs. */
export const newestFor = (audience: Audience): RawBuilder<unknown> => sql`
  (select * from module_version l where l.school_id = m.school_id and l.module_id = m.id and ${serves(audience)} order by l.number desc limit 1)`

/** That a module `m` is for a cohort, which goes on: of one that has ended nobody is left, and nobody coordinates it. */
export const servesCohort = sql`c.school_id = m.school_id and c.module_id = m.id and c.ended_at is null
  and not exists (select from cohort o where o.school_id = c.school_id and o.id = c.cohort_id and o.finished_on is not null)`

/** The cohorts that a module `m` is for; null: it is the school's from the beginning. */
export const cohortIds = sql`case when m.of_cohorts then array(select c.cohort_id from module_cohort c
  where ${servesCohort} order by c.added_at, c.cohort_id) end`

/** Whether the viewer writes on a module `m`: a school-wide coordinator, or who coordinates one of its cohorts. */
export const writes = ({ viewer }: Caller): RawBuilder<unknown> =>
  viewer.roles.has('coordinator') ? sql`true` : isFor([...viewer.leadsCourseIds, ...viewer.leadsCohortIds])

type Place = Pick<Caller, 'db' | 'schoolId' | 'viewer' | 'now'>

export async function insertCohorts(
  { db, schoolId: school_id, viewer, now: added_at }: Place,
  module_id: string,
  ids: readonly string[],
): Promise<void> {
  const rows = ids.map(cohort_id => ({
    school_id,
    id: newId(),
    module_id,
    cohort_id,
    added_by: viewer.personId,
    added_at,
  }))
  if (rows.length > 0) await db.insertInto('module_cohort').values(rows).execute()
}

export async function finishCohorts(
  { db, schoolId, viewer, now }: Place,
  moduleId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`
    update module_cohort set ended_by = ${viewer.personId}, ended_at = ${now}
    where school_id = ${schoolId} and module_id = ${moduleId} and cohort_id = any (${[...ids]}::uuid[]) and ended_at is null`.execute(
    db,
  )
}

/** Of cohorts of either kind. */
export async function readNames(
  { db, schoolId }: Pick<Place, 'db' | 'schoolId'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from cohort where school_id = ${schoolId} and id = any (${[...ids]}::uuid[])
    union all
    select id, course_cohort_name(school_id, id) from course where school_id = ${schoolId} and id = any (${[...ids]}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
