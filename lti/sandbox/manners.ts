import type { Lms, Manner } from './world.ts'

/** The addresses that each LMS has. */
export const paths: Record<
  Manner,
  Record<'configuration' | 'registration' | 'authorization' | 'keys' | 'token', string>
> = {
  moodle: {
    configuration: '/mod/lti/openid-configuration.php',
    registration: '/mod/lti/openid-registration.php',
    authorization: '/mod/lti/auth.php',
    keys: '/mod/lti/certs.php',
    token: '/mod/lti/token.php',
  },
  canvas: {
    configuration: '/api/lti/security/openid-configuration',
    registration: '/api/lti/registrations',
    authorization: '/api/lti/authorize_redirect',
    keys: '/api/lti/security/jwks',
    token: '/login/oauth2/token',
  },
}

const ags = 'https://purl.imsglobal.org/spec/lti-ags/scope'
const nrps = 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly'

export const scopesOf: Record<Manner, readonly string[]> = {
  moodle: [
    'https://purl.imsglobal.org/spec/lti-bo/scope/basicoutcome',
    `${ags}/lineitem.readonly`,
    `${ags}/result.readonly`,
    `${ags}/score`,
    `${ags}/lineitem`,
    nrps,
    'https://purl.imsglobal.org/spec/lti-ts/scope/toolsetting',
    'openid',
  ],
  canvas: [
    'openid',
    `${ags}/lineitem`,
    `${ags}/lineitem.readonly`,
    `${ags}/result.readonly`,
    `${ags}/score`,
    nrps,
    'https://purl.imsglobal.org/spec/lti/scope/noticehandlers',
    'https://canvas.instructure.com/lti/public_jwk/scope/update',
    'https://canvas.instructure.com/lti/account_lookup/scope/show',
    'https://canvas.instructure.com/lti-ags/progress/scope/show',
  ],
}

const named = (...names: string[]) => names.map(name => `https://canvas.instructure.com/lti/${name}`)

/** Placements by message, of which Canvas accepts no other. */
export const canvasPlacements: Record<string, readonly string[]> = {
  LtiResourceLinkRequest: [
    ...named('account_navigation', 'assignment_edit', 'assignment_menu', 'assignment_selection', 'assignment_view'),
    ...named('course_home_sub_navigation', 'course_navigation', 'course_settings_sub_navigation', 'global_navigation'),
    ...named('link_selection', 'module_menu', 'tool_configuration', 'top_navigation', 'user_navigation'),
    'ContentArea',
  ],
  LtiDeepLinkingRequest: [
    ...named(
      'assignment_selection',
      'collaboration',
      'conference_selection',
      'course_assignments_menu',
      'editor_button',
    ),
    ...named('homework_submission', 'link_selection', 'module_index_menu_modal', 'module_menu_modal'),
    ...named('submission_type_selection'),
    'ContentArea',
    'RichTextEditor',
  ],
}

const messagesOf: Record<Manner, unknown[]> = {
  moodle: [{ type: 'LtiResourceLinkRequest' }, { type: 'LtiDeepLinkingRequest', placements: ['ContentArea'] }],
  canvas: Object.entries(canvasPlacements).map(([type, placements]) => ({ type, placements })),
}

const productOf = (lms: Lms): Record<string, unknown> =>
  lms.manner === 'moodle'
    ? { product_family_code: 'moodle', version: '5.1+ (Build: 20251017)' }
    : {
        product_family_code: 'canvas',
        version: 'OpenSource',
        'https://canvas.instructure.com/lti/account_name': lms.title.en,
        'https://canvas.instructure.com/lti/account_lti_guid': 'sandbox:canvas-lms',
        'https://canvas.instructure.com/lti/account_domain': new URL(lms.url).host,
      }

export const openidConfiguration = (lms: Lms): Record<string, unknown> => {
  const at = paths[lms.manner]
  return {
    issuer: lms.url,
    token_endpoint: lms.url + at.token,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS256'],
    jwks_uri: lms.url + at.keys,
    authorization_endpoint: lms.url + at.authorization,
    registration_endpoint: lms.url + at.registration,
    scopes_supported: scopesOf[lms.manner],
    response_types_supported: ['id_token'],
    subject_types_supported: ['public', 'pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    claims_supported: ['sub', 'iss', 'name', 'given_name', 'family_name', 'email'],
    ...(lms.manner === 'canvas' ? { authorization_server: new URL(lms.url).host } : {}),
    'https://purl.imsglobal.org/spec/lti-platform-configuration': {
      ...productOf(lms),
      messages_supported: messagesOf[lms.manner],
      variables: [
        'ResourceLink.id',
        'Context.id',
        'Context.title',
        'Context.id.history',
        'User.id',
        'Person.name.full',
      ],
    },
  }
}
