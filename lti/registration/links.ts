import { createHash, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Db } from '../store/database.ts'
import {
  findRegistrationLink,
  insertRegistrationLink,
  isUnderWay,
  type RegistrationLink,
} from '../store/registration-links.ts'
import { refuseRegistration } from './refuse-registration.ts'

const days = 86_400_000
const goodFor = 7 * days

export const hashOfLink = (token: string): Buffer => createHash('sha256').update(token).digest()

export interface Invitation {
  /** the school it is for; null: a new one of that name */
  schoolId: string | null
  schoolName: string
  /** of a new one: IANA; a school's usual one unless given */
  schoolZone?: string | null
  publicUrl: string
  now: Date
}

/** Makes the single-use link with which an administrator connects their LMS. Only its hash is kept. */
export const invitePlatform = async (db: Db, invitation: Invitation): Promise<{ url: string; expiresAt: Date }> => {
  const { schoolId, schoolName, schoolZone = null, publicUrl, now } = invitation
  const token = `${schoolId ?? 'new'}.${randomBytes(32).toString('base64url')}`
  const expiresAt = new Date(now.getTime() + goodFor)
  const school = { schoolId, schoolName: schoolId ? null : schoolName, schoolZone: schoolId ? null : schoolZone }
  await insertRegistrationLink(db, { hash: hashOfLink(token), ...school, createdAt: now, expiresAt })
  const url = new URL('/lti/register', publicUrl)
  url.searchParams.set('link', token)
  return { url: url.href, expiresAt }
}

export interface UsableLink extends RegistrationLink {
  hash: Buffer
  /** the platform that this link will make: the LMS is told our login address before we know the LMS */
  platformId: string
}

/** The platform's id follows from the link, so that a second try, or a developer key, names the same login address. */
const platformIdOf = (hash: Buffer, createdAt: Date): string =>
  v7({
    msecs: createdAt.getTime(),
    random: createHash('sha256').update('platform').update(hash).digest().subarray(0, 16),
  })

export const usableLink = async (db: Db, token: string, now: Date): Promise<UsableLink> => {
  const hash = hashOfLink(token)
  const link = await findRegistrationLink(db, hash)
  if (!link) return refuseRegistration('LINK_UNKNOWN')
  if (link.connected) return refuseRegistration('LINK_USED')
  if (isUnderWay(link, now)) return refuseRegistration('LINK_IN_USE')
  if (link.expiresAt <= now) return refuseRegistration('LINK_EXPIRED')
  return { ...link, hash, platformId: platformIdOf(hash, link.createdAt) }
}
