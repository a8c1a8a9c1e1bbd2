// The past of the demo's two schools: once each, in one transaction, so that what is half done is not there.
import { sql } from 'kysely'
import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { frameworkOf } from '../../server/competencies/framework.ts'
import { recordAppraisals } from '../../server/evidence/records/record-appraisals.ts'
import { markCourse } from '../../server/people/courses/mark-course.ts'
import { grantRole } from '../../server/people/grants/grant-role.ts'
import type { SandboxPerson } from '../../lti/sandbox/start.ts'
import { appointOperator, arrive, courseOf, join } from './arrivals.ts'
import { seedCohorts } from './cohorts.ts'
import { teachers } from './faculty.ts'
import { histories, otherHistories, type History } from './histories.ts'
import { seedAssignments } from './assigning.ts'
import { seedGuests } from './guests.ts'
import { seedGuidance } from './guidance.ts'
import { seedLearning } from './learning.ts'
import { live } from './live.ts'
import { canvasPeople, courses, otherSchoolPeople, people } from './people.ts'
import { addSeedModules } from '../reference/seed-modules.ts'
import type { Posting } from '../../server/guests/links/send-link.ts'
import { callerOn, competencyId, type Player, type Stage } from './stage.ts'
import { handedIn, occasions, ownView, takingPart } from './terms.ts'

export interface DemoLms {
  lmsId: string
  deploymentId: string
}

export interface Place {
  schoolId: string
  now: Date
}

/** Before everything that is told of. */
const longAgo = 1100
const facdev = courses.find(({ key }) => key === 'facdev')!

/** Amara's school, with a Moodle and a Canvas. */
export const seedOurSchool = (
  db: Db,
  { posting, ...place }: Place & { posting: Posting },
  { moodle, canvas }: { moodle: DemoLms; canvas: DemoLms },
) =>
  once(db, { ...place, deploymentId: moodle.deploymentId }, async stage => {
    const cast = await gather(stage, moodle, people)
    const { operator, coordinator } = await appoint(stage, {
      operator: cast.get('olga')!,
      coordinator: cast.get('cora')!,
      name: people.find(({ key }) => key === 'cora')!.name,
    })
    const ofCanvas = await gather(stage, canvas, canvasPeople)
    await join(stage, [cast.get('chen-wei')!, ofCanvas.get('chen-wei')!], 300)
    for (const lms of [moodle, canvas]) await mark(stage, lms, operator)
    for (const history of histories)
      await live(stage, { ...history, sinceDaysAgo: longAgo }, { person: member(cast.get(history.key)!), coordinator })
    const ids = await seedFaculty(stage, moodle, coordinator)
    const members = new Map([...cast].map(([key, personId]) => [key, member(personId)]))
    await seedAssignments(stage, coordinator, await seedLearning(stage, members, coordinator))
    const newcomers = teachers.filter(({ sinceDaysAgo }) => sinceDaysAgo < 330).map(({ userId }) => ids.get(userId)!)
    await seedCohorts(stage, { coordinator, newcomers })
    const guests = await seedGuests(stage, coordinator, posting)
    await seedGuidance(stage, { coordinator, people: new Map([...cast, ...ids]), guests, posting })
  })

/** Noor's school. */
export const seedOtherSchool = (db: Db, place: Place, moodle: DemoLms) =>
  once(db, { ...place, deploymentId: moodle.deploymentId }, async stage => {
    const cast = await gather(stage, moodle, otherSchoolPeople)
    const salma = cast.get('salma')!
    const { operator, coordinator } = await appoint(stage, { operator: salma, coordinator: salma, name: 'Salma Idris' })
    await mark(stage, moodle, operator)
    for (const history of otherHistories)
      await live(stage, { ...history, sinceDaysAgo: 400 }, { person: member(cast.get(history.key)!), coordinator })
    await addSeedModules(stage.db, place)
  })

