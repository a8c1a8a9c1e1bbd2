import { sql } from 'kysely'
import type { Db } from '../../base/database.ts'
import type { CourseRole } from '../../../lti/launch-types.ts'

export interface FacultyWanted {
  schoolId: string
  /** null: the whole school */
  courseIds: readonly string[] | null
  /** the LMS's roles that make somebody faculty in a marked course, and in any other */
  marked: readonly CourseRole[]
  ordinary: readonly CourseRole[]
  search: string
  after: { name: string; id: string } | null
  first: number
}

export interface FacultyMember {
  id: string
  name: string | null
}

/** Faculty by name, with how many there are in all; test users and merged identities are left out. */
export async function findFaculty(db: Db, wanted: FacultyWanted): Promise<{ people: FacultyMember[]; total: number }> {
  const { schoolId, after, first } = wanted
  const courseIds = wanted.courseIds && [...wanted.courseIds]
  const { rows } = await sql<FacultyMember & { total: number }>`
    with launched as (
      select coalesce(p.merged_into, p.id) as person_id, e.course_id,
        (case when 'TeachingAssistant' = any (e.roles) then array_remove(e.roles, 'Instructor') else e.roles end)
          && (case when m.id is null then ${[...wanted.ordinary]}::text[] else ${[...wanted.marked]}::text[] end) as faculty
      from enrolment e
        join person p on p.school_id = e.school_id and p.id = e.person_id
        left join course_marking m on m.school_id = e.school_id and m.course_id = e.course_id and m.unmarked_at is null
      where e.school_id = ${schoolId}),
    faculty as (select person_id from launched group by person_id having bool_or(faculty)
      and (${courseIds}::uuid[] is null or bool_or(course_id = any (${courseIds}::uuid[])))),
    found as (select p.id, p.name, coalesce(p.name, '') as sorted from faculty f join person p on p.school_id = ${schoolId} and p.id = f.person_id
      where not p.test and p.merged_into is null and (${wanted.search} = '' or strpos(lower(p.name), lower(${wanted.search})) > 0))
    select id, name, (select count(*) from found) as total from found
    where ${after?.id ?? null}::uuid is null or (sorted, id) > (${after?.name ?? ''}, ${after?.id ?? null}::uuid)
    order by sorted, id limit ${first + 1}`.execute(db)
  if (rows[0] || !after) return { people: rows.map(({ id, name }) => ({ id, name })), total: rows[0]?.total ?? 0 }
  return findFaculty(db, { ...wanted, after: null, first: 0 }).then(({ total }) => ({ people: [], total }))
}
