import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface ThanksRow {
  sessionId: string
  words: string
  sentAt: Date
  by: Named
}

export async function readThanks({ db, schoolId }: Place, sessionIds: readonly string[]): Promise<ThanksRow[]> {
  const { rows } = await sql<ThanksRow>`
    select t.session_id as "sessionId", t.words, t.sent_at as "sentAt", ${personBehind('t', 'sent_by')} as by
    from session_thanks t where t.school_id = ${schoolId} and t.session_id = any (${[...sessionIds]}::uuid[])`.execute(
    db,
  )
  return rows
}

export async function insertThanks(
  { db, schoolId, viewer, now }: Caller,
  { sessionId, guestId, words }: { sessionId: string; guestId: string; words: string },
): Promise<void> {
  await db
    .insertInto('session_thanks')
    .values({
      school_id: schoolId,
      session_id: sessionId,
      guest_id: guestId,
      words,
      sent_at: now,
      sent_by: viewer.personId,
    })
    .execute()
}
