import {
  addressesFor,
  claims,
  customFor,
  placementsFor,
  scopesFor,
  toolDescription,
  toolName,
  type Addresses,
  type Placement,
} from './our-tool.ts'
import type { PlatformConfiguration } from './read-configuration.ts'

type Json = Record<string, unknown>

export const toolConfiguration = 'https://purl.imsglobal.org/spec/lti-tool-configuration'
const canvas = (name: string) => `https://canvas.instructure.com/lti/${name}`

/** Without placements Canvas would offer nothing but link selection. In a course's menu only where a teacher wants it. */
const canvasMessage = (placement: Placement, launch: string): Json => ({
  type: placement.message,
  label: toolName,
  target_link_uri: launch,
  placements: [canvas(placement.name ?? 'link_selection')],
  ...(placement.name === 'course_navigation'
    ? {
        [canvas('course_navigation/default_enabled')]: false,
        [canvas('visibility')]: 'members',
        [canvas('display_type')]: 'full_width_in_context',
      }
    : { [canvas('launch_width')]: 900, [canvas('launch_height')]: 700 }),
})

const plainMessage = (placement: Placement, launch: string): Json => ({
  type: placement.message,
  label: toolName,
  target_link_uri: launch,
})

const toolPart = (configuration: PlatformConfiguration, at: Addresses): Json => {
  const isCanvas = configuration.product === 'canvas'
  return {
    domain: at.domain,
    description: toolDescription,
    target_link_uri: at.launch,
    claims,
    custom_parameters: customFor(configuration.product),
    messages: placementsFor(configuration).map(placement =>
      isCanvas ? canvasMessage(placement, at.launch) : plainMessage(placement, at.launch),
    ),
    ...(isCanvas ? { [canvas('privacy_level')]: 'public', [canvas('tool_id')]: 'landbridge' } : {}),
  }
}

/** The request with which we introduce ourselves to an LMS (LTI dynamic registration 1.0, 3.5). */
export const makeRegistration = (
  configuration: PlatformConfiguration,
  tool: { publicUrl: string; platformId: string },
): Json => {
  const at = addressesFor(tool.publicUrl, tool.platformId)
  return {
    application_type: 'web',
    response_types: ['id_token'],
    grant_types: ['implicit', 'client_credentials'],
    initiate_login_uri: at.login,
    redirect_uris: [at.launch],
    client_name: toolName,
    client_uri: at.origin,
    jwks_uri: at.keys,
    token_endpoint_auth_method: 'private_key_jwt',
    scope: scopesFor(configuration).join(' '),
    [toolConfiguration]: toolPart(configuration, at),
  }
}
