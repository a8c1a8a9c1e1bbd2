import { sql } from 'kysely'
import type { Launch } from '../../lti/launch-types.ts'
import type { Db } from '../base/database.ts'
import { newId } from '../base/ids.ts'
import { hashOf, type NewToken } from '../base/tokens.ts'
import type { Known } from './decide-arrival.ts'
import type { Enrolment, Standing } from './roles.ts'
import type { SetUpState } from './set-up/decide-set-up.ts'
import { setUpStateOf } from './set-up/queries.ts'

/** What is known of who comes and from where, in one statement. */
export async function findKnown(db: Db, { schoolId, lmsId, person, course }: Launch): Promise<Known> {
  const { rows } = await sql<{
    identity_id: string | null
    person_id: string
    course_id: string | null
    title: string | null
    label: string | null
    last_seen_at: Date
  }>`
    select i.id as identity_id, i.person_id, c.id as course_id, c.title, c.label, c.last_seen_at
    from (select 1) as always
      left join identity i on i.school_id = ${schoolId} and i.lms_id = ${lmsId} and i.sub = ${person.sub}
      left join course c on c.school_id = ${schoolId} and c.lms_id = ${lmsId} and c.context_id = ${course?.contextId ?? null}`.execute(
    db,
  )
  const row = rows[0]!
  return {
    identity: row.identity_id ? { id: row.identity_id, personId: row.person_id } : null,
    course: row.course_id
      ? { id: row.course_id, title: row.title, label: row.label, lastSeenAt: row.last_seen_at }
      : null,
  }
}

export async function insertPerson(db: Db, launch: Launch, now: Date): Promise<string> {
  const { schoolId: school_id, person } = launch
  const id = newId()
  const row = {
    school_id,
    id,
    name: person.name,
    email: person.email,
    zone: person.zone,
    test: person.test,
    created_at: now,
  }
  await db.insertInto('person').values(row).execute()
  return id
}

export async function insertIdentity(
  db: Db,
  { schoolId: school_id, lmsId: lms_id, person }: Launch,
  { personId: person_id, now }: { personId: string; now: Date },
): Promise<void> {
  const row = { school_id, id: newId(), lms_id, sub: person.sub!, person_id, created_at: now, last_launch_at: now }
  await db.insertInto('identity').values(row).execute()
}

/** Each one statement that waits for no other. */
export function updatePerson(
  db: Db,
  { schoolId, person }: Launch,
  { personId, identityId, now }: { personId: string; identityId: string; now: Date },
): Promise<unknown>[] {
  return [
    sql`update identity set last_launch_at = ${now} where school_id = ${schoolId} and id = ${identityId}`.execute(db),
    // a launch without names takes none away
    sql`update person set name = coalesce(${person.name}, name), email = coalesce(${person.email}, email), zone = coalesce(${person.zone}, zone)
      where school_id = ${schoolId} and id = ${personId}
        and (name, email, zone) is distinct from (coalesce(${person.name}, name), coalesce(${person.email}, email), coalesce(${person.zone}, zone))`.execute(
      db,
    ),
  ]
}

export async function insertCourse(db: Db, launch: Launch, now: Date): Promise<string> {
  const { schoolId: school_id, lmsId: lms_id } = launch
  const course = launch.course!
  const id = newId()
  const row = {
    school_id,
    id,
    lms_id,
    context_id: course.contextId,
    kind: course.kind,
    title: course.title,
    label: course.label,
    first_seen_at: now,
    last_seen_at: now,
  }
  await db.insertInto('course').values(row).execute()
  return id
}

export async function updateCourse(
  db: Db,
  { schoolId, course }: Launch,
  { courseId, now }: { courseId: string; now: Date },
): Promise<void> {
  await sql`update course set title = coalesce(${course?.title ?? null}, title), label = coalesce(${course?.label ?? null}, label), last_seen_at = ${now}
    where school_id = ${schoolId} and id = ${courseId}`.execute(db)
}

export async function enrol(
  db: Db,
  { schoolId, courseRoles }: Launch,
  { personId, courseId, now }: { personId: string; courseId: string; now: Date },
): Promise<void> {
  await sql`
    insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
    values (${schoolId}, ${courseId}, ${personId}, ${courseRoles}, ${now}, ${now})
    on conflict (school_id, course_id, person_id) do update set roles = excluded.roles, last_launch_at = excluded.last_launch_at`.execute(
    db,
  )
}

export interface NewVisit {
  id: string
  personId: string
  courseId: string | null
  endsAt: Date
  now: Date
}

export async function insertVisit(
  db: Db,
  { schoolId, deployment, courseRoles, administrator, language, person }: Launch,
  { id, personId, courseId, endsAt, now }: NewVisit,
): Promise<void> {
  await sql`
    insert into visit (school_id, id, person_id, course_id, deployment_id, course_roles, administrator, language, high_contrast, started_at, ends_at)
    values (${schoolId}, ${id}, ${personId}, ${courseId}, ${deployment.id}, ${courseRoles}, ${administrator}, ${language},
      ${person.highContrast}, ${now}, ${endsAt})`.execute(db)
}

