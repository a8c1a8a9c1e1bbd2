import { verify, type KeyObject } from 'node:crypto'
import Auth, { type AuthPlatform, type ValidationParameters } from 'ltijs/dist/Utils/Auth.js'
import { claim, identifier, record, seconds, type Claims } from './claims.ts'
import { LaunchRefused, refuseLaunch, type Reason } from './refusals.ts'

/** What the token must match: the platform and the login that it answers. */
export interface Expected {
  issuer: string
  clientId: string
  nonce: string
  key: KeyObject
  /** seconds */
  now: number
}

/** A token in its parts, before anything of it is believed. */
export interface ReadToken {
  text: string
  kid: string
  unproved: Claims
}

/** Clocks differ. */
const skew = 60
/** A token is meant for a launch now. */
const oldest = 300

type Verify = [token: string, key: KeyObject, parameters: ValidationParameters, platform: AuthPlatform, about: unknown]

/** What ltijs passes on to the checks. */
interface About {
  expected: Expected
  /** of the same token: believed once its signature is verified */
  unproved: Claims
}

/** ltijs' order of checks with every check made strict; it neither reads a database nor asks the platform. */
export class StrictAuth extends Auth {
  static override async verifyToken(...[token, key, parameters, platform, about]: Verify): Promise<Claims> {
    const end = token.lastIndexOf('.')
    const [signed, signature] = [Buffer.from(token.slice(0, end)), Buffer.from(token.slice(end + 1), 'base64url')]
    if (!verify('RSA-SHA256', signed, key, signature)) refuseLaunch('SIGNATURE_WRONG')
    const { unproved: claims } = about as About
    await this.oidcValidation(claims, platform, parameters, about)
    await this.claimValidation(claims)
    return claims
  }

  static override async validateAud(claims: Claims, platform: AuthPlatform): Promise<boolean> {
    const clientId = await platform.platformClientId()
    const { aud, azp } = claims
    const audiences = Array.isArray(aud) ? aud : [aud]
    if (!audiences.includes(clientId)) refuseLaunch('AUDIENCE_WRONG')
    if (audiences.some(one => one !== clientId)) refuseLaunch('AUDIENCE_NOT_TRUSTED')
    if (azp !== undefined && azp !== null && azp !== clientId) refuseLaunch('AUTHORIZED_PARTY_WRONG')
    return true
  }

  static override async validateMaxAge(claims: Claims, clock: unknown): Promise<boolean> {
    const { now } = clock as Expected
    const [exp, iat, nbf] = [seconds(claims['exp']), seconds(claims['iat']), seconds(claims['nbf'])]
    if (exp === null || iat === null) refuseLaunch('TOKEN_TIMES_MISSING')
    const times = `iat ${iat - now} s, exp ${exp - now} s from now`
    if (iat > now + skew || (nbf !== null && nbf > now + skew)) refuseLaunch('TOKEN_FROM_THE_FUTURE', times)
    if (exp <= now - skew) refuseLaunch('TOKEN_EXPIRED', times)
    if (iat < now - oldest) refuseLaunch('TOKEN_TOO_OLD', times)
    return true
  }

  static override async validateNonce(claims: Claims, about: unknown): Promise<boolean> {
    const { nonce } = claims
    if (typeof nonce !== 'string' || !nonce) refuseLaunch('NONCE_MISSING')
    if (nonce !== (about as About).expected.nonce) refuseLaunch('NONCE_WRONG')
    return true
  }

  /** What every message has; the messages' own claims are checked in `messages/`. */
  static override async claimValidation(claims: Claims): Promise<void> {
    if (claims[claim.version] !== '1.3.0') refuseLaunch('VERSION_NOT_SUPPORTED')
    const deploymentId = identifier(claims[claim.deploymentId])
    if (deploymentId === null || deploymentId.length > 255) refuseLaunch('DEPLOYMENT_INVALID')
    if ((identifier(record(claims[claim.context])['id']) ?? '').length > 255) refuseLaunch('COURSE_INVALID')
    const roles = claims[claim.roles] ?? []
    if (!Array.isArray(roles) || roles.some(role => typeof role !== 'string')) refuseLaunch('ROLES_INVALID')
    const sub = claims['sub'] ?? null
    if (sub !== null && (identifier(sub) ?? '').length > 255) refuseLaunch('PERSON_INVALID')
  }
}

/** ltijs' own refusals in our words. */
const theirs: Record<string, Reason> = {
  INVALID_JWT_RECEIVED: 'TOKEN_MALFORMED',
  ISS_CLAIM_DOES_NOT_MATCH: 'ISSUER_WRONG',
  UNREGISTERED_PLATFORM: 'AUDIENCE_WRONG',
  ALG_NOT_RS256: 'ALGORITHM_NOT_ALLOWED',
}

/** The claims of a token that this platform signed for this login. Throws `LaunchRefused`. */
export async function validateToken({ text, unproved }: ReadToken, expected: Expected): Promise<Claims> {
  const platform: AuthPlatform = {
    platformActive: async () => true, // a suspended one does not come this far
    platformAuthConfig: async () => ({ method: 'RSA_KEY', key: expected.key }),
    platformClientId: async () => expected.clientId,
    platformKid: async () => '',
  }
  const getPlatform = async (issuer: unknown, clientId: unknown): Promise<AuthPlatform | false> =>
    issuer === expected.issuer && clientId === expected.clientId && platform
  const parameters = { iss: expected.issuer, maxAge: expected }
  try {
    return await StrictAuth.validateToken(text, false, parameters, getPlatform, null, { expected, unproved })
  } catch (error) {
    const reason = error instanceof Error ? theirs[error.message] : undefined
    throw reason ? new LaunchRefused(reason) : error
  }
}

const shape = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** Enough to find the key. Throws `LaunchRefused`. */
export function readToken(token: string): ReadToken {
  if (!shape.test(token)) {
    return refuseLaunch(/^[\w-]+\.[\w-]+\.$/.test(token) ? 'ALGORITHM_NOT_ALLOWED' : 'TOKEN_MALFORMED')
  }
  const [header = '', payload = ''] = token.split('.')
  const { alg, kid, crit } = decodePart(header)
  if (alg !== 'RS256') refuseLaunch('ALGORITHM_NOT_ALLOWED', String(alg).slice(0, 20))
  if (crit !== undefined) refuseLaunch('TOKEN_MALFORMED', 'crit')
  if (typeof kid !== 'string' || !kid) refuseLaunch('KEY_MISSING')
  return { text: token, kid, unproved: decodePart(payload) }
}

function decodePart(part: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Claims
  } catch {
    // said below
  }
  return refuseLaunch('TOKEN_MALFORMED')
}
