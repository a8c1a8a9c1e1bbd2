// People and courses as launches would have recorded them, so that the next launch recognises them.
import type { CourseRole } from '../../lti/launch-types.ts'
import { newId } from '../../server/base/ids.ts'
import { momentOn, type Stage } from './stage.ts'

export interface Arrival {
  lmsId: string
  /** what the LMS calls them */
  sub: string
  name: string
  email: string | null
  zone?: string | undefined
  courseId: string
  roles: CourseRole[]
  sinceDaysAgo: number
}

/** Who they are; who was launched before the demo was seeded stays who they are. */
export async function arrive(stage: Stage, arrival: Arrival): Promise<string> {
  const { db, schoolId: school_id } = stage
  const since = momentOn(stage, arrival.sinceDaysAgo)
  const personId = (await findPerson(stage, arrival)) ?? (await insertPerson(stage, arrival, since))
  await db
    .updateTable('person')
    .set({ first_visit_done_at: since })
    .where('school_id', '=', school_id)
    .where('id', '=', personId)
    .where('first_visit_done_at', 'is', null)
    .execute()
  await db
    .insertInto('enrolment')
    .values({
      school_id,
      course_id: arrival.courseId,
      person_id: personId,
      roles: arrival.roles,
      first_launch_at: since,
      last_launch_at: since,
    })
    .onConflict(clash => clash.doNothing())
    .execute()
  return personId
}

async function findPerson({ db, schoolId }: Stage, { lmsId, sub }: Arrival): Promise<string | undefined> {
  const known = await db
    .selectFrom('identity')
    .select('person_id')
    .where('school_id', '=', schoolId)
    .where('lms_id', '=', lmsId)
    .where('sub', '=', sub)
    .executeTakeFirst()
  return known?.person_id
}

async function insertPerson({ db, schoolId: school_id }: Stage, arrival: Arrival, since: Date): Promise<string> {
  const { name, email, zone, lmsId: lms_id, sub } = arrival
  const person_id = newId()
  await db
    .insertInto('person')
    .values({ school_id, id: person_id, name, email, zone: zone ?? null, created_at: since })
    .execute()
  await db
    .insertInto('identity')
    .values({ school_id, id: newId(), lms_id, sub, person_id, created_at: since, last_launch_at: since })
    .execute()
  return person_id
}

/** A course as its first launch told of it. */
export async function courseOf(
  stage: Stage,
  { lmsId: lms_id, id: context_id, title, label }: { lmsId: string; id: string; title: string; label: string },
): Promise<string> {
  const { db, schoolId: school_id } = stage
  const known = await db
    .selectFrom('course')
    .select('id')
    .where('school_id', '=', school_id)
    .where('lms_id', '=', lms_id)
    .where('context_id', '=', context_id)
    .executeTakeFirst()
  if (known) return known.id
  const id = newId()
  const since = momentOn(stage, 1100)
  const seen = { kind: 'course', title, label, first_seen_at: since, last_seen_at: since }
  await db
    .insertInto('course')
    .values({ school_id, id, lms_id, context_id, ...seen })
    .execute()
  return id
}

/** The first operator of a school, as the command line makes one. */
export async function appointOperator(stage: Stage, person_id: string, daysAgo: number): Promise<void> {
  const { db, schoolId: school_id } = stage
  const row = { school_id, id: newId(), person_id, role: 'operator', given_at: momentOn(stage, daysAgo) }
  await db
    .insertInto('role_grant')
    .values(row)
    .onConflict(clash => clash.doNothing())
    .execute()
}

/** Two identities that turned out to be one person's: the first is kept. */
export async function join(stage: Stage, [kept, merged]: [string, string], daysAgo: number): Promise<void> {
  if (kept === merged) return
  const { db, schoolId: school_id } = stage
  const merged_at = momentOn(stage, daysAgo)
  const row = { kept_person_id: kept, merged_person_id: merged, merged_by: kept, merged_at }
  await db
    .insertInto('person_merge')
    .values({ school_id, id: newId(), ...row })
    .execute()
  await db
    .updateTable('person')
    .set({ merged_into: kept })
    .where('school_id', '=', school_id)
    .where('id', '=', merged)
    .execute()
}
