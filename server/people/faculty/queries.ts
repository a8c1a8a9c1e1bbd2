import { sql, type RawBuilder } from 'kysely'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import type { Caller } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import type { CourseRole } from '../../../lti/launch-types.ts'
import { countingRoles } from '../courses/queries.ts'

/** Which faculty: the school's, or those of certain courses and cohorts. */
export interface FacultyReach {
  schoolId: string
  today: string
  /** the whole school */
  everybody: boolean
  courseIds: readonly string[]
  cohortIds: readonly string[]
  /** the LMS's roles that make somebody faculty in a marked course, and in any other */
  marked: readonly CourseRole[]
  ordinary: readonly CourseRole[]
}

export interface FacultyWanted extends FacultyReach {
  search: string
  /** a cohort that they must be in today; null: any */
  within: string | null
}

export interface FacultyMember {
  id: string
  name: string | null
}

/** Whoever is in these courses and cohorts today. */
const peopleIn = ({
  schoolId,
  courseIds,
  cohortIds,
  today,
}: Omit<FacultyReach, 'marked' | 'ordinary' | 'everybody'>) => sql`
  (select coalesce(p.merged_into, p.id) from led_people(${schoolId}, ${[...courseIds]}, ${[...cohortIds]}, ${today}) as led (id)
    join person p on p.school_id = ${schoolId} and p.id = led.id)`

/** The kept persons of the faculty; test users are left out. */
function faculty({
  marked,
  ordinary,
  among = null,
  ...reach
}: FacultyReach & { among?: readonly string[] | null }): RawBuilder<FacultyMember> {
  const { schoolId, everybody } = reach
  return sql`
    select kept.id, kept.name from (
      select coalesce(p.merged_into, p.id) as person_id,
        ${countingRoles} && (case when m.id is null then ${[...ordinary]}::text[] else ${[...marked]}::text[] end) as faculty
      from enrolment e
        join person p on p.school_id = e.school_id and p.id = e.person_id
        left join course_marking m on m.school_id = e.school_id and m.course_id = e.course_id and m.unmarked_at is null
      where e.school_id = ${schoolId}
        and (${among && [...among]}::uuid[] is null or p.id = any (${among && [...among]}::uuid[]) or p.merged_into = any (${among && [...among]}::uuid[]))) as launched
      join person kept on kept.school_id = ${schoolId} and kept.id = launched.person_id and not kept.test and kept.merged_into is null
    group by kept.id, kept.name having bool_or(launched.faculty)
      and (${everybody} or kept.id in ${peopleIn(reach)})`
}

/** Faculty by name, with how many there are in all. */
export function findFaculty(
  db: Db,
  { search, within, ...reach }: FacultyWanted,
  page: PageAsked,
): Promise<Connection<FacultyMember & Sorted>> {
  const list = sql<FacultyMember & Sorted>`
    select id, name, coalesce(name, '') as sorted from (${faculty(reach)}) as f
    where (${search} = '' or strpos(lower(name), lower(${search})) > 0)
      and (${within}::uuid is null or id in ${peopleIn({ ...reach, courseIds: within ? [within] : [], cohortIds: within ? [within] : [] })})`
  return readPage(db, list, page)
}

/** Somebody of the faculty, with the word by which they were asked for. */
export interface AskedMember extends FacultyMember {
  asked: string
}

