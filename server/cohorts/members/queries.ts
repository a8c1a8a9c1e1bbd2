import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { newId } from '../../base/ids.ts'
import type { MemberSource } from '../../graph-types.ts'
import type { CohortFacts } from './cohort-facts.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface Member {
  cohortId: string
  personId: string
  name: string | null
  since: string
  source: MemberSource
}

export interface MembersWanted {
  cohortIds: readonly string[]
  /** on which */
  day: string
  /** the LMS's roles that make somebody faculty in a marked course */
  marked: readonly string[]
}

/** Who was in these cohorts on a day: in a school's own by a period, in a course's by a launch as faculty while it was marked. */
function members({ schoolId }: Place, { cohortIds, day, marked }: MembersWanted): RawBuilder<Member> {
  const ids = [...cohortIds]
  return sql<Member>`
    select m.cohort_id as "cohortId", kept.id as "personId", kept.name, min(m.since)::date as since,
      (array_agg(m.source order by m.since, m.source))[1] as source
    from (
      select cohort_id, person_id, started_on as since, source from cohort_member
        where school_id = ${schoolId} and cohort_id = any (${ids}::uuid[]) and started_on <= ${day} and (finished_on is null or finished_on > ${day})
      union all
      select e.course_id, e.person_id, (e.first_launch_at at time zone s.zone)::date, 'course'
        from enrolment e join school s on s.id = e.school_id
        where e.school_id = ${schoolId} and e.course_id = any (${ids}::uuid[]) and counting_roles(e.roles) && ${[...marked]}::text[]
          and (e.first_launch_at at time zone s.zone)::date <= ${day}
          and exists (select from course_marking k where k.school_id = e.school_id and k.course_id = e.course_id
            and (k.marked_at at time zone s.zone)::date <= ${day}
            and (k.unmarked_at is null or (k.unmarked_at at time zone s.zone)::date > ${day}))) as m
      join person p on p.school_id = ${schoolId} and p.id = m.person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id) and not kept.test
    group by m.cohort_id, kept.id, kept.name`
}

export async function findMembers(place: Place, wanted: MembersWanted): Promise<Member[]> {
  const { rows } = await sql<Member>`select * from (${members(place, wanted)}) as m
    order by "cohortId", coalesce(name, ''), "personId"`.execute(place.db)
  return rows
}

/** Of one cohort, by name. */
export function findMembersPage(
  place: Place,
  { search, ...wanted }: MembersWanted & { search: string },
  page: PageAsked,
): Promise<Connection<Member & Sorted>> {
  const list = sql<
    Member & Sorted
  >`select *, "personId" as id, coalesce(name, '') as sorted from (${members(place, wanted)}) as m
    where ${search} = '' or strpos(lower(name), lower(${search})) > 0`
  return readPage(place.db, list, page)
}

export async function countMembers(place: Place, wanted: MembersWanted): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ cohortId: string; count: number }>`
    select "cohortId", count(*) as count from (${members(place, wanted)}) as m group by "cohortId"`.execute(place.db)
  return new Map(rows.map(row => [row.cohortId, row.count]))
}

/** What each of these people is in today; they are kept persons. */
export async function readCohortFacts(
  { db, schoolId }: Place,
  personIds: readonly string[],
): Promise<{ personId: string; facts: CohortFacts }[]> {
  const { rows } = await sql<{ personId: string; facts: CohortFacts }>`
    select id as "personId", cohort_facts(${schoolId}, id) as facts from unnest(${[...personIds]}::uuid[]) as asked (id)`.execute(
    db,
  )
  return rows
}

/** What somebody is in today, whoever may see the cohort otherwise. */
export interface OwnCohort {
  id: string
  name: string
  since: string
  source: MemberSource
}

export async function findOwnCohorts({ db, schoolId, viewer, today }: Caller): Promise<OwnCohort[]> {
  const { rows } = await sql<OwnCohort>`
    select c.id, c.name, min(m.started_on)::date as since, (array_agg(m.source order by m.started_on, m.source))[1] as source
    from person p
      join cohort_member m on m.school_id = p.school_id and m.person_id = p.id
      join cohort c on c.school_id = m.school_id and c.id = m.cohort_id
    where p.school_id = ${schoolId} and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})
      and m.started_on <= ${today} and (m.finished_on is null or m.finished_on > ${today})
    group by c.id, c.name order by c.name, c.id`.execute(db)
  return rows
}

/** From today on; who is in it already, under whatever identity, stays as they are. Answers whom it has added. */
export async function insertMembers(
  { db, schoolId, viewer, today, now }: Caller,
  { cohortId, personIds, source }: { cohortId: string; personIds: readonly string[]; source: 'hand' | 'csv' },
): Promise<string[]> {
  const rows = personIds.map(person_id => ({ id: newId(), person_id }))
  const added = await sql<{ personId: string }>`
    insert into cohort_member (school_id, id, cohort_id, person_id, started_on, source, added_by, added_at)
    select ${schoolId}::uuid, r.id, ${cohortId}::uuid, r.person_id, ${today}::date, ${source}, ${viewer.personId}::uuid, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, person_id uuid)
    where not exists (select from cohort_member m join person p on p.school_id = m.school_id and p.id = m.person_id
      where m.school_id = ${schoolId} and m.cohort_id = ${cohortId} and m.finished_on is null and r.person_id in (p.id, p.merged_into))
    on conflict (school_id, cohort_id, person_id) where finished_on is null do nothing
    returning person_id as "personId"`.execute(db)
  return added.rows.map(row => row.personId)
}

/** Which of these people are in it now, and how, by whom they are kept as. */
export async function findOpen(
  { db, schoolId }: Place,
  { cohortId, personIds }: { cohortId: string; personIds: readonly string[] },
): Promise<{ personId: string; source: MemberSource }[]> {
  const { rows } = await sql<{ personId: string; source: MemberSource }>`
    select coalesce(p.merged_into, p.id) as "personId", m.source
    from cohort_member m join person p on p.school_id = m.school_id and p.id = m.person_id
    where m.school_id = ${schoolId} and m.cohort_id = ${cohortId} and m.finished_on is null
      and coalesce(p.merged_into, p.id) = any (${[...personIds]}::uuid[])`.execute(db)
  return rows
}

/** Of these people, under all their identities, what was not begun by the rule. */
export async function finishMembers(
  { db, schoolId, viewer, today, now }: Caller,
  { cohortId, personIds }: { cohortId: string; personIds: readonly string[] },
): Promise<void> {
  await sql`
    update cohort_member m set finished_on = ${today}, ended_by = ${viewer.personId}::uuid, ended_at = ${now}
    from person p
    where m.school_id = ${schoolId} and m.cohort_id = ${cohortId} and m.finished_on is null and m.source <> 'rule'
      and p.school_id = m.school_id and p.id = m.person_id and coalesce(p.merged_into, p.id) = any (${[...personIds]}::uuid[])`.execute(
    db,
  )
}
