import { refuseRegistration } from './refuse-registration.ts'

/** The issuer of hosted Canvases, for every school; many self-hosted ones keep it. It is no host of theirs. */
const canvasIssuers = new Set([
  'https://canvas.instructure.com',
  'https://canvas.beta.instructure.com',
  'https://canvas.test.instructure.com',
])

/** Hosted Canvas answers from several hosts of its maker. */
export const isCanvasHost = (host: string): boolean =>
  /^(sso\.(beta\.|test\.)?canvaslms\.com|([a-z0-9-]+\.)+instructure\.com)$/.test(host)

const urlOf = (address: string, name: string): URL =>
  URL.canParse(address) ? new URL(address) : refuseRegistration('CONFIGURATION_INCOMPLETE', name)

const endpoints = ['authorizationUrl', 'tokenUrl', 'jwksUrl', 'registrationUrl'] as const
/** An assertion of ours for another LMS's audience would open that LMS to this one. */
const placed = [...endpoints, 'tokenAudience'] as const

/** Where a platform says that it stands. */
interface Addresses extends Record<(typeof endpoints)[number], string> {
  issuer: string
  product: 'moodle' | 'canvas' | 'other'
  accountDomain: string | null
  tokenAudience: string | null
}

/**
 * Whoever serves the configuration must be who it claims to be: the issuer stands on the host that we asked, and so do all
 * endpoints. The exception is Canvas: its issuer is a common name, and the hosted one spreads over its maker's hosts.
 */
export const assertHostsAgree = (configuration: Addresses, address: string): void => {
  const asked = urlOf(address, 'openid_configuration')
  const issuer = urlOf(configuration.issuer, 'issuer')
  if (issuer.search || issuer.hash || issuer.username) refuseRegistration('ISSUER_MISMATCH', configuration.issuer)
  const commonName = configuration.product === 'canvas' && canvasIssuers.has(configuration.issuer)
  if (!commonName && issuer.origin !== asked.origin) refuseRegistration('ISSUER_MISMATCH', configuration.issuer)
  const hosted = commonName && isCanvasHost(asked.host)
  for (const name of placed) {
    const endpoint = urlOf(configuration[name] ?? configuration.tokenUrl, name)
    const agrees =
      endpoint.origin === asked.origin || (hosted && endpoint.protocol === 'https:' && isCanvasHost(endpoint.host))
    if (!agrees) refuseRegistration('HOST_MISMATCH', `${name}: ${endpoint.host}`)
  }
}

/** Origins on which the LMS's own pages may stand: they may frame ours. Signed launches add to them later. */
export const framingOrigins = (configuration: Addresses, address: string): string[] => {
  const { protocol, origin } = new URL(address)
  const account = configuration.accountDomain ? [`${protocol}//${configuration.accountDomain}`] : []
  const authorization = new URL(configuration.authorizationUrl).origin
  return [...new Set([origin, authorization, ...account])]
}