async function once(
  db: Db,
  { schoolId, now, deploymentId }: Place & { deploymentId: string },
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  await inSchool(db, schoolId, async db => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`demo of ${schoolId}`}, 0))`.execute(db)
    const seeded = await db
      .selectFrom('event')
      .select('id')
      .where('school_id', '=', schoolId)
      .where('kind', '=', 'demo-seeded')
      .executeTakeFirst()
    if (seeded) return
    const { zone } = await db.selectFrom('school').select('zone').where('id', '=', schoolId).executeTakeFirstOrThrow()
    const framework = await frameworkOf({ db, schoolId })
    const stage = { db, schoolId, zone, now, framework: framework!, deploymentId }
    await play(stage)
    const done = { school_id: schoolId, id: newId(), at: now, person_id: null, kind: 'demo-seeded' }
    await db.insertInto('event').values(done).execute()
  })
}

const member = (personId: string): Player => ({ personId, roles: ['faculty'] })

/** Whoever takes part in the course for professional development, but not the newcomer: that one's first visit is to be seen. */
async function gather(
  stage: Stage,
  { lmsId }: DemoLms,
  people: readonly SandboxPerson[],
): Promise<Map<string, string>> {
  const courseId = await courseOf(stage, { lmsId, id: facdev.id, title: facdev.title.en, label: facdev.label })
  const coming = people.flatMap(({ key, userId: sub, name, email = null, zone, courses }) => {
    const role = courses['facdev']
    if (!role || key === 'newcomer') return []
    const roles = [role === 'student' ? ('Learner' as const) : ('Instructor' as const)]
    return [{ key, sub, name, email, zone, roles, sinceDaysAgo: longAgo }]
  })
  const ids = await arrive(stage, { lmsId, courseId }, coming)
  return new Map(coming.map(({ key, sub }) => [key, ids.get(sub)!]))
}

/** The first operator comes by the command line and appoints the coordinator. */
async function appoint(stage: Stage, ids: { operator: string; coordinator: string; name: string }) {
  const operator: Player = { personId: ids.operator, roles: ['operator'] }
  const coordinator: Player = { personId: ids.coordinator, roles: ['faculty', 'coordinator'], name: ids.name }
  await appointOperator(stage, ids.operator, longAgo)
  await grantRole(callerOn(stage, operator, longAgo), { personId: ids.coordinator, role: 'coordinator', endsAt: null })
  return { operator, coordinator }
}

async function mark(stage: Stage, { lmsId }: DemoLms, operator: Player): Promise<void> {
  const courseId = await courseOf(stage, { lmsId, id: facdev.id, title: facdev.title.en, label: facdev.label })
  await markCourse(callerOn(stage, operator, longAgo), courseId)
}

/** The generated teachers, by what the LMS calls them: each with their own view and what they have handed in, and all of them in the grids of three years. */
async function seedFaculty(
  stage: Stage,
  { lmsId }: DemoLms,
  coordinator: Player,
): Promise<ReadonlyMap<string, string>> {
  const courseId = await courseOf(stage, { lmsId, id: facdev.id, title: facdev.title.en, label: facdev.label })
  const coming = teachers.map(({ userId: sub, ...teacher }) => ({ ...teacher, sub, roles: ['Learner' as const] }))
  const ids = await arrive(stage, { lmsId, courseId }, coming)
  for (const [index, teacher] of teachers.entries()) {
    const { userId, profile, sinceDaysAgo } = teacher
    const targets = stage.framework.profiles.find(({ code }) => code === profile)!.targets
    const codes = targets.map(({ competency }) => competency.code.replace(/^[^-]+-/, ''))
    const history: Omit<History, 'key'> = {
      profiles: [profile],
      self: Object.fromEntries(codes.map(code => [code, ownView(teacher, code)])),
      facts: handedIn.filter(({ teacher }) => teacher === index).map(({ fact }) => fact),
    }
    await live(stage, { ...history, sinceDaysAgo }, { person: member(ids.get(userId)!), coordinator })
  }
  for (const occasion of occasions) {
    const { kind, title, daysAgo } = occasion
    const rows = takingPart(occasion, teachers).map(({ teacher, levels }) => ({
      personId: ids.get(teacher.userId)!,
      levels: levels.map(({ code, level }) => ({ competencyId: competencyId(stage, code), level })),
    }))
    const occurredOn = callerOn(stage, coordinator, daysAgo).today
    const grid = { kind, title, occurredOn, note: null, rows }
    if (rows.length > 0) await recordAppraisals(callerOn(stage, coordinator, daysAgo - 3), grid)
  }
  return ids
}
