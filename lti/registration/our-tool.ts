import type { PlatformConfiguration } from './read-configuration.ts'

/** What we ask an LMS for, and nothing more: each stands with its reason on the page that asks. */
const wantedScopes = {
  'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem': 'lineItems',
  'https://purl.imsglobal.org/spec/lti-ags/scope/score': 'scores',
  'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly': 'members',
} as const

export type Right = (typeof wantedScopes)[keyof typeof wantedScopes]

export const allScopes: readonly string[] = Object.keys(wantedScopes)

/** The rights that this LMS knows, among those we want. An LMS that lists none is asked for all. */
export const scopesFor = (configuration: Pick<PlatformConfiguration, 'scopes'>): string[] =>
  allScopes.filter(scope => configuration.scopes.length === 0 || configuration.scopes.includes(scope))

export const rightsOf = (scopes: readonly string[]): Right[] =>
  Object.entries(wantedScopes).flatMap(([scope, right]) => (scopes.includes(scope) ? [right] : []))

/** Personal data: enough to greet people, to name them to their coordinator, and to write to them. */
export const claims = ['iss', 'sub', 'name', 'given_name', 'family_name', 'email', 'locale'] as const

/** Values are strings (Canvas refuses others); no name that Moodle uses for a service of its own. */
export const customFor = (product: PlatformConfiguration['product']): Record<string, string> => ({
  timezone: '$Person.address.timezone',
  context_id_history: '$Context.id.history',
  ...(product === 'canvas' ? { locale: '$Message.locale', high_contrast: '$Canvas.user.prefersHighContrast' } : {}),
})

export interface Addresses {
  origin: string
  domain: string
  login: string
  launch: string
  keys: string
}

/** Our own addresses, as one platform is told them. */
export const addressesFor = (publicUrl: string, platformId: string): Addresses => {
  const { origin, host } = new URL(publicUrl)
  return {
    origin,
    domain: host,
    login: `${origin}/lti/login/${platformId}`,
    launch: `${origin}/lti/launch`,
    keys: `${origin}/lti/keys`,
  }
}

export const toolName = 'Landbridge'
export const toolDescription =
  'Professional development for teachers of cross-border e-commerce: what each one lacks, why, and how to close it.'

const canvas = (name: string) => `https://canvas.instructure.com/lti/${name}`

export interface Placement {
  /** Canvas' short name; null: wherever the LMS puts activities */
  name: 'course_navigation' | 'link_selection' | 'assignment_selection' | 'editor_button' | null
  message: 'LtiResourceLinkRequest' | 'LtiDeepLinkingRequest'
}

const canvasPlacements: readonly Placement[] = [
  { name: 'course_navigation', message: 'LtiResourceLinkRequest' },
  { name: 'link_selection', message: 'LtiDeepLinkingRequest' },
  { name: 'assignment_selection', message: 'LtiDeepLinkingRequest' },
  { name: 'editor_button', message: 'LtiDeepLinkingRequest' },
]

const plainPlacements: readonly Placement[] = [
  { name: null, message: 'LtiResourceLinkRequest' },
  { name: null, message: 'LtiDeepLinkingRequest' },
]

/** Where Landbridge will appear: of the placements that make sense those that the LMS announces. */
export const placementsFor = ({
  product,
  messages,
}: Pick<PlatformConfiguration, 'product' | 'messages'>): Placement[] => {
  const silent = Object.keys(messages).length === 0
  const announced = (placement: Placement): boolean => {
    const known = messages[placement.message]
    if (!known) return silent
    return placement.name === null || known.length === 0 || known.includes(canvas(placement.name))
  }
  return (product === 'canvas' ? canvasPlacements : plainPlacements).filter(announced)
}
