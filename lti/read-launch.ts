import { claim, identifier, record, text, texts, webAddress, type Claims } from './claims.ts'
import { languageOf } from './language.ts'
import type { Language, Launch } from './launch-types.ts'
import { resourceLinkId } from './messages/resource-link.ts'
import { readRoles, type Roles } from './roles.ts'

/** What the launch's own claims do not say. */
export interface Arriving extends Pick<
  Launch,
  'schoolId' | 'platformId' | 'lmsId' | 'deployment' | 'message' | 'targetLinkUri' | 'launchedAt'
> {
  /** of the browser, when the platform names none of ours */
  fallbackLanguage: Language
  /** the platform is asked over https only */
  secure: boolean
}

/** From the LMS's language into ours. The claims are checked already; what is odd in them reads as "not said". */
export function readLaunch(claims: Claims, arriving: Arriving): Launch {
  const custom = readCustom(claims)
  const roles = readRoles(texts(claims[claim.roles]))
  const locale = localeIn(claims, custom)
  const { return_url: returnUrl, document_target: target } = record(claims[claim.presentation])
  // written out, as every launch comes by here: to leave out of an object and copy the rest costs V8 a third of a signature's check
  return {
    schoolId: arriving.schoolId,
    platformId: arriving.platformId,
    lmsId: arriving.lmsId,
    deployment: arriving.deployment,
    message: arriving.message,
    person: readPerson(claims, custom, roles),
    courseRoles: roles.courseRoles,
    administrator: roles.administrator,
    course: readCourse(claims),
    resourceLinkId: resourceLinkId(claims),
    targetLinkUri: arriving.targetLinkUri,
    custom,
    locale,
    language: languageOf(locale) ?? arriving.fallbackLanguage,
    services: readServices(claims, arriving.secure),
    presentation: { target: text(target, 20), returnUrl: webAddress(returnUrl) ? String(returnUrl) : null },
    launchedAt: arriving.launchedAt,
  }
}

/** The language that a token names, believed or not: enough to choose the language of a page. */
export const localeIn = (claims: Claims, custom = readCustom(claims)): string | null =>
  text(record(claims[claim.presentation])['locale'], 40) ?? text(claims['locale'], 40) ?? custom['locale'] ?? null

function readCustom(claims: Claims): Record<string, string> {
  const entries = Object.entries(record(claims[claim.custom])).slice(0, 200)
  const filled = entries.map(([key, value]) => [key, text(value, 4_000)] as const)
  return Object.fromEntries(filled.filter((entry): entry is [string, string] => entry[1] !== null))
}

function readPerson(claims: Claims, custom: Record<string, string>, { test }: Roles): Launch['person'] {
  const [givenName, familyName] = [text(claims['given_name'], 200), text(claims['family_name'], 200)]
  const parts = [givenName, familyName].filter(part => part !== null).join(' ')
  const email = text(claims['email'], 320)
  return {
    sub: identifier(claims['sub']),
    name: text(claims['name'], 200) ?? (parts || null),
    givenName,
    familyName,
    email: email?.includes('@') ? email : null,
    zone: [claims['zoneinfo'], custom['timezone']].map(readZone).find(zone => zone !== null) ?? null,
    test,
    highContrast: custom['high_contrast'] === 'true',
  }
}

const zones = new Set<string>()

/** Moodle writes "99" for "the server's own". */
function readZone(value: unknown): string | null {
  const zone = text(value, 60)
  if (!zone?.includes('/') && zone !== 'UTC') return null
  if (!zones.has(zone) && !isZone(zone)) return null
  if (zones.size < 1_000) zones.add(zone)
  return zone
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

function readCourse(claims: Claims): Launch['course'] {
  const context = record(claims[claim.context])
  const contextId = identifier(context['id'])
  if (contextId === null) return null
  const kind = kindOf(texts(context['type']))
  return { contextId, title: text(context['title'], 500), label: text(context['label'], 200), kind }
}

/** Moodle says `CourseSection`, others a URI that ends so. */
function kindOf(types: string[]): 'course' | 'account' | 'other' {
  const names = types.map(type => type.split(/[#/]/).at(-1) ?? '')
  if (names.includes('Account')) return 'account'
  return !names.length || names.some(name => /^Course(Offering|Section|Template)$/.test(name)) ? 'course' : 'other'
}

function readServices(claims: Claims, secure: boolean): Launch['services'] {
  const [ags, nrps] = [record(claims[claim.ags]), record(claims[claim.nrps])]
  const address = (value: unknown): string | null => {
    if (typeof value !== 'string' || !webAddress(value)) return null
    // Canvas may write `http` for a service that it has under `https`; a token must never go over http
    return secure ? value.replace(/^http:/i, 'https:') : value
  }
  return {
    lineItems: address(ags['lineitems']),
    lineItem: address(ags['lineitem']),
    agsScopes: texts(ags['scope']),
    memberships: address(nrps['context_memberships_url']),
  }
}
