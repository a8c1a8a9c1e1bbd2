import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../base/connection.ts'
import { newId } from '../base/ids.ts'

/** A school's own cohort, or the people of a marked course: then its id is the course's. */
export interface Cohort {
  id: string
  /** of courses that are called the same with the LMS that each is in */
  name: string
  ofCourse: boolean
  startedOn: string
  finishedOn: string | null
}

/** Those whom the viewer leads, or all of the school. */
function cohorts({ schoolId, viewer }: Caller): RawBuilder<Cohort> {
  const all = viewer.roles.has('coordinator')
  return sql<Cohort>`
    select id, name, false as "ofCourse", started_on as "startedOn", finished_on as "finishedOn" from cohort
      where school_id = ${schoolId} and (${all} or id = any (${[...viewer.leadsCohortIds]}::uuid[]))
    union all
    select c.id, course_cohort_name(c.school_id, c.id), true, (m.marked_at at time zone s.zone)::date, null
      from course_marking m join school s on s.id = m.school_id
        join course c on c.school_id = m.school_id and c.id = m.course_id
      where m.school_id = ${schoolId} and m.unmarked_at is null and (${all} or c.id = any (${[...viewer.leadsCourseIds]}::uuid[]))`
}

/** Those that go on, by name. */
export function findCohorts(
  caller: Caller,
  { search, ...page }: PageAsked & { search: string },
): Promise<Connection<Cohort & Sorted>> {
  const list = sql<Cohort & Sorted>`select *, lower(name) as sorted from (${cohorts(caller)}) as c
    where "finishedOn" is null and (${search} = '' or strpos(lower(name), lower(${search})) > 0)`
  return readPage(caller.db, list, page)
}

/** Those of these that the viewer may see. */
export async function findCohortsAmong(caller: Caller, ids: readonly string[]): Promise<Cohort[]> {
  const { rows } = await sql<Cohort>`
    select * from (${cohorts(caller)}) as c where id = any (${[...ids]}::uuid[])`.execute(caller.db)
  return rows
}

/** Holds off whoever would fill or end it, until the transaction ends. */
export async function lockCohort({ db, schoolId }: Caller, id: string): Promise<void> {
  await sql`select from cohort where school_id = ${schoolId} and id = ${id} for no key update`.execute(db)
}

export async function insertCohort({ db, schoolId, viewer, today, now }: Caller, name: string): Promise<string> {
  const id = newId()
  await db
    .insertInto('cohort')
    .values({ school_id: schoolId, id, name, started_on: today, begun_by: viewer.personId, begun_at: now })
    .execute()
  return id
}

export async function updateName({ db, schoolId }: Caller, id: string, name: string): Promise<void> {
  await db.updateTable('cohort').set({ name }).where('school_id', '=', schoolId).where('id', '=', id).execute()
}

/** The cohort, and with it who is in it, who leads it and its rule. */
export async function finishCohort({ db, schoolId, viewer, today, now }: Caller, id: string): Promise<void> {
  const ended = { finished_on: today, ended_by: viewer.personId, ended_at: now }
  await db.updateTable('cohort').set(ended).where('school_id', '=', schoolId).where('id', '=', id).execute()
  for (const table of ['cohort_member', 'cohort_lead'] as const)
    await db
      .updateTable(table)
      .set(ended)
      .where('school_id', '=', schoolId)
      .where('cohort_id', '=', id)
      .where('finished_on', 'is', null)
      .execute()
  await db
    .updateTable('cohort_rule')
    .set({ finished_on: today })
    .where('school_id', '=', schoolId)
    .where('cohort_id', '=', id)
    .where('finished_on', 'is', null)
    .execute()
}

export interface Lead {
  cohortId: string
  personId: string
  name: string | null
  since: string
}

/** Who leads these cohorts now; of a course who was confirmed for it. */
export async function findLeads({ db, schoolId }: Caller, cohortIds: readonly string[]): Promise<Lead[]> {
  const ids = [...cohortIds]
  const { rows } = await sql<Lead>`
    select l.cohort_id as "cohortId", kept.id as "personId", kept.name, min(l.since)::date as since from (
      select cohort_id, person_id, started_on as since from cohort_lead
        where school_id = ${schoolId} and cohort_id = any (${ids}::uuid[]) and finished_on is null
      union all
      select c.course_id, c.person_id, (c.confirmed_at at time zone s.zone)::date from coordinator_confirmation c join school s on s.id = c.school_id
        where c.school_id = ${schoolId} and c.course_id = any (${ids}::uuid[]) and c.ended_at is null) as l
      join person p on p.school_id = ${schoolId} and p.id = l.person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
    group by l.cohort_id, kept.id, kept.name order by kept.name, kept.id`.execute(db)
  return rows
}

export async function insertLead(
  { db, schoolId, viewer, today, now }: Caller,
  lead: { cohortId: string; personId: string },
): Promise<void> {
  await db
    .insertInto('cohort_lead')
    .values({
      school_id: schoolId,
      id: newId(),
      cohort_id: lead.cohortId,
      person_id: lead.personId,
      started_on: today,
      appointed_by: viewer.personId,
      appointed_at: now,
    })
    .execute()
}

/** Under whatever identity they were appointed; false: they do not lead it. */
export async function finishLead(
  { db, schoolId, viewer, today, now }: Caller,
  { cohortId, personId }: { cohortId: string; personId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update cohort_lead l set finished_on = ${today}, ended_by = ${viewer.personId}::uuid, ended_at = ${now}
    from person p
    where l.school_id = ${schoolId} and l.cohort_id = ${cohortId} and l.finished_on is null
      and p.school_id = l.school_id and p.id = l.person_id and (p.id = ${personId} or p.merged_into = ${personId})`.execute(
    db,
  )
  return (numAffectedRows ?? 0n) > 0n
}