/** Those of these people, under whatever identity they are named, who are faculty. */
export async function findFacultyAmong(db: Db, reach: FacultyReach, ids: readonly string[]): Promise<AskedMember[]> {
  const { rows } = await sql<AskedMember>`
    select p.id as asked, f.id, f.name from person p join (${faculty(reach)}) as f on f.id = coalesce(p.merged_into, p.id)
    where p.school_id = ${reach.schoolId} and p.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** Faculty by an e-mail address or by what an LMS calls them (`sub`). One word may mean several. */
export async function findFacultyCalled(db: Db, reach: FacultyReach, words: readonly string[]): Promise<AskedMember[]> {
  const { schoolId } = reach
  const { rows } = await sql<AskedMember>`
    with asked as (select word from unnest(${[...words]}::text[]) as word),
      meant as (
        select asked.word, coalesce(p.merged_into, p.id) as person_id
        from asked join person p on p.school_id = ${schoolId} and lower(p.email) = lower(asked.word)
        union select asked.word, coalesce(p.merged_into, p.id)
        from asked join identity i on i.school_id = ${schoolId} and i.sub = asked.word
          join person p on p.school_id = i.school_id and p.id = i.person_id)
    select meant.word as asked, f.id, f.name from meant join (${faculty(reach)}) as f on f.id = meant.person_id`.execute(
    db,
  )
  return rows
}

export interface RoleHolder {
  role: 'faculty' | 'coordinator' | 'rater' | 'operator'
  personId: string
}

export interface RolesAsked extends Pick<FacultyReach, 'marked' | 'ordinary'> {
  roles: readonly string[]
  /** null: everybody */
  among: readonly string[] | null
}

/** Who is of the faculty or holds a grant now; test users are left out. */
export async function findRoleHolders(
  { db, schoolId, now, today }: Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>,
  { roles, among, ...faculties }: RolesAsked,
): Promise<RoleHolder[]> {
  const whole = { schoolId, today, everybody: true, courseIds: [], cohortIds: [], among, ...faculties }
  const { rows } = await sql<RoleHolder>`
    select 'faculty' as role, f.id as "personId" from (${faculty(whole)}) as f where 'faculty' = any (${[...roles]}::text[])
    union
    select g.role, kept.id from role_grant g
      join person p on p.school_id = g.school_id and p.id = g.person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id) and not kept.test
    where g.school_id = ${schoolId} and g.role = any (${[...roles]}::text[]) and g.ended_at is null and (g.ends_at is null or g.ends_at > ${now})
      and (${among && [...among]}::uuid[] is null or kept.id = any (${among && [...among]}::uuid[]))`.execute(db)
  return rows
}

/** All of them at once, for what is done with everybody in reach. */
export async function findEverybody(db: Db, reach: FacultyReach): Promise<FacultyMember[]> {
  return (await sql<FacultyMember>`${faculty(reach)}`.execute(db)).rows
}

/**
 * An e-mail address, or the LMS and the account in it where there is none or namesakes share it; of these people, those who have a
 * namesake among whoever came by a launch and is seen by the viewer.
 */
export async function findWordsApart(
  db: Db,
  { everybody, ...reach }: Omit<FacultyReach, 'marked' | 'ordinary'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { schoolId } = reach
  const { rows } = await sql<{ id: string; word: string }>`
    with seen as (
      select p.id, lower(p.name) as called, p.email from person p
      where p.school_id = ${schoolId} and p.merged_into is null and not p.test
        and lower(p.name) in (select lower(name) from person where school_id = ${schoolId} and id = any (${[...ids]}::uuid[]))
        and exists (select from identity i where i.school_id = p.school_id and i.person_id = p.id)
        and (${everybody} or p.id in ${peopleIn(reach)}))
    select s.id, case when s.email is null
        or exists (select from seen o where o.called = s.called and o.id <> s.id and lower(o.email) = lower(s.email))
      then account.word else s.email end as word
    from seen s cross join lateral (
      select (select name from platform where school_id = ${schoolId} and lms_id = i.lms_id order by created_at limit 1) || ' · ' || i.sub as word
      from identity i where i.school_id = ${schoolId} and i.person_id = s.id order by i.last_launch_at desc limit 1) as account
    where s.id = any (${[...ids]}::uuid[]) and exists (select from seen o where o.called = s.called and o.id <> s.id)`.execute(
    db,
  )
  return new Map(rows.map(({ id, word }) => [id, word]))
}
