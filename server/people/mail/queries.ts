import { sql } from 'kysely'
import type { Language } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import type { Letter } from './letter.ts'

interface Place {
  db: Db
  schoolId: string
}

interface NewMail {
  id: string
  personId: string
  letter: Letter
  secret: string | null
}

export async function insertMails(
  { db, schoolId: school_id, now }: Place & { now: Date },
  mails: readonly NewMail[],
): Promise<void> {
  const rows = mails.map(({ id, personId, letter, secret }) => ({
    school_id,
    id,
    person_id: personId,
    letter: JSON.stringify(letter),
    secret,
    written_at: now,
  }))
  if (rows.length > 0) await db.insertInto('mail').values(rows).execute()
}

export interface WaitingMail {
  letter: Letter
  /** what stands in it for {secret}, sealed */
  secret: string | null
  address: string | null
  name: string | null
  language: Language
  school: string
}

/** The language somebody chose, or that of their last launch. */
const languageOf = sql`coalesce(p.language, (select v.language from visit v where v.school_id = p.school_id and v.person_id = p.id
  order by v.started_at desc limit 1), 'en')`

/** Undefined: it has left, was given up, or the school is kept out for now. */
export async function findWaiting({ db, schoolId }: Place, mailId: string): Promise<WaitingMail | undefined> {
  const { rows } = await sql<WaitingMail>`
    select m.letter, m.secret, p.email as address, p.name, ${languageOf} as language, s.name as school
    from mail m join person p on p.school_id = m.school_id and p.id = m.person_id
      join school s on s.id = m.school_id and s.suspended_at is null
    where m.school_id = ${schoolId} and m.id = ${mailId} and m.letter is not null`.execute(db)
  return rows[0]
}

export type MailEnd = { sentAt: Date } | { givenUpAt: Date; trouble: string }

export async function endMail({ db, schoolId }: Place, mailIds: readonly string[], end: MailEnd): Promise<void> {
  if (mailIds.length === 0) return
  const ended = 'sentAt' in end ? { sent_at: end.sentAt } : { given_up_at: end.givenUpAt, trouble: end.trouble }
  await db
    .updateTable('mail')
    .set({ ...ended, letter: null, secret: null })
    .where('school_id', '=', schoolId)
    .where('id', 'in', mailIds)
    .where('letter', 'is not', null)
    .execute()
}

export async function noteTrouble({ db, schoolId }: Place, mailId: string, trouble: string): Promise<void> {
  await db
    .updateTable('mail')
    .set({ trouble })
    .where('school_id', '=', schoolId)
    .where('id', '=', mailId)
    .where('letter', 'is not', null)
    .execute()
}

/** What has not left: written before a moment, the longest waiting first. */
export async function findStanding(
  { db, schoolId }: Place,
  writtenBefore: Date,
): Promise<{ id: string; written_at: Date }[]> {
  return db
    .selectFrom('mail')
    .select(['id', 'written_at'])
    .where('school_id', '=', schoolId)
    .where('letter', 'is not', null)
    .where('written_at', '<', writtenBefore)
    .orderBy('written_at')
    .limit(1000)
    .execute()
}

/** What has ended long ago is of no use to anybody. */
export async function deleteEnded({ db, schoolId }: Place, writtenBefore: Date): Promise<void> {
  await db
    .deleteFrom('mail')
    .where('school_id', '=', schoolId)
    .where('letter', 'is', null)
    .where('written_at', '<', writtenBefore)
    .execute()
}
