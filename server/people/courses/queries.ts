import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import {
  connectionOf,
  placeOf,
  readPage,
  sizeOf,
  type Connection,
  type PageAsked,
  type Sorted,
} from '../../base/connection.ts'
import type { Db } from '../../base/database.ts'
import { newId } from '../../base/ids.ts'
import type { CourseStanding } from '../role-defaults.ts'
import type { CourseRole } from '../../../lti/launch-types.ts'
import { rolesThatGive, type Standing } from '../roles.ts'

export async function findChanges(
  db: Db,
  { schoolId, today }: { schoolId: string; today: string },
): Promise<Standing['changes']> {
  const rows = await db
    .selectFrom('school_setting')
    .select(['name', 'value'])
    .where('school_id', '=', schoolId)
    .where('name', 'like', 'role.%')
    .where('started_on', '<=', today)
    .where(eb => eb.or([eb('finished_on', 'is', null), eb('finished_on', '>', today)]))
    .execute()
  return Object.fromEntries(rows.map(({ name, value }) => [name, value as unknown as CourseStanding]))
}

/** A change is a period; null ends it. What was said earlier on the same day is replaced. */
export async function setRoleChange(
  db: Db,
  { schoolId: school_id, today, now, viewer }: Caller,
  { name, value }: { name: string; value: string | null },
): Promise<void> {
  const open = { school_id, name }
  await sql`delete from school_setting where school_id = ${school_id} and name = ${name} and started_on >= ${today}::date`.execute(
    db,
  )
  await sql`update school_setting set finished_on = ${today}::date where school_id = ${school_id} and name = ${name}
    and finished_on is null`.execute(db)
  if (value === null) return
  const row = {
    ...open,
    started_on: today,
    value: JSON.stringify(value),
    set_by: viewer.personId,
    set_at: now,
  }
  await db.insertInto('school_setting').values(row).execute()
}

/** Only courses of confirmed places: somebody was launched there and enrolled. */
export async function findCourse(
  db: Db,
  { schoolId, courseId }: { schoolId: string; courseId: string },
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('course')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('id', '=', courseId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('enrolment')
          .select('person_id')
          .whereRef('enrolment.school_id', '=', 'course.school_id')
          .whereRef('enrolment.course_id', '=', 'course.id'),
      ),
    )
    .executeTakeFirst()
}

export async function insertMarking(db: Db, { schoolId, now, viewer }: Caller, courseId: string): Promise<void> {
  const row = { school_id: schoolId, id: newId(), course_id: courseId, marked_by: viewer.personId, marked_at: now }
  await db.insertInto('course_marking').values(row).execute()
}

/** Ends the mark and with it the confirmations: who marks the course again says anew who leads it. */
export async function endMarking(db: Db, { schoolId, now, viewer }: Caller, courseId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('course_marking')
    .set({ unmarked_by: viewer.personId, unmarked_at: now })
    .where('school_id', '=', schoolId)
    .where('course_id', '=', courseId)
    .where('unmarked_at', 'is', null)
    .executeTakeFirst()
  await db
    .updateTable('coordinator_confirmation')
    .set({ ended_by: viewer.personId, ended_at: now })
    .where('school_id', '=', schoolId)
    .where('course_id', '=', courseId)
    .where('ended_at', 'is', null)
    .execute()
  return numUpdatedRows > 0n
}

/** The LMS's roles in the course `e` that count: where an assistant is said to be an Instructor too, the assistant does. */
export const countingRoles = sql`counting_roles(e.roles)`

/** An Instructor (or whom the school counts as one) of a marked course, by the newest launch. */
export async function findCandidate(
  db: Db,
  caller: Caller,
  { courseId, personId }: { courseId: string; personId: string },
): Promise<{ personId: string } | undefined> {
  const candidates = rolesThatGive(await findChanges(db, caller), { marked: true, atLeast: 'candidate' })
  const { rows } = await sql<{ personId: string }>`
    select kept.id as "personId" from enrolment e
      join person p on p.school_id = e.school_id and p.id = e.person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
      join course_marking m on m.school_id = e.school_id and m.course_id = e.course_id and m.unmarked_at is null
    where e.school_id = ${caller.schoolId} and e.course_id = ${courseId} and kept.id = ${personId}
      and ${countingRoles} && ${candidates}::text[] limit 1`.execute(db)
  return rows[0]
}

export async function insertConfirmation(
  db: Db,
  { schoolId, now, viewer }: Caller,
  { courseId, personId }: { courseId: string; personId: string },
): Promise<void> {
  await db
    .insertInto('coordinator_confirmation')
    .values({
      school_id: schoolId,
      id: newId(),
      course_id: courseId,
      person_id: personId,
      confirmed_by: viewer.personId,
      confirmed_at: now,
    })
    .execute()
}

