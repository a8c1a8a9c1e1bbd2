import { CompiledQuery, sql, type RawBuilder } from 'kysely'
import type { Launch, OpenLogin } from '../../lti/launch-types.ts'
import type { Db } from '../base/database.ts'
import { newId } from '../base/ids.ts'
import { hashOf, type NewToken } from '../base/tokens.ts'
import type { Arrival } from './decide-arrival.ts'
import type { Enrolment, Standing } from './roles.ts'
import type { SetUpState } from './set-up/decide-set-up.ts'

/** Who it is, if recorded, and whether the course is recorded already. */
export async function findKnown(
  db: Db,
  { schoolId, lmsId, person }: Launch,
  course: Launch['course'],
): Promise<{ personId: string | null; course: boolean }> {
  const { rows } = await sql<{ personId: string | null; course: boolean }>`
    select (select coalesce(p.merged_into, p.id) from identity i join person p on p.school_id = i.school_id and p.id = i.person_id
        where i.school_id = ${schoolId} and i.lms_id = ${lmsId} and i.sub = ${person.sub}) as "personId",
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
  /** taken as well, unless it was taken before */
  login: OpenLogin | undefined
}

const begin = 'select begin_visit($1, $2, $3, $4) as began'

/**
 * Begins the visit of somebody recorded, in a course recorded or in none, and writes what the launch says anew: one statement, in the
 * school by itself. What a launch leaves out it takes away from nobody. Many are launched from one course at once: its row is written
 * only when it says something new, and once an hour. False: person or course are not recorded or the login cannot be taken, and
 * nothing is written.
 */
export async function beginVisit(
  db: Db,
  { schoolId, lmsId, person, deployment, courseRoles, administrator, language }: Launch,
  { id, endsAt, codeHash, codeEndsAt, now, personId, course, enrols, login }: NewVisit,
): Promise<boolean> {
  const { sub, name, email, zone, highContrast } = person
  // written out, and moments as texts: copying from other objects and asking dates for their JSON takes V8 longer than all else here
  const launch = {
    visitId: id,
    endsAt: endsAt.toISOString(),
    codeEndsAt: codeEndsAt.toISOString(),
    personId,
    deploymentId: deployment.id,
    enrols,
    lmsId,
    sub,
    name,
    email,
    zone,
    highContrast,
    courseRoles,
    administrator,
    language,
    contextId: course?.contextId,
    title: course?.title,
    label: course?.label,
    login: login && {
      id: login.id.toString('hex'),
      forgetAt: login.forgetAt.toISOString(),
      connectionVersion: login.connectionVersion,
    },
  }
  const asked = [schoolId, now.toISOString(), codeHash, JSON.stringify(launch)]
  const { rows } = await db.executeQuery<{ began: boolean }>(CompiledQuery.raw(begin, asked))
  return rows[0]!.began
}

export interface LinkedVisit {
  schoolId: string
  personId: string
  /** the hash of the guest's link that it lives by */
  link: Buffer
  language: 'en' | 'zh-Hans'
  now: Date
  endsAt: Date
}

export async function insertLinkedVisit(
  db: Db,
  { schoolId: school_id, visitId: id, ...visit }: LinkedVisit & { visitId: string },
): Promise<void> {
  const { personId: person_id, link: guest_link, language, now: started_at, endsAt: ends_at } = visit
  const row = { school_id, id, person_id, guest_link, course_roles: [], language, started_at, ends_at }
  await db.insertInto('visit').values(row).execute()
}

/** All but the last of each person. */
export async function deleteEndedVisits(
  db: Db,
  { schoolId, before }: { schoolId: string; before: Date },
): Promise<void> {
  await sql`
    delete from visit old where school_id = ${schoolId} and ends_at < ${before} and exists (select from visit later
      where later.school_id = old.school_id and later.person_id = old.person_id and later.started_at > old.started_at)`.execute(
    db,
  )
}

export interface VisitRow {
  visit_id: string
  person_id: string
  name: string | null
  deployment_id: string | null
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
  led_cohorts: string[]
  /** who came by a guest's link */
  guest: boolean
}

/** A visit that goes on, with all that decides what it may do, in one statement: what was taken back counts no more. */
export async function findVisit(
  db: Db,
  { schoolId, visitId, now }: { schoolId: string; visitId: string; now: Date },
): Promise<VisitRow | undefined> {
  const { rows } = await sql<VisitRow>`select * from visit_standing(${schoolId}, ${visitId}, ${now})`.execute(db)
  return rows[0]
}

/** A guest's whose link is over, as long as an upload of theirs goes on: for that alone. */
export async function findVisitUploading(
  db: Db,
  { schoolId, visitId, now }: { schoolId: string; visitId: string; now: Date },
): Promise<VisitRow | undefined> {
  const { rows } = await sql<VisitRow>`select * from visit_while_uploading(${schoolId}, ${visitId}, ${now})`.execute(db)
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

const enter = 'select enter_visit($1, $2, $3, $4, $5, $6, $7) as entered'

export interface Entered {
  /** out of JSON, as it is */
  visit: Omit<VisitRow, 'ends_at'> & { ends_at: string }
  /** null: not from a deployment */
  setUp: SetUpState | null
}

/**
 * Takes a code or a ticket once and for all (of two that come at the same moment one finds nothing) and leaves the next ones, in one
 * statement, in the school by itself. Null: it was no good, or its visit is over.
 */
export async function takeVisit(
  db: Db,
  { schoolId, token, purpose, ticket, windowCode, codeEndsAt, now }: TakingVisit,
): Promise<Entered | null> {
  const [shown, next] = [hashOf(token), windowCode?.hash ?? null]
  const asked = [schoolId, now.toISOString(), shown, purpose, ticket.hash, next, codeEndsAt.toISOString()]
  const { rows } = await db.executeQuery<{ entered: Entered | null }>(CompiledQuery.raw(enter, asked))
  return rows[0]!.entered
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
  today: string
  viewer: {
    personId: string
    roles: ReadonlySet<string>
    leadsCourseIds: readonly string[]
    leadsCohortIds: readonly string[]
  }
}

/** As recorded: the people of the courses and cohorts that the viewer leads. */
const led = ({ schoolId, today, viewer }: Reach): RawBuilder<unknown> =>
  sql`led_people(${schoolId}, ${[...viewer.leadsCourseIds]}, ${[...viewer.leadsCohortIds]}, ${today}) as led (id)`

/** Somebody whom the viewer may read: oneself, the school's people for its coordinator, a led course's or cohort's own for who leads it. */
export async function findReachable(
  db: Db,
  reach: Reach,
  id: string,
): Promise<{ id: string; name: string | null; allIds: string[] } | undefined> {
  const { schoolId, viewer } = reach
  const { rows } = await sql<{ id: string; name: string | null; allIds: string[] }>`
    select kept.id, kept.name, us.ids as "allIds"
    from person p
      join person kept on kept.school_id = p.school_id and kept.id = case when p.merged_into is null then p.id else p.merged_into end
      cross join lateral (select array_agg(id) as ids from person where school_id = kept.school_id and (id = kept.id or merged_into = kept.id)) as us
    where p.school_id = ${schoolId} and p.id = ${id} and (kept.id = ${viewer.personId} or ${viewer.roles.has('coordinator')}
      or exists (select from ${led(reach)} where led.id = any (us.ids)))`.execute(db)
  return rows[0]
}

/** Those of these people who are, under whatever identity, in a course or cohort that the viewer leads. */
export async function findReachableAmong(db: Db, reach: Reach, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(p.merged_into, p.id) as id
    from ${led(reach)} join person p on p.school_id = ${reach.schoolId} and p.id = led.id
    where coalesce(p.merged_into, p.id) = any (${[...ids]}::uuid[])`.execute(db)
  return rows.map(row => row.id)
}
