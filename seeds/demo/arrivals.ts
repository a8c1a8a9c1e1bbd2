// People and courses as launches would have recorded them, so that the next launch recognises them.
import type { CourseRole } from '../../lti/launch-types.ts'
import { newId } from '../../server/base/ids.ts'
import { momentOn, type Stage } from './stage.ts'

export interface Arrival {
  /** what the LMS calls them */
  sub: string
  name: string
  email: string | null
  zone?: string | undefined
  roles: CourseRole[]
  sinceDaysAgo: number
}

interface Course {
  lmsId: string
  courseId: string
}

/** Who they are, by what the LMS calls them; who was launched before the demo was seeded stays who they are. */
export async function arrive(
  stage: Stage,
  { lmsId, courseId: course_id }: Course,
  arrivals: readonly Arrival[],
): Promise<ReadonlyMap<string, string>> {
  const { db, schoolId: school_id } = stage
  const known = await findPeople(stage, lmsId, arrivals)
  const made = await insertPeople(
    stage,
    lmsId,
    arrivals.filter(({ sub }) => !known.has(sub)),
  )
  const ids = new Map([...known, ...made])
  const enrolments = arrivals.map(({ sub, roles, sinceDaysAgo }) => {
    const since = momentOn(stage, sinceDaysAgo)
    return { school_id, course_id, person_id: ids.get(sub)!, roles, first_launch_at: since, last_launch_at: since }
  })
  await db
    .insertInto('enrolment')
    .values(enrolments)
    .onConflict(clash => clash.doNothing())
    .execute()
  return ids
}

async function findPeople(
  { db, schoolId, now }: Stage,
  lmsId: string,
  arrivals: readonly Arrival[],
): Promise<ReadonlyMap<string, string>> {
  const subs = arrivals.map(({ sub }) => sub)
  const known = await db
    .updateTable('person')
    .from('identity')
    .set(person => ({ first_visit_done_at: person.fn.coalesce('first_visit_done_at', person.val(now)) }))
    .whereRef('identity.school_id', '=', 'person.school_id')
    .whereRef('identity.person_id', '=', 'person.id')
    .where('person.school_id', '=', schoolId)
    .where('lms_id', '=', lmsId)
    .where('sub', 'in', subs)
    .returning(['sub', 'person.id'])
    .execute()
  return new Map(known.map(({ sub, id }) => [sub, id]))
}

/** Their first visit is over: what they chose is told by their history. */
async function insertPeople(
  stage: Stage,
  lms_id: string,
  arrivals: readonly Arrival[],
): Promise<ReadonlyMap<string, string>> {
  if (arrivals.length === 0) return new Map()
  const { db, schoolId: school_id } = stage
  const made = arrivals.map(arrival => ({ ...arrival, id: newId(), since: momentOn(stage, arrival.sinceDaysAgo) }))
  const people = made.map(({ id, name, email, zone = null, since }) => ({
    ...{ school_id, id, name, email, zone },
    created_at: since,
    first_visit_done_at: since,
  }))
  const identities = made.map(({ id: person_id, sub, since }) => ({
    ...{ school_id, id: newId(), lms_id, sub, person_id },
    created_at: since,
    last_launch_at: since,
  }))
  await db.insertInto('person').values(people).execute()
  await db.insertInto('identity').values(identities).execute()
  return new Map(made.map(({ sub, id }) => [sub, id]))
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
