import { sql } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'

export type Purpose = 'sign' | 'publish' | 'endorse'

export interface CodeOwner {
  email: string | null
  language: Language
  school: string
}

/** Who asks, locked: two who ask at once wait for each other. */
export async function lockOwner({ db, schoolId, viewer }: Caller): Promise<CodeOwner> {
  const { rows } = await sql<CodeOwner>`
    select p.email, coalesce(p.language, 'en') as language, s.name as school
    from person p join school s on s.id = p.school_id
    where p.school_id = ${schoolId} and p.id = ${viewer.personId} for no key update of p`.execute(db)
  return rows[0]!
}

export async function countAsked({ db, schoolId, viewer }: Caller, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from guest_code
    where school_id = ${schoolId} and person_id = ${viewer.personId} and asked_at > ${since}`.execute(db)
  return rows[0]!.count
}

export interface NewCode {
  id: string
  purpose: Purpose
  mac: string
  endsAt: Date
}

/** In the place of the one before it. */
export async function replaceCode({ db, schoolId, viewer, now }: Caller, code: NewCode): Promise<void> {
  await db
    .updateTable('guest_code')
    .set({ ended_at: now })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', viewer.personId)
    .where('purpose', '=', code.purpose)
    .where('ended_at', 'is', null)
    .execute()
  const { id, purpose, mac, endsAt: expires_at } = code
  const row = { school_id: schoolId, id, person_id: viewer.personId, purpose, mac, asked_at: now, expires_at }
  await db.insertInto('guest_code').values(row).execute()
}

export interface TriedCode {
  id: string
  mac: string
  /** this one counted */
  tries: number
}

/** Counts a try of the code that is good; undefined: there is none. Two at once wait for each other. */
export async function addTry({ db, schoolId, viewer, now }: Caller, purpose: Purpose): Promise<TriedCode | undefined> {
  const { rows } = await sql<TriedCode>`
    update guest_code set tries = tries + 1
    where school_id = ${schoolId} and person_id = ${viewer.personId} and purpose = ${purpose} and ended_at is null and expires_at > ${now}
    returning id, mac, tries`.execute(db)
  return rows[0]
}

export async function endCode({ db, schoolId, now }: Caller, id: string): Promise<void> {
  await db
    .updateTable('guest_code')
    .set({ ended_at: now })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}
