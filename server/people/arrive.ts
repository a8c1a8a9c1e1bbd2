import type { Landing, Launch } from '../../lti/launch-types.ts'
import { inSchool, type Db } from '../base/database.ts'
import { newId } from '../base/ids.ts'
import { newToken } from '../base/tokens.ts'
import { decideArrival } from './decide-arrival.ts'
import { beginVisit, findKnown, insertCourse, insertIdentity, insertPerson, type NewVisit } from './queries.ts'

/** What features to the right do when somebody was changed: filled by app.ts. */
export type Follow = (place: { db: Db; schoolId: string; now: Date }, personIds: readonly string[]) => Promise<void>

interface ArriveOptions {
  now: Date
  /** when somebody, or a course, is met for the first time */
  follow?: readonly Follow[]
}

const visitLasts = 12 * 3_600_000
const codeLasts = 60_000

/**
 * Somebody comes from an LMS: they are recognised or recorded, their visit begins, and a one-time code brings the page to it.
 * When two first launches of one person race, the database lets one record; the other recognises then.
 */
export async function arrive(db: Db, launch: Launch, { now, follow = [] }: ArriveOptions): Promise<Landing> {
  const { token, hash } = newToken(launch.schoolId)
  const visit: NewVisit = {
    ...decideArrival(launch),
    id: newId(),
    endsAt: new Date(now.getTime() + visitLasts),
    codeHash: hash,
    codeEndsAt: new Date(now.getTime() + codeLasts),
    now,
  }
  const attempt = async (): Promise<void> => {
    // nearly every launch: the person and the course are known, and one journey to the database does all
    if (visit.anonymous || !(await beginVisit(db, launch, visit))) await record(db, launch, { ...visit, follow })
  }
  try {
    await attempt()
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    await attempt()
  }
  return { redirect: `/app/${launch.deployment.id}/#code=${token}` }
}

const record = (
  db: Db,
  launch: Launch,
  { follow, ...visit }: NewVisit & { follow: readonly Follow[] },
): Promise<void> =>
  inSchool(db, launch.schoolId, async db => {
    const { now, anonymous, course } = visit
    if (anonymous)
      return void (await beginVisit(db, launch, { ...visit, personId: await insertPerson(db, launch, now) }))
    const known = await findKnown(db, launch, course)
    const personId = known.personId ?? (await insertPerson(db, launch, now))
    if (!known.personId) await insertIdentity(db, launch, { personId, now })
    if (course && !known.course) await insertCourse(db, launch, { course, now })
    await beginVisit(db, launch, visit)
    for (const after of follow) await after({ db, schoolId: launch.schoolId, now }, [personId])
  })