export interface VisitRow {
  visit_id: string
  person_id: string
  name: string | null
  deployment_id: string
  deployment_bound: boolean
  course_id: string | null
  language: 'en' | 'zh-Hans'
  high_contrast: boolean
  ends_at: Date
  zone: string
  first_visit_done: boolean
  grants: ('coordinator' | 'rater' | 'operator')[]
  enrolments: Enrolment[]
  here: Standing['here']
  changes: Standing['changes']
}

/** A visit that goes on, with all that decides what it may do, in one statement: what was taken back counts no more. */
export async function findVisit(
  db: Db,
  { schoolId, visitId, now }: { schoolId: string; visitId: string; now: Date },
): Promise<VisitRow | undefined> {
  const { rows } = await sql<VisitRow>`select * from visit_standing(${schoolId}, ${visitId}, ${now})`.execute(db)
  return rows[0]
}

export interface TakingVisit {
  schoolId: string
  token: string
  purpose: string
  ticket: NewToken
  windowCode: NewToken | null
  codeEndsAt: Date
  now: Date
}

/**
 * Takes a code or a ticket once and for all (of two that come at the same moment one finds nothing) and leaves the next ones, in one
 * statement. Undefined: it was no good, or its visit is over.
 */
export async function takeVisit(
  db: Db,
  { schoolId, token, purpose, ticket, windowCode, codeEndsAt, now }: TakingVisit,
): Promise<(VisitRow & { set_up: SetUpState }) | undefined> {
  const { rows } = await sql<VisitRow & { set_up: SetUpState }>`
    with taken as (delete from token where school_id = ${schoolId} and hash = ${hashOf(token)} and purpose = ${purpose}
        returning (subject ->> 'visitId')::uuid as visit_id, expires_at),
      standing as materialized (select s.* from taken, visit_standing(${schoolId}, taken.visit_id, ${now}) as s where taken.expires_at > ${now}),
      issued as (insert into token (school_id, hash, purpose, subject, created_at, expires_at)
        select ${schoolId}, next.hash, next.purpose, jsonb_build_object('visitId', standing.visit_id), ${now}, least(next.ends_at, standing.ends_at)
        from standing cross join (values (${ticket.hash}::bytea, 'visit-ticket', null::timestamptz),
          (${windowCode?.hash ?? null}::bytea, 'visit-code', ${codeEndsAt}::timestamptz)) as next (hash, purpose, ends_at)
        where next.hash is not null)
    select standing.*, ${setUpStateOf(sql.ref('standing.visit_id'), { schoolId, now })} as set_up from standing`.execute(
    db,
  )
  return rows[0]
}

/** Those of these visits that go on. */
export async function findVisits(
  db: Db,
  { schoolId, visitIds, now }: { schoolId: string; visitIds: readonly string[]; now: Date },
): Promise<VisitRow[]> {
  const { rows } = await sql<VisitRow>`
    select standing.* from unnest(${[...visitIds]}::uuid[]) as asked (id), visit_standing(${schoolId}, asked.id, ${now}) as standing`.execute(
    db,
  )
  return rows
}

export interface Reach {
  schoolId: string
  viewer: { personId: string; roles: ReadonlySet<string>; leadsCourseIds: readonly string[] }
}

/** Somebody whom the viewer may read: oneself, the school's people for its coordinator, a led course's own for the course's. */
export async function findReachable(
  db: Db,
  { schoolId, viewer }: Reach,
  id: string,
): Promise<{ id: string; name: string | null; allIds: string[] } | undefined> {
  const { rows } = await sql<{ id: string; name: string | null; allIds: string[] }>`
    select kept.id, kept.name, us.ids as "allIds"
    from person p
      join person kept on kept.school_id = p.school_id and kept.id = case when p.merged_into is null then p.id else p.merged_into end
      cross join lateral (select array_agg(id) as ids from person where school_id = kept.school_id and (id = kept.id or merged_into = kept.id)) as us
    where p.school_id = ${schoolId} and p.id = ${id} and (kept.id = ${viewer.personId} or ${viewer.roles.has('coordinator')}
      or exists (select from enrolment e where e.school_id = ${schoolId} and e.person_id = any (us.ids) and e.course_id = any (${[...viewer.leadsCourseIds]}::uuid[])))`.execute(
    db,
  )
  return rows[0]
}

/** Those of these people who were launched, under whatever identity, in a course that the viewer leads. */
export async function findReachableAmong(
  db: Db,
  { schoolId, viewer }: Reach,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(p.merged_into, p.id) as id
    from enrolment e join person p on p.school_id = e.school_id and p.id = e.person_id
    where e.school_id = ${schoolId} and e.course_id = any (${[...viewer.leadsCourseIds]}::uuid[])
      and coalesce(p.merged_into, p.id) = any (${[...ids]}::uuid[])`.execute(db)
  return rows.map(row => row.id)
}
