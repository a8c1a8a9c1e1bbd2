import type { IncomingHttpHeaders } from 'node:http'
import { noCookie, shownCookie, storageKey } from './browser.ts'
import { claim, identifier, webAddress, type Claims } from './claims.ts'
import { FetchRefused } from './fetch-safely.ts'
import type { PlatformKeys } from './jwks.ts'
import type { Launch, LaunchRequest, LtiOptions } from './launch-types.ts'
import { field, isOurs, suspensionOf, type Fields } from './login.ts'
import { messages } from './messages/all.ts'
import type { Message } from './messages/message.ts'
import { resourceLink } from './messages/resource-link.ts'
import { readToken, validateToken, type ReadToken } from './provider.ts'
import { localeIn, readLaunch } from './read-launch.ts'
import { LaunchRefused, refuseLaunch } from './refusals.ts'
import type { RememberedConnections } from './remember-connections.ts'
import { readState, sameText, type State } from './state.ts'
import { noteDeployment } from './store/deployments.ts'
import { findLogin, forgetAt, takeLogin, type ConnectedPlatform, type TakenLogin } from './store/logins.ts'
import { addOrigin } from './store/platforms.ts'

const longestToken = 65_536
/** Pages name them all in a header. */
const mostOrigins = 20

export type LaunchAnswer =
  | { do: 'go'; to: string; cookie: string }
  /** the browser showed nothing yet: a page looks into the storages and posts again */
  | { do: 'look'; key: string; origin: string; storageTarget: string | null; token: string; state: string }

/** What a process knows from launches before. */
export interface LaunchMemory {
  keys: PlatformKeys
  connections: RememberedConnections
}

export interface Posted {
  fields: Fields
  headers: IncomingHttpHeaders
  request: LaunchRequest
  /** told what becomes known on the way, for the page that a refusal shows */
  meet: (known: { platform?: ConnectedPlatform; locale?: string | null }) => void
}

/** Who has come, as the platform signed it. But for the state, now used, nothing is written before everything is checked. Throws `LaunchRefused`. */
export async function receiveLaunch(options: LtiOptions, memory: LaunchMemory, posted: Posted): Promise<LaunchAnswer> {
  const { fields } = posted
  const state = readState(options.secrets, field(fields, 'state') ?? undefined, options.now())
  const error = field(fields, 'error')
  if (error) return refuseAnswer(options, state, { error, posted })
  const token = tokenIn(fields)
  const read = readToken(token)
  posted.meet({ locale: localeIn(read.unproved) })

  const proof = shownCookie(posted.headers.cookie, state.text) ?? proofFound(options, posted)
  if (typeof proof !== 'string') return askBrowser(options, { state, token, posted })
  if (!sameText(proof, state.proof)) {
    await meetPlatform(options, state, posted)
    refuseLaunch('BROWSER_NOT_RECOGNISED')
  }

  const deploymentId = identifier(read.unproved[claim.deploymentId])
  const about = { platformId: state.platformId, deploymentId }
  const before = memory.connections.find(about)
  const again = before && (await receiveAgain(options, memory.keys, { state, read, login: before, posted }))
  if (again) return { do: 'go', to: again, cookie: noCookie(state.text) }

  const login = await takeLogin(options.db, state, deploymentId)
  if (!login) return refuseLaunch('LAUNCH_ALREADY_USED')
  const checked = await check(options, memory.keys, { state, read, login, posted })
  const to = await arrive(options, checked)
  memory.connections.keep(about, login)
  return { do: 'go', to, cookie: noCookie(state.text) }
}

/**
 * Nearly every launch is like one before it: checked against what was true then, it is taken only if that is true still. Undefined:
 * nothing has happened, and it must go the long way.
 */
async function receiveAgain(options: LtiOptions, keys: PlatformKeys, received: Received): Promise<string | undefined> {
  const { state, login } = received
  if (!options.handlers.onLaunchAgain || !login.deployment) return undefined
  try {
    const checked = await check(options, keys, received)
    const { id, connectionVersion } = login.deployment
    const launch = launchOf(options, checked, { id, bound: true })
    if (checked.message !== resourceLink || newOriginOf(launch, login.platform)) return undefined
    const open = { id: state.id, forgetAt: forgetAt(state), connectionVersion }
    return (await options.handlers.onLaunchAgain(launch, open))?.redirect
  } catch (error) {
    if (error instanceof LaunchRefused) return undefined // the long way says whether it is so today
    throw error
  }
}

/** A launch and its login, taken or as the one before it was. */
interface Received {
  state: State
  read: ReadToken
  login: TakenLogin
  posted: Posted
}

async function check(
  options: LtiOptions,
  keys: PlatformKeys,
  { state, read, login, posted }: Received,
): Promise<Checked> {
  posted.meet({ platform: login.platform })
  const suspension = suspensionOf(login.platform)
  if (suspension) refuseLaunch(suspension)
  const key = await findKey(keys, login, read.kid)
  const now = Math.floor(options.now().getTime() / 1000)
  const { issuer, clientId } = login.platform
  const claims = await validateToken(read, { issuer, clientId, nonce: state.nonce, key, now })
  const message = checkClaims(options, { state, login }, claims)
  return { state, login, claims, message, request: posted.request }
}

function tokenIn(fields: Fields): string {
  const token = field(fields, 'id_token')
  if (token === null) return refuseLaunch('TOKEN_MISSING')
  if (token.length > longestToken) refuseLaunch('TOKEN_TOO_LARGE')
  return token
}

