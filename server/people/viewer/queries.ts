import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'

type Asking = Pick<Caller, 'db' | 'schoolId' | 'viewer'>

export interface ViewerRow {
  ends_at: Date
  school_name: string
  first_visit_done: boolean
  course_id: string | null
  title: string | null
  marked: boolean
}

export async function findViewerPage({ db, schoolId, viewer }: Asking): Promise<ViewerRow> {
  const { rows } = await sql<ViewerRow>`
    select v.ends_at, s.name as school_name, c.id as course_id, c.title,
      exists (select from course_marking m where m.school_id = v.school_id and m.course_id = c.id and m.unmarked_at is null) as marked,
      exists (select from person i where i.school_id = v.school_id and (i.id = ${viewer.personId} or i.merged_into = ${viewer.personId}) and i.first_visit_done_at is not null) as first_visit_done
    from visit v join school s on s.id = v.school_id
      left join course c on c.school_id = v.school_id and c.id = v.course_id
    where v.school_id = ${schoolId} and v.id = ${viewer.visitId}`.execute(db)
  return rows[0]!
}

/** Marked courses that the visit leads. */
export async function findLed(
  { db, schoolId }: Asking,
  courseIds: readonly string[],
): Promise<{ id: string; title: string | null; marked: boolean }[]> {
  const rows = await db
    .selectFrom('course')
    .select(['id', 'title'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', courseIds)
    .orderBy('title')
    .execute()
  return rows.map(row => ({ ...row, marked: true }))
}

export async function updateLanguage({ db, schoolId, viewer }: Asking, language: string): Promise<void> {
  await db
    .updateTable('person')
    .set({ language })
    .where('school_id', '=', schoolId)
    .where('id', '=', viewer.personId)
    .execute()
}

/** Answers false where it was said before. */
export async function updateFirstVisit({ db, schoolId, viewer, now }: Asking & { now: Date }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ first_visit_done_at: now })
    .where('school_id', '=', schoolId)
    .where('id', '=', viewer.personId)
    .where('first_visit_done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
