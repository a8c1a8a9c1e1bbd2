import { sql } from 'kysely'
import type { Db } from './database.ts'

/** A single-use link with which an LMS registers itself. */
export interface RegistrationLink {
  schoolId: string | null
  /** of the school it is for, or of the one that it will make */
  schoolName: string
  /** of the one that it will make; null: a school's usual one */
  schoolZone: string | null
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
  /** a platform came of it */
  connected: boolean
}

export interface NewRegistrationLink {
  hash: Buffer
  schoolId: string | null
  schoolName: string | null
  schoolZone: string | null
  createdAt: Date
  expiresAt: Date
}

export async function insertRegistrationLink(db: Db, link: NewRegistrationLink): Promise<void> {
  const row = {
    hash: link.hash,
    school_id: link.schoolId,
    school_name: link.schoolName,
    school_zone: link.schoolZone,
    created_at: link.createdAt,
    expires_at: link.expiresAt,
  }
  await db.insertInto('registration_link').values(row).execute()
}

export async function findRegistrationLink(db: Db, hash: Buffer): Promise<RegistrationLink | undefined> {
  const row = await db
    .selectFrom('registration_link as link')
    .leftJoin('school', 'school.id', 'link.school_id')
    .select(['link.school_id as schoolId', 'link.created_at as createdAt', 'link.expires_at as expiresAt'])
    .select(['link.used_at as usedAt', 'link.platform_id as platformId'])
    .select(['school.name as ofSchool', 'link.school_name as ofNew', 'link.school_zone as schoolZone'])
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (!row) return undefined
  const { ofSchool, ofNew, platformId, ...link } = row
  return { ...link, connected: platformId !== null, schoolName: ofSchool ?? ofNew ?? '' }
}

/** No registration takes longer; one whose process was killed gives its link back after this time. */
const longest = 60_000

export const isUnderWay = ({ usedAt }: Pick<RegistrationLink, 'usedAt'>, now: Date): boolean =>
  usedAt !== null && now.getTime() - usedAt.getTime() < longest

/** Of several who come with one link at the same moment, one is told true. */
export async function takeRegistrationLink(db: Db, hash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('registration_link')
    .set({ used_at: now })
    .where('hash', '=', hash)
    .where('platform_id', 'is', null)
    .where(is => is.or([is('used_at', 'is', null), is('used_at', '<=', new Date(now.getTime() - longest))]))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Nothing came of it: the link may be tried again until it ends. */
export async function releaseRegistrationLink(db: Db, hash: Buffer): Promise<void> {
  await db
    .updateTable('registration_link')
    .set({ used_at: null })
    .where('hash', '=', hash)
    .where('platform_id', 'is', null)
    .execute()
}

export async function completeRegistrationLink(db: Db, hash: Buffer, platformId: string): Promise<void> {
  await db.updateTable('registration_link').set({ platform_id: platformId }).where('hash', '=', hash).execute()
}

/** Platforms are added one after the other, so that two of one LMS see each other. */
export async function inTurn<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async db => {
    await sql`select pg_advisory_xact_lock(hashtext('add-platform'))`.execute(db)
    return work(db)
  })
}
