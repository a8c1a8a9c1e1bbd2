import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import type { Db } from '../../base/database.ts'
import type { CourseRole } from '../../../lti/launch-types.ts'
import { countingRoles } from '../courses/queries.ts'
import type { DeploymentState } from '../../../lti/store/deployments.ts'
import type { SetUpState } from './decide-set-up.ts'

const operatorNow = (schoolId: string, now: Date) => sql<boolean>`exists (select from role_grant g
  where g.school_id = ${schoolId} and g.role = 'operator' and g.ended_at is null and (g.ends_at is null or g.ends_at > ${now}))`

export async function hasOperator(db: Db, { schoolId, now }: { schoolId: string; now: Date }): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select ${operatorNow(schoolId, now)} as has`.execute(db)
  return rows[0]!.has
}

/** What the set-up code meets in a visit. */
export async function findSetUpState(
  db: Db,
  { schoolId, visitId, now }: { schoolId: string; visitId: string; now: Date },
): Promise<SetUpState> {
  const { rows } = await sql<{
    state: SetUpState
  }>`select set_up_state(${schoolId}, ${visitId}, ${now}) as state`.execute(db)
  return rows[0]!.state
}

/** A new code ends those before it and begins everybody's tries anew. */
export async function insertCode(
  db: Db,
  { schoolId: school_id, hash, now, expiresAt }: { schoolId: string; hash: Buffer; now: Date; expiresAt: Date },
): Promise<void> {
  await db.deleteFrom('set_up_code').where('school_id', '=', school_id).where('consumed_at', 'is', null).execute()
  await db.deleteFrom('set_up_try').where('school_id', '=', school_id).execute()
  await db.insertInto('set_up_code').values({ school_id, hash, created_at: now, expires_at: expiresAt }).execute()
}

/** Counts a try and tells how many it makes. Two at once wait for each other. */
export async function countTry(db: Db, { schoolId, viewer, now }: Caller): Promise<number> {
  const { rows } = await sql<{ tries: number }>`
    insert into set_up_try (school_id, person_id, tries, last_at) values (${schoolId}, ${viewer.personId}, 1, ${now})
    on conflict (school_id, person_id) do update set tries = set_up_try.tries + 1, last_at = excluded.last_at returning tries`.execute(
    db,
  )
  return rows[0]!.tries
}

export async function consumeCode(
  db: Db,
  { schoolId, hash, personId, now }: { schoolId: string; hash: Buffer; personId: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('set_up_code')
    .set({ consumed_by: personId, consumed_at: now })
    .where('school_id', '=', schoolId)
    .where('hash', '=', hash)
    .where('consumed_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What the launch said of their roles counts from the moment its deployment is bound. */
export async function enrolFromVisit(db: Db, { schoolId, viewer }: Caller): Promise<void> {
  await sql`insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
    select school_id, course_id, person_id, course_roles, started_at, started_at from visit
    where school_id = ${schoolId} and id = ${viewer.visitId} and course_id is not null on conflict do nothing`.execute(
    db,
  )
}

export interface School {
  id: string
  name: string
  zone: string
}

export function findSchool(db: Db, schoolId: string): Promise<School> {
  return db.selectFrom('school').select(['id', 'name', 'zone']).where('id', '=', schoolId).executeTakeFirstOrThrow()
}

export async function updateSchool(
  { db, schoolId }: Caller,
  { name, zone }: { name: string; zone: string },
): Promise<void> {
  await db.updateTable('school').set({ name, zone }).where('id', '=', schoolId).execute()
}

type Step = 'platformConnected' | 'deploymentBound' | 'courseMarked' | 'coordinatorThere' | 'facultyLaunched'

/** @param roles the LMS's roles that make somebody a candidate of a marked course, faculty of one, or faculty elsewhere */
export async function findStepsDone(
  { db, schoolId, now }: Caller,
  roles: Record<'candidate' | 'marked' | 'ordinary', readonly CourseRole[]>,
): Promise<Record<Step, boolean>> {
  const { rows } = await sql<Record<Step, boolean>>`
    select
      exists (select from platform where school_id = ${schoolId} and suspended_at is null) as "platformConnected",
      exists (select from platform p join deployment d on d.platform_id = p.id
        where p.school_id = ${schoolId} and p.suspended_at is null and d.state = 'bound') as "deploymentBound",
      exists (select from course_marking where school_id = ${schoolId} and unmarked_at is null) as "courseMarked",
      exists (select from role_grant g where g.school_id = ${schoolId} and g.role = 'coordinator' and g.ended_at is null
          and (g.ends_at is null or g.ends_at > ${now}))
        or exists (select from coordinator_confirmation c
          join course_marking m on m.school_id = c.school_id and m.course_id = c.course_id and m.unmarked_at is null
          join enrolment e on e.school_id = c.school_id and e.course_id = c.course_id and e.person_id = c.person_id
          where c.school_id = ${schoolId} and c.ended_at is null and ${countingRoles} && ${[...roles.candidate]}::text[]) as "coordinatorThere",
      exists (select from enrolment e
        join person p on p.school_id = e.school_id and p.id = e.person_id and not p.test
        left join course_marking m on m.school_id = e.school_id and m.course_id = e.course_id and m.unmarked_at is null
        where e.school_id = ${schoolId} and ${countingRoles} &&
          (case when m.id is null then ${[...roles.ordinary]}::text[] else ${[...roles.marked]}::text[] end)) as "facultyLaunched"`.execute(
    db,
  )
  return rows[0]!
}

/** A place in an LMS from which launches come, with the name of the LMS's registration. */
export interface KnownDeployment extends Sorted {
  deploymentId: string
  state: DeploymentState
  createdAt: Date
  platformName: string
}

const deployments = (schoolId: string) => sql<KnownDeployment>`
  select d.id, d.deployment_id as "deploymentId", d.state, d.created_at as "createdAt", p.name as "platformName",
    (case d.state when 'pending' then '0' else '1' end) || to_char(1e10 - extract(epoch from d.created_at), '00000000000.000000') as sorted
  from deployment d join platform p on p.id = d.platform_id
  where p.school_id = ${schoolId}`

export const findDeployments = ({ db, schoolId }: Caller, page: PageAsked): Promise<Connection<KnownDeployment>> =>
  readPage(db, deployments(schoolId), page)

export async function findDeployment({ db, schoolId }: Caller, id: string): Promise<KnownDeployment | undefined> {
  const { rows } = await sql<KnownDeployment>`${deployments(schoolId)} and d.id = ${id}`.execute(db)
  return rows[0]
}
