import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import { newId } from '../../base/ids.ts'
import type { CourseStanding } from '../role-defaults.ts'
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
export const countingRoles = sql`case when 'TeachingAssistant' = any (e.roles) then array_remove(e.roles, 'Instructor') else e.roles end`

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
