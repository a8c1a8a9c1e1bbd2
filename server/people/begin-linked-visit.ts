import type { Db } from '../base/database.ts'
import { newId } from '../base/ids.ts'
import { issueToken } from '../base/tokens.ts'
import { insertLinkedVisit, type LinkedVisit } from './queries.ts'

const codeLasts = 60_000

/** A visit without any LMS: by a guest's link. Answers the code by which `enterVisit` goes on. */
export async function beginLinkedVisit(db: Db, visit: LinkedVisit): Promise<string> {
  const { schoolId, now } = visit
  const visitId = newId()
  await insertLinkedVisit(db, { ...visit, visitId })
  const expiresAt = new Date(now.getTime() + codeLasts)
  return issueToken(db, { schoolId, purpose: 'visit-code', subject: { visitId }, now, expiresAt })
}
