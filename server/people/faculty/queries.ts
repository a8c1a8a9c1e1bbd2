import { sql, type RawBuilder } from 'kysely'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import type { Db } from '../../base/database.ts'
import type { CourseRole } from '../../../lti/launch-types.ts'
import { countingRoles } from '../courses/queries.ts'

/** Which faculty: the school's, or those who were launched in certain courses. */
export interface FacultyReach {
  schoolId: string
  /** null: the whole school */
  courseIds: readonly string[] | null
  /** the LMS's roles that make somebody faculty in a marked course, and in any other */
  marked: readonly CourseRole[]
  ordinary: readonly CourseRole[]
}

export interface FacultyWanted extends FacultyReach {
  search: string
}

export interface FacultyMember {
  id: string
  name: string | null
}

/** The kept persons of the faculty; test users are left out. */
function faculty({ schoolId, courseIds, marked, ordinary }: FacultyReach): RawBuilder<FacultyMember> {
  return sql`
    select kept.id, kept.name from (
      select coalesce(p.merged_into, p.id) as person_id, e.course_id,
        ${countingRoles} && (case when m.id is null then ${[...ordinary]}::text[] else ${[...marked]}::text[] end) as faculty
      from enrolment e
        join person p on p.school_id = e.school_id and p.id = e.person_id
        left join course_marking m on m.school_id = e.school_id and m.course_id = e.course_id and m.unmarked_at is null
      where e.school_id = ${schoolId}) as launched
      join person kept on kept.school_id = ${schoolId} and kept.id = launched.person_id and not kept.test and kept.merged_into is null
    group by kept.id, kept.name having bool_or(launched.faculty)
      and (${courseIds && [...courseIds]}::uuid[] is null or bool_or(launched.course_id = any (${courseIds && [...courseIds]}::uuid[])))`
}

/** Faculty by name, with how many there are in all. */
export function findFaculty(
  db: Db,
  { search, ...reach }: FacultyWanted,
  page: PageAsked,
): Promise<Connection<FacultyMember & Sorted>> {
  const list = sql<FacultyMember & Sorted>`
    select id, name, coalesce(name, '') as sorted from (${faculty(reach)}) as f
    where ${search} = '' or strpos(lower(name), lower(${search})) > 0`
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
