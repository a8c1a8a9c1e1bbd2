import type { Guard } from '../fetch-safely.ts'
import type { Db } from '../store/database.ts'
import { findPlatforms } from '../store/platforms.ts'
import {
  completeRegistrationLink,
  inTurn,
  releaseRegistrationLink,
  takeRegistrationLink,
} from '../store/registration-links.ts'
import { refuseIfConnected, storePlatform, type PlatformToAdd } from './add-platform.ts'
import { askConfiguration, askRegistration } from './ask-platform.ts'
import { framingOrigins } from './hosts.ts'
import { usableLink, type UsableLink } from './links.ts'
import { makeRegistration } from './make-registration.ts'
import type { RegistrationAnswer } from './read-answer.ts'
import type { PlatformConfiguration } from './read-configuration.ts'
import { refuseRegistration } from './refuse-registration.ts'

export interface RegistrationHandlers {
  /** a school of that name, in that zone or the usual one, with the reference framework; tells its id */
  makeSchool(name: string, zone: string | null): Promise<string>
  /** null: the school has an operator already */
  makeSetUpCode(schoolId: string): Promise<string | null>
}

export interface RegistrationContext {
  db: Db
  guard: Guard
  publicUrl: string
  now: Date
  handlers: RegistrationHandlers
}

/** What an administrator's browser brings from the LMS. */
export interface Visit {
  link: string
  /** of the LMS's OpenID configuration */
  address: string
  /** the LMS's own, for one registration */
  token: string | null
}

export interface Prospect {
  link: UsableLink
  configuration: PlatformConfiguration
}

/** A Moodle that has us already and would register the same client anew says so in its token. */
const isRenewal = (token: string | null): boolean => {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return (payload as { scope?: unknown } | null)?.scope === 'reg-update'
  } catch {
    return false
  }
}

/** Looks at who wants to be connected. Asks the LMS what it is; changes nothing. */
export const lookAtPlatform = async (context: RegistrationContext, visit: Visit): Promise<Prospect> => {
  const link = await usableLink(context.db, visit.link, context.now)
  const configuration = await askConfiguration(context.guard, visit)
  // it would give our new login address to the connection that exists: refused before anything changes there
  const known = await findPlatforms(context.db, { issuer: configuration.issuer })
  if (isRenewal(visit.token) && known.some(platform => platform.jwksUrl === configuration.jwksUrl)) {
    refuseRegistration('PLATFORM_ALREADY_CONNECTED')
  }
  return { link, configuration }
}

const platformFrom = (
  context: RegistrationContext,
  visit: Visit,
  made: Prospect & { answer: RegistrationAnswer; schoolId: string },
): PlatformToAdd => {
  const { link, configuration, answer, schoolId } = made
  return {
    id: link.platformId,
    schoolId,
    issuer: configuration.issuer,
    clientId: answer.clientId,
    name: (configuration.accountName ?? new URL(visit.address).host).slice(0, 200),
    product: configuration.product,
    authorizationUrl: configuration.authorizationUrl,
    tokenUrl: configuration.tokenUrl,
    jwksUrl: configuration.jwksUrl,
    tokenAudience: configuration.tokenAudience,
    grantedScopes: answer.scopes,
    deploymentIds: answer.deploymentId ? [answer.deploymentId] : [],
    origins: framingOrigins(configuration, visit.address),
    now: context.now,
  }
}

const introduce = async (context: RegistrationContext, visit: Visit, { link, configuration }: Prospect) => {
  const body = makeRegistration(configuration, { publicUrl: context.publicUrl, platformId: link.platformId })
  const answer = await askRegistration(context.guard, { url: configuration.registrationUrl, token: visit.token, body })
  const { db, handlers } = context
  await refuseIfConnected(db, { ...configuration, clientId: answer.clientId })
  const schoolId = link.schoolId ?? (await handlers.makeSchool(link.schoolName, link.schoolZone))
  const platform = platformFrom(context, visit, { link, configuration, answer, schoolId })
  await inTurn(db, async db => {
    const { id } = await storePlatform(db, platform)
    await completeRegistrationLink(db, link.hash, id)
  })
  return { schoolId, answer }
}

export interface Connected extends Prospect {
  schoolId: string
  /** shown once; null: the school has an operator */
  setUpCode: string | null
  /** false: the deployment is bound with the set-up code, from a launch */
  deploymentNamed: boolean
}

/** Connects an LMS. The link is taken first, so that of two at once one is refused; it is given back when nothing came of it. */
export const registerPlatform = async (
  context: RegistrationContext,
  visit: Visit,
  prospect: Prospect,
): Promise<Connected> => {
  const { link } = prospect
  if (!(await takeRegistrationLink(context.db, link.hash, context.now))) refuseRegistration('LINK_IN_USE')
  try {
    const { schoolId, answer } = await introduce(context, visit, prospect)
    const setUpCode = await context.handlers.makeSetUpCode(schoolId)
    return { ...prospect, schoolId, setUpCode, deploymentNamed: answer.deploymentId !== null }
  } catch (error) {
    await releaseRegistrationLink(context.db, link.hash)
    throw error
  }
}
