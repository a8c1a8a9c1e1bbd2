// Visits as base/changes.ts knows them: who listens for signals, and whether they still may.
import type { Viewer } from '../base/caller.ts'
import type { Listener } from '../base/changes.ts'
import { inSchool, type Db } from '../base/database.ts'
import { findVisit, findVisits } from './queries.ts'
import { openBearer, viewerOf, type VisitOptions } from './visit.ts'

/** Whose visit a bearer belongs to; undefined when either is over. */
export async function recognise(bearer: string, { db, secrets, now }: VisitOptions): Promise<Listener | undefined> {
  const moment = now()
  const opened = openBearer(secrets, bearer, moment)
  if (!opened) return undefined
  const { schoolId, visitId } = opened
  if (isTooOften(visitId)) return undefined
  const visit = await inSchool(db, schoolId, db => findVisit(db, { schoolId, visitId, now: moment }))
  return visit && { schoolId, viewer: viewerOf(visit), visitEndsAt: visit.ends_at }
}

const aMinute = 60_000
const mostInAMinute = 100
let counted = { since: 0, times: new Map<string, number>() }

/** A connection may say again and again who it is, in one message too, and nothing else counts how often. */
function isTooOften(visitId: string): boolean {
  const now = performance.now()
  if (now - counted.since > aMinute) counted = { since: now, times: new Map() }
  const times = (counted.times.get(visitId) ?? 0) + 1
  counted.times.set(visitId, times)
  return times > mostInAMinute
}

/** Those of these visits that go on, as they stand at this moment: one statement. */
export async function visitsGoingOn(
  visitIds: readonly string[],
  { db, schoolId, now }: { db: Db; schoolId: string; now: Date },
): Promise<ReadonlyMap<string, Viewer>> {
  const visits = await inSchool(db, schoolId, db => findVisits(db, { schoolId, visitIds, now }))
  return new Map(visits.map(visit => [visit.visit_id, viewerOf(visit)]))
}
