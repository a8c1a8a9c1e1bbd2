import type { Landing, Launch } from '../../lti/launch-types.ts'
import { inSchool, type Db, type SchoolTransaction } from '../base/database.ts'
import { newId } from '../base/ids.ts'
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
  const attempt = () => inSchool(db, launch.schoolId, (db, commitWith) => record({ db, commitWith, launch, now }))
  try {
    return await attempt()
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    return attempt()
  }
}

interface Arriving {
  db: Db
  commitWith: SchoolTransaction['commitWith']
  launch: Launch
  now: Date
}

async function record({ db, commitWith, launch, now }: Arriving): Promise<Landing> {
  const { person, course, enrols } = decideArrival(launch, await findKnown(db, launch))
  const personId = person.do === 'greet' ? person.personId : await recordPerson(db, launch, { person, now })
  const courseId =
    course.do === 'record' ? await insertCourse(db, launch, now) : course.do === 'none' ? null : course.id
  const visit = { id: newId(), personId, courseId, endsAt: new Date(now.getTime() + visitLasts), now }
  const code = issueToken(db, {
    schoolId: launch.schoolId,
    purpose: 'visit-code',
    subject: { visitId: visit.id },
    now,
    expiresAt: new Date(now.getTime() + codeLasts),
  })
  await commitWith([
    code,
    insertVisit(db, launch, visit),
    ...(person.do === 'greet' ? updatePerson(db, launch, { ...person, now }) : []),
    ...(course.do === 'update' ? [updateCourse(db, launch, { courseId: course.id, now })] : []),
    ...(enrols && courseId !== null ? [enrol(db, launch, { personId, courseId, now })] : []),
  ])
  return { redirect: `/app/${launch.deployment.id}/#code=${await code}` }
}

async function recordPerson(
  db: Db,
  launch: Launch,
  { person, now }: { person: Arrival['person']; now: Date },
): Promise<string> {
  const personId = await insertPerson(db, launch, now)
  if (person.do === 'record') await insertIdentity(db, launch, { personId, now })
  return personId
}
