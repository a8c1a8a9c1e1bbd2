import { assertHostsAgree } from './hosts.ts'
import { refuseRegistration } from './refuse-registration.ts'

type Json = Record<string, unknown>

/** What an LMS says of itself in its OpenID configuration, as far as we use it; checked. */
export interface PlatformConfiguration {
  issuer: string
  authorizationUrl: string
  tokenUrl: string
  jwksUrl: string
  registrationUrl: string
  tokenAudience: string | null
  scopes: readonly string[]
  product: 'moodle' | 'canvas' | 'other'
  version: string
  /** the institution's own name, where the LMS gives one (Canvas) */
  accountName: string | null
  /** the institution's own host, where the LMS gives one (Canvas) */
  accountDomain: string | null
  /** message type → placements announced for it */
  messages: Readonly<Record<string, readonly string[]>>
}

const platformConfiguration = 'https://purl.imsglobal.org/spec/lti-platform-configuration'
const canvas = (name: string) => `https://canvas.instructure.com/lti/${name}`

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objectOf = (value: unknown): Json => (isObject(value) ? value : {})
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => textOf(one) !== null) : []
/** PostgreSQL keeps no NUL. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && !value.includes('\0') ? value : null

const required = (source: Json, name: string): string => {
  const value = textOf(source[name])
  if (!value || value.length > 2000) return refuseRegistration('CONFIGURATION_INCOMPLETE', name)
  return value
}

/** `messages_supported` is an array of objects by the standard, and of plain strings in some Moodles. */
const messagesOf = (value: unknown): Record<string, string[]> => {
  const entries = (Array.isArray(value) ? value : []).flatMap((message: unknown): [string, string[]][] => {
    const alone = textOf(message)
    if (alone) return [[alone, []]]
    const type = textOf(objectOf(message)['type'])
    return type ? [[type, textsOf(objectOf(message)['placements'])]] : []
  })
  return Object.fromEntries(entries)
}

const productOf = (family: unknown): PlatformConfiguration['product'] => {
  const name = (textOf(family) ?? '').toLowerCase()
  return name === 'moodle' || name === 'canvas' ? name : 'other'
}

/** Either side must know RS256 and signed assertions; silence means that it does. */
const assertMethods = (source: Json): void => {
  const must: [string, string][] = [
    ['token_endpoint_auth_methods_supported', 'private_key_jwt'],
    ['id_token_signing_alg_values_supported', 'RS256'],
  ]
  for (const [name, value] of must) {
    const known = source[name]
    if (Array.isArray(known) && !known.includes(value)) refuseRegistration('METHOD_NOT_SUPPORTED', `${name}: ${value}`)
  }
}

const hostName = (value: unknown): string | null => {
  const name = textOf(value)
  return name && /^[a-z0-9.-]+(:\d{1,5})?$/i.test(name) ? name.toLowerCase() : null
}

/** Of our assertions, where it is an address; Canvas writes a mere host there, perhaps with a port. */
const audienceOf = (value: unknown): string | null => {
  const text = textOf(value)
  return text && /^https?:/i.test(text) && URL.canParse(text) ? text : null
}

/** Parses the configuration found at `address`; refuses what is incomplete or does not belong together. */
export const readConfiguration = (source: unknown, address: string): PlatformConfiguration => {
  if (!isObject(source)) return refuseRegistration('PLATFORM_ANSWER_UNREADABLE', 'openid_configuration')
  const platform = objectOf(source[platformConfiguration])
  const configuration: PlatformConfiguration = {
    issuer: required(source, 'issuer'),
    authorizationUrl: required(source, 'authorization_endpoint'),
    tokenUrl: required(source, 'token_endpoint'),
    jwksUrl: required(source, 'jwks_uri'),
    registrationUrl: required(source, 'registration_endpoint'),
    tokenAudience: audienceOf(source['authorization_server']),
    scopes: textsOf(source['scopes_supported']),
    product: productOf(platform['product_family_code']),
    version: textOf(platform['version']) ?? '',
    accountName: textOf(platform[canvas('account_name')]),
    accountDomain: hostName(platform[canvas('account_domain')]),
    messages: messagesOf(platform['messages_supported']),
  }
  assertMethods(source)
  assertHostsAgree(configuration, address)
  return configuration
}
