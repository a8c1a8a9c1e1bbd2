import { v7 } from 'uuid'
import type { Db } from '../store/database.ts'
import { noteDeployment } from '../store/deployments.ts'
import { findPlatforms, insertPlatform, type Platform, type Product } from '../store/platforms.ts'
import { completeRegistrationLink, inTurn, takeRegistrationLink } from '../store/registration-links.ts'
import { usableLink } from './links.ts'
import { allScopes } from './our-tool.ts'
import { refuseRegistration } from './refuse-registration.ts'

export interface PlatformToAdd {
  id: string
  schoolId: string
  issuer: string
  clientId: string
  name: string
  product: Product
  authorizationUrl: string
  tokenUrl: string
  jwksUrl: string
  tokenAudience: string | null
  grantedScopes: string[]
  /** named by the platform or the operator: bound from the start */
  deploymentIds: readonly string[]
  origins: string[]
  now: Date
}

interface Registered {
  issuer: string
  clientId: string
  jwksUrl: string
}

/** Registrations with the same LMS. The same issuer alone says nothing, since self-hosted Canvases share it. */
const ofSameLms = async (db: Db, { issuer, jwksUrl }: Omit<Registered, 'clientId'>): Promise<Platform[]> =>
  (await findPlatforms(db, { issuer })).filter(platform => platform.jwksUrl === jwksUrl)

/** A registration that is there already is never replaced. */
export const refuseIfConnected = async (db: Db, registered: Registered): Promise<void> => {
  const same = await ofSameLms(db, registered)
  if (same.some(({ clientId }) => clientId === registered.clientId)) {
    refuseRegistration('PLATFORM_ALREADY_CONNECTED', registered.clientId)
  }
}

/**
 * Stores a registration. Two with the same issuer and key set are one LMS within a school: they share its id, so that a
 * person who comes by both is one.
 */
export const storePlatform = async (db: Db, added: PlatformToAdd): Promise<{ id: string; lmsId: string }> => {
  const { id, schoolId, issuer, clientId, jwksUrl, deploymentIds, now, ...rest } = added
  await refuseIfConnected(db, added)
  const same = await ofSameLms(db, added)
  const lmsId = same.find(platform => platform.schoolId === schoolId)?.lmsId
  const platform = { ...rest, id, schoolId, issuer, clientId, jwksUrl, createdAt: now, ...(lmsId ? { lmsId } : {}) }
  const stored = await insertPlatform(db, platform)
  for (const deploymentId of deploymentIds) {
    await noteDeployment(db, { platformId: id, deploymentId, state: 'bound', now })
  }
  return stored
}

export interface PlatformByHand {
  schoolId: string
  issuer: string
  clientId: string
  authorizationUrl: string
  tokenUrl: string
  jwksUrl: string
  tokenAudience?: string
  name?: string
  product?: Product
  deploymentIds?: readonly string[]
  /** further origins of the LMS's pages, beside those of its addresses */
  origins?: readonly string[]
  /** the link whose developer key was made in Canvas: its login address becomes this platform's */
  link?: string
  now: Date
}

/** What an operator enters who has copied the addresses from the LMS: `npm run admin -- add-platform`. */
export const addPlatform = async (db: Db, given: PlatformByHand): Promise<Platform> => {
  const link = given.link ? await usableLink(db, given.link, given.now) : undefined
  const urls = [given.issuer, given.authorizationUrl]
  const platform: PlatformToAdd = {
    id: link?.platformId ?? v7(),
    schoolId: given.schoolId,
    issuer: given.issuer,
    clientId: given.clientId,
    name: given.name ?? new URL(given.authorizationUrl).host,
    product: given.product ?? 'other',
    authorizationUrl: given.authorizationUrl,
    tokenUrl: given.tokenUrl,
    jwksUrl: given.jwksUrl,
    tokenAudience: given.tokenAudience ?? null,
    grantedScopes: [...allScopes],
    deploymentIds: given.deploymentIds ?? [],
    origins: [...urls.filter(url => URL.canParse(url)).map(url => new URL(url).origin), ...(given.origins ?? [])],
    now: given.now,
  }
  return inTurn(db, async db => {
    if (link && !(await takeRegistrationLink(db, link.hash, given.now))) refuseRegistration('LINK_IN_USE')
    const { id } = await storePlatform(db, platform)
    if (link) await completeRegistrationLink(db, link.hash, id)
    const [stored] = (await findPlatforms(db, { schoolId: given.schoolId })).filter(one => one.id === id)
    return stored as Platform
  })
}

export const listPlatforms = (db: Db): Promise<Platform[]> => findPlatforms(db)
