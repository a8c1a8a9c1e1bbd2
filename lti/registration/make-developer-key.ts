import { addressesFor, allScopes, customFor, placementsFor, toolDescription, toolName } from './our-tool.ts'

/** What a Canvas administrator pastes (as an address) into a new developer key, where dynamic registration is not at hand. */
export const makeDeveloperKey = (tool: { publicUrl: string; platformId: string }): Record<string, unknown> => {
  const at = addressesFor(tool.publicUrl, tool.platformId)
  const placements = placementsFor({ product: 'canvas', messages: {} }).map(({ name, message }) => ({
    placement: name,
    enabled: true,
    text: toolName,
    message_type: message,
    target_link_uri: at.launch,
    ...(name === 'course_navigation'
      ? { default: 'disabled', visibility: 'members', display_type: 'full_width_in_context' }
      : { selection_width: 900, selection_height: 700 }),
  }))
  return {
    title: toolName,
    description: toolDescription,
    oidc_initiation_url: at.login,
    target_link_uri: at.launch,
    scopes: allScopes,
    public_jwk_url: at.keys,
    custom_fields: customFor('canvas'),
    extensions: [
      {
        domain: at.domain,
        tool_id: 'landbridge',
        platform: 'canvas.instructure.com',
        privacy_level: 'public',
        settings: { text: toolName, placements },
      },
    ],
  }
}
