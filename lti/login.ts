import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { keepsCookies, proofCookie, proofFor, storageKey } from './browser.ts'
import { identifier, webAddress } from './claims.ts'
import type { LtiOptions } from './launch-types.ts'
import { refuseLaunch } from './refusals.ts'
import { hashOf, loginSeconds, makeState } from './state.ts'
import { insertLogin, type ConnectedPlatform } from './store/logins.ts'

/** The fields of a form or a query; a name that comes twice is no text and counts as missing. */
export type Fields = Record<string, unknown>

export const field = (fields: Fields, name: string): string | null => {
  const value = fields[name]
  return typeof value === 'string' && value !== '' && !value.includes('\0') ? value : null
}

/** The browser goes to the platform: at once, or by a page that first keeps the proof where cookies do not last. */
export interface LoginAnswer {
  next: string
  cookie: string
  page: { key: string; proof: string; origin: string; storageTarget: string | null } | null
}

export interface LoginRequest {
  platformId: string
  fields: Fields
  headers: IncomingHttpHeaders
  /** told as soon as the platform is known, for the page that a refusal shows */
  meet: (platform: ConnectedPlatform) => void
}

/** What the platform begins when somebody clicks: we note it and ask the platform who has come. Throws `LaunchRefused`. */
export async function beginLogin(options: LtiOptions, request: LoginRequest): Promise<LoginAnswer> {
  const { fields, headers } = request
  const [issuer, loginHint] = [field(fields, 'iss'), field(fields, 'login_hint')]
  const targetLinkUri = field(fields, 'target_link_uri')
  if (!issuer || !loginHint) refuseLaunch('LOGIN_INCOMPLETE')
  if (targetLinkUri !== null && !isOurs(options, targetLinkUri)) refuseLaunch('TARGET_NOT_OURS')
  const now = options.now()
  const state = makeState(options.secrets, now)
  const nonce = randomBytes(16).toString('base64url')
  const storageTarget = storageTargetIn(fields)
  const clientId = field(fields, 'client_id')
  const platform = await insertLogin(options.db, {
    platformId: request.platformId,
    issuer,
    clientId,
    stateHash: hashOf(state),
    nonce,
    deploymentId: identifier(fields['lti_deployment_id']) ?? identifier(fields['deployment_id']),
    targetLinkUri,
    storageTarget,
    expiresAt: new Date(now.getTime() + loginSeconds * 1000),
  })
  if (!platform) return refuseLaunch('ADDRESS_UNKNOWN')
  request.meet(platform)
  refuseSuspended(platform)
  if (platform.issuer !== issuer) refuseLaunch('ISSUER_WRONG')
  if (clientId !== null && platform.clientId !== clientId) refuseLaunch('AUDIENCE_WRONG')

  const next = authorizationUrl(options, platform, { fields, loginHint, state, nonce })
  const proof = proofFor(options.secrets, state, nonce)
  const kept = !storageTarget && keepsCookies(headers)
  const page = kept ? null : { key: storageKey(state), proof, origin: new URL(next).origin, storageTarget }
  return { next, cookie: proofCookie(state, proof), page }
}

export function refuseSuspended(platform: ConnectedPlatform): void {
  if (platform.suspendedAt) refuseLaunch('PLATFORM_SUSPENDED')
  if (platform.schoolSuspendedAt) refuseLaunch('SCHOOL_SUSPENDED')
}

export const isOurs = (options: LtiOptions, address: unknown): boolean =>
  webAddress(address)?.origin === new URL(options.publicUrl).origin

/** A frame's name, as one goes into a page's script. */
function storageTargetIn(fields: Fields): string | null {
  const target = field(fields, 'lti_storage_target')
  return target && /^[\w.-]{1,100}$/.test(target) ? target : null
}

interface Asked {
  fields: Fields
  loginHint: string
  state: string
  nonce: string
}

function authorizationUrl(options: LtiOptions, platform: ConnectedPlatform, asked: Asked): string {
  const url = new URL(platform.authorizationUrl)
  const messageHint = field(asked.fields, 'lti_message_hint')
  const parameters: Record<string, string> = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id: platform.clientId,
    redirect_uri: `${options.publicUrl}/lti/launch`,
    login_hint: asked.loginHint,
    state: asked.state,
    nonce: asked.nonce,
    ...(messageHint === null ? {} : { lti_message_hint: messageHint }),
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}
