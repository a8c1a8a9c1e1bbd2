import type { Landing, Launch } from '../../lti/launch-types.ts'
import { inSchool, type Db } from '../base/database.ts'
import { issueToken } from '../base/tokens.ts'
import { decideArrival, type Arrival } from './decide-arrival.ts'
import {
  enrol,
  findKnown,
  insertCourse,
  insertIdentity,
  insertPerson,
  insertVisit,
  updateCourse,
  updatePerson,
} from './queries.ts'

const visitLasts = 12 * 3_600_000
const codeLasts = 60_000

/**
 * Somebody comes from an LMS: they are recognised or recorded, their visit begins, and a one-time code brings the page to it.
 * When two first launches of one person race, the database lets one record; the other decides once more and recognises.
 */
export async function arrive(db: Db, launch: Launch, { now }: { now: Date }): Promise<Landing> {
  const attempt = () => inSchool(db, launch.schoolId, db => record(db, launch, now))
  try {
    return await attempt()
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    return attempt()
  }
}

async function record(db: Db, launch: Launch, now: Date): Promise<Landing> {
  const decided = decideArrival(launch, await findKnown(db, launch))
  const [personId, courseId] = await Promise.all([
    keepPerson(db, launch, { decided: decided.person, now }),
    keepCourse(db, launch, { decided: decided.course, now }),
  ])
  const endsAt = new Date(now.getTime() + visitLasts)
  // none waits for another: they travel in one burst
  const [visitId] = await Promise.all([
    insertVisit(db, launch, { personId, courseId, endsAt, now }),
    decided.enrols && courseId !== null && enrol(db, launch, { personId, courseId, now }),
  ])
  const expiresAt = new Date(now.getTime() + codeLasts)
  const code = await issueToken(db, {
    schoolId: launch.schoolId,
    purpose: 'visit-code',
    subject: { visitId },
    now,
    expiresAt,
  })
  return { redirect: `/app/${launch.deployment.id}/#code=${code}` }
}

async function keepPerson(
  db: Db,
  launch: Launch,
  { decided, now }: { decided: Arrival['person']; now: Date },
): Promise<string> {
  if (decided.do === 'greet') {
    await updatePerson(db, launch, { ...decided, now })
    return decided.personId
  }
  const personId = await insertPerson(db, launch, now)
  if (decided.do === 'record') await insertIdentity(db, launch, { personId, now })
  return personId
}

async function keepCourse(
  db: Db,
  launch: Launch,
  { decided, now }: { decided: Arrival['course']; now: Date },
): Promise<string | null> {
  if (decided.do === 'none') return null
  if (decided.do === 'record') return insertCourse(db, launch, now)
  if (decided.do === 'update') await updateCourse(db, launch, { courseId: decided.id, now })
  return decided.id
}
