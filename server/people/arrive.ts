import type { Landing, Launch, OpenLogin } from '../../lti/launch-types.ts'
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
  const { visit, landing } = newVisit(launch, now)
  const attempt = async (): Promise<void> => {
    // many are known although their launch is like none before
    if (visit.anonymous || !(await beginVisit(db, launch, visit))) await record(db, launch, { ...visit, follow })
  }
  try {
    await attempt()
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    await attempt()
  }
  return landing
}

/** Nearly every launch: the person and the course are known, and one journey to the database does all. Undefined: nothing happened. */
export async function arriveAgain(
  db: Db,
  launch: Launch,
  { now, login }: { now: Date; login: OpenLogin },
): Promise<Landing | undefined> {
  const { visit, landing } = newVisit(launch, now, login)
  return !visit.anonymous && (await beginVisit(db, launch, visit)) ? landing : undefined
}

function newVisit(launch: Launch, now: Date, login?: OpenLogin): { visit: NewVisit; landing: Landing } {
  const { token, hash } = newToken(launch.schoolId)
  const { anonymous, course, enrols } = decideArrival(launch)
  const visit: NewVisit = {
    anonymous,
    course,
    enrols,
    id: newId(),
    endsAt: new Date(now.getTime() + visitLasts),
    codeHash: hash,
    codeEndsAt: new Date(now.getTime() + codeLasts),
    now,
    login,
  }
  return { visit, landing: { redirect: `/app/${launch.deployment.id}/#code=${token}` } }
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
