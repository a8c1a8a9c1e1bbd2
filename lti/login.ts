import type { IncomingHttpHeaders } from 'node:http'
import { keepsCookies, proofCookie, storageKey } from './browser.ts'
import { identifier, webAddress } from './claims.ts'
import type { LtiOptions } from './launch-types.ts'
import { refuseLaunch, type Reason } from './refusals.ts'
import type { RememberedPlatforms } from './remember-platforms.ts'
import { makeState } from './state.ts'
import type { ConnectedPlatform } from './store/logins.ts'

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

/** It travels to the platform and back in an address. */
const longestTarget = 1_000
const longestDeployment = 255
/**
 * The platform's address with all that goes back to it. Web servers (nginx, Apache) take 8 KB and answer a longer one with a bare
 * error of their own; Moodle's hints are some hundred characters, Canvas' a token of 1 to 2 KB.
 */
const longestNext = 8_000

/** What the platform begins when somebody clicks: we ask the platform who has come, and write nothing. Throws `LaunchRefused`. */
export async function beginLogin(
  options: LtiOptions,
  platforms: RememberedPlatforms,
  request: LoginRequest,
): Promise<LoginAnswer> {
  const { fields, headers } = request
  const [issuer, loginHint] = [field(fields, 'iss'), field(fields, 'login_hint')]
  const targetLinkUri = field(fields, 'target_link_uri')
  if (!issuer || !loginHint) refuseLaunch('LOGIN_INCOMPLETE')
  if (targetLinkUri !== null && !isOurs(options, targetLinkUri)) refuseLaunch('TARGET_NOT_OURS')
  if (targetLinkUri !== null && targetLinkUri.length > longestTarget) refuseLaunch('TARGET_TOO_LONG')
  const announcedDeployment = identifier(fields['lti_deployment_id']) ?? identifier(fields['deployment_id'])
  if (announcedDeployment !== null && announcedDeployment.length > longestDeployment) refuseLaunch('DEPLOYMENT_INVALID')
  const clientId = field(fields, 'client_id')
  const platform = await platforms.find(request.platformId, platform => !reasonAgainst(platform, { issuer, clientId }))
  if (!platform) return refuseLaunch('ADDRESS_UNKNOWN')
  request.meet(platform)
  const reason = reasonAgainst(platform, { issuer, clientId })
  if (reason) refuseLaunch(reason)

  const storageTarget = storageTargetIn(fields)
  const begun = { platformId: platform.id, announcedDeployment, targetLinkUri, storageTarget }
  const { text: state, nonce, proof } = makeState(options.secrets, begun, options.now())
  const next = authorizationUrl(options, platform, { fields, loginHint, state, nonce })
  if (next.length > longestNext) refuseLaunch('HINT_TOO_LONG')
  const kept = !storageTarget && keepsCookies(headers)
  const page = kept ? null : { key: storageKey(state), proof, origin: new URL(next).origin, storageTarget }
  return { next, cookie: proofCookie(state, proof), page }
}

/** Why somebody who says so may not log in. */
function reasonAgainst(
  platform: ConnectedPlatform,
  { issuer, clientId }: { issuer: string; clientId: string | null },
): Reason | undefined {
  const suspension = suspensionOf(platform)
  if (suspension) return suspension
  if (platform.issuer !== issuer) return 'ISSUER_WRONG'
  return clientId === null || platform.clientId === clientId ? undefined : 'AUDIENCE_WRONG'
}

export function suspensionOf(platform: ConnectedPlatform): Reason | undefined {
  if (platform.suspendedAt) return 'PLATFORM_SUSPENDED'
  return platform.schoolSuspendedAt ? 'SCHOOL_SUSPENDED' : undefined
}

export const isOurs = (options: LtiOptions, address: unknown): boolean =>
  webAddress(address)?.origin === options.publicUrl

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
  const query = new URLSearchParams(url.search) // the address's own would be written anew with every name
  for (const name of Object.keys(parameters)) query.set(name, parameters[name]!)
  url.search = query.toString()
  return url.href
}
