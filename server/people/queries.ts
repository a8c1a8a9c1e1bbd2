import { sql } from 'kysely'
import type { Launch } from '../../lti/launch-types.ts'
import type { Db } from '../base/database.ts'
import { newId } from '../base/ids.ts'
import { hashOf, type NewToken } from '../base/tokens.ts'
import type { Arrival } from './decide-arrival.ts'
import type { Enrolment, Standing } from './roles.ts'
import type { SetUpState } from './set-up/decide-set-up.ts'
import { setUpStateOf } from './set-up/queries.ts'

/** Whether person and course are recorded already. */
export async function findKnown(
  db: Db,
  { schoolId, lmsId, person }: Launch,
  course: Launch['course'],
): Promise<{ person: boolean; course: boolean }> {
  const { rows } = await sql<{ person: boolean; course: boolean }>`
    select exists (select from identity where school_id = ${schoolId} and lms_id = ${lmsId} and sub = ${person.sub}) as person,
      exists (select from course where school_id = ${schoolId} and lms_id = ${lmsId} and context_id = ${course?.contextId ?? null}) as course`.execute(
    db,
  )
  return rows[0]!
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

export async function insertCourse(
  db: Db,
  { schoolId: school_id, lmsId: lms_id }: Launch,
  { course, now }: { course: NonNullable<Launch['course']>; now: Date },
): Promise<void> {
  const { contextId: context_id, kind, title, label } = course
  const row = { school_id, id: newId(), lms_id, context_id, kind, title, label, first_seen_at: now, last_seen_at: now }
  await db.insertInto('course').values(row).execute()
}

export interface NewVisit extends Arrival {
  id: string
  endsAt: Date
  codeHash: Buffer
  codeEndsAt: Date
  now: Date
  /** who has no identity */
  personId?: string
}

/**
 * Begins the visit of somebody recorded, in a course recorded or in none, and writes what the launch says anew: one statement. What a
 * launch leaves out it takes away from nobody. Many are launched from one course at once: its row is written only when it says
 * something new, and once an hour. False: person or course are not recorded, and nothing is written.
 */
export async function beginVisit(
  db: Db,
  { schoolId, lmsId, person, deployment, courseRoles, administrator, language }: Launch,
  { id, endsAt, codeHash, codeEndsAt, now, personId, course, enrols }: NewVisit,
): Promise<boolean> {
  const { name, email, zone } = person
  const [contextId, title, label] = [course?.contextId ?? null, course?.title ?? null, course?.label ?? null]
  const who = personId
    ? sql`select null::uuid as identity_id, ${personId}::uuid as person_id, null::uuid as course_id`
    : sql`select i.id as identity_id, i.person_id, c.id as course_id
        from identity i left join course c on c.school_id = i.school_id and c.lms_id = i.lms_id and c.context_id = ${contextId}
        where i.school_id = ${schoolId} and i.lms_id = ${lmsId} and i.sub = ${person.sub} and (${contextId}::text is null or c.id is not null)`
  const { rows } = await sql<{ began: boolean }>`
    with who as materialized (${who}),
      seen as (update identity set last_launch_at = ${now} from who where school_id = ${schoolId} and id = who.identity_id),
      named as (update person set name = coalesce(${name}, name), email = coalesce(${email}, email), zone = coalesce(${zone}, zone)
        from who where school_id = ${schoolId} and id = who.person_id
          and (name, email, zone) is distinct from (coalesce(${name}, name), coalesce(${email}, email), coalesce(${zone}, zone))),
      titled as (update course set title = coalesce(${title}, title), label = coalesce(${label}, label), last_seen_at = ${now}
        from who where school_id = ${schoolId} and id = who.course_id
          and ((title, label) is distinct from (coalesce(${title}, title), coalesce(${label}, label)) or last_seen_at < ${now}::timestamptz - interval '1 hour')),
      enrolled as (insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
        select ${schoolId}::uuid, course_id, person_id, ${courseRoles}::text[], ${now}::timestamptz, ${now}::timestamptz from who where ${enrols}::boolean and course_id is not null
        on conflict (school_id, course_id, person_id) do update set roles = excluded.roles, last_launch_at = excluded.last_launch_at),
      begun as (insert into visit (school_id, id, person_id, course_id, deployment_id, course_roles, administrator, language, high_contrast, started_at, ends_at)
        select ${schoolId}::uuid, ${id}::uuid, person_id, course_id, ${deployment.id}::uuid, ${courseRoles}::text[], ${administrator}::boolean, ${language},
          ${person.highContrast}::boolean, ${now}::timestamptz, ${endsAt}::timestamptz from who),
      coded as (insert into token (school_id, hash, purpose, subject, created_at, expires_at)
        select ${schoolId}::uuid, ${codeHash}::bytea, 'visit-code', jsonb_build_object('visitId', ${id}::text), ${now}::timestamptz, ${codeEndsAt}::timestamptz from who)
    select exists (select from who) as began`.execute(db)
  return rows[0]!.began
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