/** By our own page, in this browser's storages. What another site posts in its name may have been kept anywhere. */
function proofFound({ publicUrl }: LtiOptions, { fields, headers }: Posted): unknown {
  const { proof } = fields
  if (typeof proof === 'string' && headers.origin !== publicUrl) refuseLaunch('BROWSER_NOT_RECOGNISED')
  return proof
}

/** Errors that a platform answers instead of a token, in our words. */
async function refuseAnswer(
  options: LtiOptions,
  state: State,
  { error, posted }: { error: string; posted: Posted },
): Promise<never> {
  const login = await findLogin(options.db, state)
  if (login) posted.meet({ platform: login.platform })
  const detail = `${error} ${field(posted.fields, 'error_description') ?? ''}`.slice(0, 300)
  if (error === 'login_required' || error === 'interaction_required') refuseLaunch('PLATFORM_LOGIN_REQUIRED', detail)
  if (error === 'launch_no_longer_valid') refuseLaunch('LAUNCH_EXPIRED', detail)
  return refuseLaunch('PLATFORM_REFUSED', detail)
}

async function askBrowser(
  options: LtiOptions,
  { state, token, posted }: { state: State; token: string; posted: Posted },
): Promise<LaunchAnswer> {
  const platform = await meetPlatform(options, state, posted)
  const { text, storageTarget } = state
  const origin = new URL(platform.authorizationUrl).origin
  return { do: 'look', key: storageKey(text), origin, storageTarget, token, state: text }
}

/** Of a login that no launch has used. */
async function meetPlatform(options: LtiOptions, state: State, posted: Posted): Promise<ConnectedPlatform> {
  const login = await findLogin(options.db, state)
  if (!login) return refuseLaunch('LAUNCH_ALREADY_USED')
  posted.meet({ platform: login.platform })
  if (login.used) refuseLaunch('LAUNCH_ALREADY_USED')
  return login.platform
}

async function findKey(keys: PlatformKeys, { platform }: TakenLogin, kid: string) {
  try {
    return (await keys.find(platform, kid)) ?? refuseLaunch('KEY_UNKNOWN', kid.slice(0, 100))
  } catch (error) {
    if (error instanceof FetchRefused) refuseLaunch('PLATFORM_KEYS_UNREACHABLE', `${error.code}: ${error.message}`)
    throw error
  }
}

/** What the signature and the login do not tell yet. Pure. */
function checkClaims(options: LtiOptions, { state, login }: Pick<Checked, 'state' | 'login'>, claims: Claims): Message {
  const { announcedDeployment } = state
  const deploymentId = identifier(claims[claim.deploymentId])
  if (announcedDeployment !== null && announcedDeployment !== deploymentId) {
    refuseLaunch('DEPLOYMENT_NOT_THE_ANNOUNCED')
  }
  const target = claims[claim.targetLinkUri] ?? null
  if (target !== null && !isOurs(options, target)) refuseLaunch('TARGET_NOT_OURS')
  const message = messages.get(claims[claim.messageType])
  if (!message) return refuseLaunch('MESSAGE_TYPE_UNKNOWN', String(claims[claim.messageType]).slice(0, 100))
  message.check(claims, options)
  if (identifier(claims['sub']) === null && !login.platform.allowsAnonymous) refuseLaunch('PERSON_MISSING')
  return message
}

interface Checked {
  state: State
  login: TakenLogin
  claims: Claims
  message: Message
  request: LaunchRequest
}

async function arrive(options: LtiOptions, checked: Checked): Promise<string> {
  const { login, claims, message, request } = checked
  const deployment = await admit(options, login, identifier(claims[claim.deploymentId]) ?? '')
  const launch = launchOf(options, checked, deployment)
  const origin = newOriginOf(launch, login.platform)
  if (origin) await addOrigin(options.db, login.platform.id, origin)
  const landing = await message.hand(options.handlers, {
    launch,
    claims,
    request: { ...request, language: launch.language },
  })
  return landing.redirect
}

function launchOf(
  options: LtiOptions,
  { state, login, claims, message, request }: Checked,
  deployment: Launch['deployment'],
): Launch {
  const { platform } = login
  return readLaunch(claims, {
    schoolId: platform.schoolId,
    platformId: platform.id,
    lmsId: platform.lmsId,
    deployment,
    message: message.name,
    targetLinkUri: (claims[claim.targetLinkUri] as string | null | undefined) ?? state.targetLinkUri,
    launchedAt: options.now(),
    fallbackLanguage: request.language,
    secure: platform.authorizationUrl.startsWith('https:'),
  })
}

/** On which the LMS's pages also stand. */
function newOriginOf({ presentation }: Launch, { origins }: ConnectedPlatform): string | undefined {
  const origin = webAddress(presentation.returnUrl)?.origin
  return origin && !origins.includes(origin) && origins.length < mostOrigins ? origin : undefined
}

/**
 * A bound deployment comes in. Before any is bound, every one comes as far as the set-up form; from then on an unknown
 * one is noted for the operator to say yes to, and waits.
 */
async function admit(
  options: LtiOptions,
  { platform, deployment, hasBound }: TakenLogin,
  deploymentId: string,
): Promise<{ id: string; bound: boolean }> {
  if (deployment?.state === 'bound') return { id: deployment.id, bound: true }
  if (deployment?.state === 'refused') return refuseLaunch('DEPLOYMENT_REFUSED')
  const pending = { platformId: platform.id, deploymentId, state: 'pending', now: options.now() } as const
  const id = deployment?.id ?? (await noteDeployment(options.db, pending))
  if (hasBound) return refuseLaunch('DEPLOYMENT_UNKNOWN', deploymentId)
  return { id, bound: false }
}
