import { sql } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

/** so long may go on after a link's end what was on its way then: `visit_while_uploading`, and an upload of which something had come */
export const uploadGoesOn = 24 * 3_600_000

export async function findSchool({ db, schoolId }: Place): Promise<{ name: string; zone: string }> {
  return db.selectFrom('school').select(['name', 'zone']).where('id', '=', schoolId).executeTakeFirstOrThrow()
}

export interface NewLink {
  hash: Buffer
  personId: string
  mailId: string
  madeBy: string | null
  endsAt: Date
}

export async function insertLink({ db, schoolId: school_id, now }: Place, link: NewLink): Promise<void> {
  const { hash, personId: person_id, mailId: mail_id, madeBy: made_by, endsAt: expires_at } = link
  await db
    .insertInto('guest_link')
    .values({ school_id, hash, person_id, mail_id, made_by, made_at: now, expires_at })
    .execute()
}

/** All that are good of a guest, or were until a moment ago: an upload may still be going on by them. Answers how many. */
export async function updateRevoked({ db, schoolId, viewer, now }: Caller, guestId: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('guest_link')
    .set({ revoked_by: viewer.personId, revoked_at: now })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', guestId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(now.getTime() - uploadGoesOn))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The newest was, and none was sent since. */
export async function linksTakenBack({ db, schoolId }: Place, guestId: string): Promise<boolean> {
  const newest = await db
    .selectFrom('guest_link')
    .select('revoked_at')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', guestId)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (newest?.revoked_at ?? null) !== null
}

export interface KnownLink {
  personId: string
  language: Language
  endsAt: Date
  revokedAt: Date | null
}

/** Undefined: there is none, its guest takes part no more, or the school is kept out for now. */
export async function findLink({ db, schoolId }: Place, hash: Buffer): Promise<KnownLink | undefined> {
  const { rows } = await sql<KnownLink>`
    select l.person_id as "personId", coalesce(p.language, 'en') as language, l.expires_at as "endsAt", l.revoked_at as "revokedAt"
    from guest_link l
      join guest g on g.school_id = l.school_id and g.person_id = l.person_id and g.ended_at is null
      join person p on p.school_id = l.school_id and p.id = l.person_id
      join school s on s.id = l.school_id and s.suspended_at is null
    where l.school_id = ${schoolId} and l.hash = ${hash}`.execute(db)
  return rows[0]
}

export async function noteUse({ db, schoolId, now }: Place, hash: Buffer): Promise<void> {
  await sql`update guest_link set first_used_at = coalesce(first_used_at, ${now}), last_used_at = ${now}
    where school_id = ${schoolId} and hash = ${hash}`.execute(db)
}

/** When links were made that the guest asked for, since a moment; locked: of two who ask at once one waits. */
export async function lockOwnLinks({ db, schoolId }: Place, guestId: string, since: Date): Promise<Date[]> {
  await sql`select from guest where school_id = ${schoolId} and person_id = ${guestId} for no key update`.execute(db)
  const rows = await db
    .selectFrom('guest_link')
    .select('made_at')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', guestId)
    .where('made_by', 'is', null)
    .where('made_at', '>', since)
    .execute()
  return rows.map(({ made_at }) => made_at)
}
