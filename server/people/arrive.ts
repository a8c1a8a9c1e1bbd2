import type { Landing, Launch } from '../../lti/launch-types.ts'
import { inSchool, type Db } from '../base/database.ts'
import { issueToken } from '../base/tokens.ts'
import { enrol, findKnown, insertCourse, insertPerson, insertVisit, updateCourse, updatePerson } from './queries.ts'

const visitLasts = 12 * 3_600_000
const codeLasts = 60_000

/**
 * Somebody comes from an LMS: they are recognised or recorded, their visit begins, and a one-time code brings the page to it.
 * When two first launches of one person race, the database lets one record; the other decides once more and recognises.
 */
export async function arrive(db: Db, launch: Launch, { now }: { now: Date }): Promise<Landing> {
  try {
    return await inSchool(db, launch.schoolId, db => record(db, launch, now))
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    return inSchool(db, launch.schoolId, db => record(db, launch, now))
  }
}

async function record(db: Db, launch: Launch, now: Date): Promise<Landing> {
  const known = await findKnown(db, launch)
  const personId = known.identity?.personId ?? (await insertPerson(db, launch, now))
  const courseId = known.course?.id ?? (hasCourse(launch) ? await insertCourse(db, launch, now) : null)
  const endsAt = new Date(now.getTime() + visitLasts)
  // none waits for another: they travel in one burst
  const [visitId] = await Promise.all([
    insertVisit(db, launch, { personId, courseId, endsAt, now }),
    known.identity && updatePerson(db, launch, { personId, identityId: known.identity.id, now }),
    known.course && updateCourse(db, launch, { courseId: known.course.id, now }),
    courseId && enrol(db, launch, { personId, courseId, now }),
  ])
  const code = await issueToken(db, {
    schoolId: launch.schoolId,
    purpose: 'visit-code',
    subject: { visitId },
    now,
    expiresAt: new Date(now.getTime() + codeLasts),
  })
  return { redirect: `/app/${launch.deployment.id}/#code=${code}` }
}

const hasCourse = (launch: Launch): launch is Launch & { course: NonNullable<Launch['course']> } =>
  launch.course !== null