/** Of the person and of all identities that were joined with them. */
export async function endConfirmation(
  db: Db,
  { schoolId, now, viewer }: Caller,
  { courseId, personId }: { courseId: string; personId: string },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update coordinator_confirmation set ended_by = ${viewer.personId}, ended_at = ${now}
    where school_id = ${schoolId} and course_id = ${courseId} and ended_at is null
      and person_id in (select id from person where school_id = ${schoolId} and (id = ${personId} or merged_into = ${personId}))`.execute(
      db,
    )
  return (numAffectedRows ?? 0n) > 0n
}

/** A course that somebody was launched from, as the operator sees it. */
export interface KnownCourse extends Sorted {
  title: string | null
  lmsName: string
  lastSeenAt: Date
  peopleCount: number
  markedAt: Date | null
}

export interface Candidate extends Sorted {
  name: string | null
  lastLaunchAt: Date
}

export interface Coordinator {
  id: string
  name: string | null
  confirmedAt: Date
  confirmedById: string | null
  confirmedByName: string | null
}

/** Courses of confirmed places: somebody was launched there and enrolled. */
const knownCourses = (schoolId: string) => sql<KnownCourse>`
  select c.id, c.title, lms.name as "lmsName", c.last_seen_at as "lastSeenAt", enrolled.people as "peopleCount", m.marked_at as "markedAt",
    (case when m.id is null then '1' else '0' end) || coalesce(c.title, '') as sorted
  from course c
    join lateral (select count(*) as known, count(distinct coalesce(p.merged_into, p.id)) filter (where not p.test) as people
      from enrolment e join person p on p.school_id = e.school_id and p.id = e.person_id
      where e.school_id = c.school_id and e.course_id = c.id) enrolled on enrolled.known > 0
    left join course_marking m on m.school_id = c.school_id and m.course_id = c.id and m.unmarked_at is null
    join lateral (select name from platform p where p.school_id = c.school_id and p.lms_id = c.lms_id order by p.created_at limit 1) lms on true
  where c.school_id = ${schoolId}`

export function findKnownCourses(
  { db, schoolId }: Caller,
  { search }: { search: string },
  page: PageAsked,
): Promise<Connection<KnownCourse>> {
  const list = sql<KnownCourse>`${knownCourses(schoolId)}
    and (${search} = '' or strpos(lower(concat_ws(' ', c.title, c.label)), lower(${search})) > 0)`
  return readPage(db, list, page)
}

export async function findKnownCourse({ db, schoolId }: Caller, courseId: string): Promise<KnownCourse | undefined> {
  const { rows } = await sql<KnownCourse>`${knownCourses(schoolId)} and c.id = ${courseId}`.execute(db)
  return rows[0]
}

/** By newest launch, without who is confirmed already; the same part of each course's list. */
export async function findCandidates(
  { db, schoolId }: Caller,
  { courseIds, roles }: { courseIds: readonly string[]; roles: readonly CourseRole[] },
  page: PageAsked,
): Promise<(courseId: string) => Connection<Candidate>> {
  const [size, after] = [sizeOf(page), placeOf(page)]
  const { rows } = await sql<Candidate & { courseId: string; total: number }>`
    with candidates as (
      select e.course_id as "courseId", kept.id, kept.name, max(e.last_launch_at) as "lastLaunchAt",
        to_char(1e10 - extract(epoch from max(e.last_launch_at)), '00000000000.000000') as sorted
      from enrolment e
        join person p on p.school_id = e.school_id and p.id = e.person_id
        join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
        join course_marking m on m.school_id = e.school_id and m.course_id = e.course_id and m.unmarked_at is null
      where e.school_id = ${schoolId} and e.course_id = any (${[...courseIds]}::uuid[]) and not kept.test
        and ${countingRoles} && ${[...roles]}::text[]
        and not exists (select from coordinator_confirmation c join person them on them.school_id = c.school_id and them.id = c.person_id
          where c.school_id = e.school_id and c.course_id = e.course_id and c.ended_at is null and kept.id in (them.id, them.merged_into))
      group by e.course_id, kept.id, kept.name),
    counted as (select *, count(*) over (partition by "courseId") as total from candidates),
    following as (select *, row_number() over (partition by "courseId" order by sorted, id) as place from counted
      where ${after?.id ?? null}::uuid is null or (sorted, id) > (${after?.sorted ?? ''}, ${after?.id ?? null}::uuid))
    select * from following where place <= ${size + 1} order by "courseId", place`.execute(db)
  return courseId => {
    const own = rows.filter(row => row.courseId === courseId)
    return connectionOf(own, { size, total: own[0]?.total ?? 0 })
  }
}

/** Confirmed in these courses, by name. */
export async function findCoordinators(
  { db, schoolId }: Caller,
  courseIds: readonly string[],
): Promise<(Coordinator & { courseId: string })[]> {
  const { rows } = await sql<Coordinator & { courseId: string }>`
    select distinct on (c.course_id, kept.name, kept.id) c.course_id as "courseId", kept.id, kept.name, c.confirmed_at as "confirmedAt",
      giver.id as "confirmedById", giver.name as "confirmedByName"
    from coordinator_confirmation c
      join person p on p.school_id = c.school_id and p.id = c.person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
      left join person giver on giver.school_id = c.school_id and giver.id = c.confirmed_by
    where c.school_id = ${schoolId} and c.course_id = any (${[...courseIds]}::uuid[]) and c.ended_at is null
    order by c.course_id, kept.name, kept.id, c.confirmed_at`.execute(db)
  return rows
}
