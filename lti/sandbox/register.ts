import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { canvasPlacements, paths, scopesOf } from './manners.ts'
import { changed } from './misbehave.ts'
import { as, invited } from './routes.ts'
import type { Lms, Tool } from './world.ts'

type Json = Record<string, unknown>

const configurationName = 'https://purl.imsglobal.org/spec/lti-tool-configuration'
const canvas = (name: string) => `https://canvas.instructure.com/lti/${name}`

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const words = (value: unknown): string[] => text(value).split(' ').filter(Boolean)
const isUrl = (value: unknown): boolean => URL.canParse(text(value))

const clientIdFor = (lms: Lms): string =>
  lms.manner === 'moodle'
    ? randomBytes(12).toString('base64url').replace(/[-_]/g, 'x').slice(0, 15)
    : String(10_000_000_000_000 + lms.tools.size + 42)

const deploymentFor = (lms: Lms): string =>
  lms.manner === 'moodle' ? String(lms.tools.size + 7) : `${lms.tools.size + 12}:${randomUUID().replaceAll('-', '')}`

/** Moodle is easily pleased: the domain must be that of the target link. */
const moodleFaults = (body: Json): string[] => {
  const tool = object(body[configurationName])
  const target = text(tool['target_link_uri'])
  return [
    ...['client_name', 'initiate_login_uri', 'jwks_uri']
      .filter(name => !text(body[name]))
      .map(name => `missing_${name}`),
    ...(isUrl(target) && new URL(target).host === tool['domain'] ? [] : ['domain_targetlinkuri_mismatch']),
    ...(list(body['redirect_uris']).length > 0 ? [] : ['missing_redirect_uris']),
  ]
}

const messageFaults = (message: Json): string[] => {
  const known = canvasPlacements[text(message['type'])]
  if (!known) return [`unknown message type ${text(message['type'])}`]
  const unknown = list(message['placements']).filter(placement => !known.includes(text(placement)))
  return [
    ...unknown.map(placement => `placement ${String(placement)} is not one of those of ${text(message['type'])}`),
    ...(message['target_link_uri'] === undefined || isUrl(message['target_link_uri'])
      ? []
      : ['target_link_uri is not a URI']),
  ]
}

/** Canvas checks against a schema, strictly. */
const canvasFaults = (body: Json): string[] => {
  const tool = object(body[configurationName])
  const custom = Object.entries(object(tool['custom_parameters']))
  const level = tool[canvas('privacy_level')]
  return [
    ...(body['application_type'] === 'web' ? [] : ['application_type must be web']),
    ...(body['token_endpoint_auth_method'] === 'private_key_jwt' ? [] : ['token_endpoint_auth_method is unknown']),
    ...['initiate_login_uri', 'jwks_uri'].filter(name => !isUrl(body[name])).map(name => `${name} is not a URI`),
    ...(text(body['client_name']) ? [] : ['client_name is missing']),
    ...(list(body['redirect_uris']).every(isUrl) && list(body['redirect_uris']).length > 0
      ? []
      : ['redirect_uris is wrong']),
    ...(isUrl(tool['target_link_uri']) ? [] : ['target_link_uri is not a URI']),
    ...(text(tool['domain']) ? [] : ['domain is missing']),
    ...custom
      .filter(([, value]) => typeof value !== 'string')
      .map(([key]) => `custom parameter ${key} is not a string`),
    ...(level === undefined || ['public', 'anonymous', 'name_only', 'email_only'].includes(text(level))
      ? []
      : ['privacy_level is unknown']),
    ...list(tool['messages']).flatMap(message => messageFaults(object(message))),
  ]
}

const unknownScopes = (lms: Lms, body: Json): string[] =>
  words(body['scope']).filter(scope => !scopesOf[lms.manner].includes(scope))

const toolFrom = (lms: Lms, body: Json): Tool => {
  const tool = object(body[configurationName])
  const asked = words(body['scope']).filter(scope => scopesOf[lms.manner].includes(scope))
  const level = tool[canvas('privacy_level')]
  const all = ['name', 'given_name', 'family_name', 'email']
  return {
    clientId: clientIdFor(lms),
    deploymentId: deploymentFor(lms),
    name: text(body['client_name']),
    loginUrl: text(body['initiate_login_uri']),
    targetUrl: text(tool['target_link_uri']),
    redirectUrls: list(body['redirect_uris']).map(text),
    keySetUrl: text(body['jwks_uri']),
    custom: Object.fromEntries(
      Object.entries(object(tool['custom_parameters'])).map(([key, value]) => [key, text(value)]),
    ),
    // Canvas goes by the privacy level (anonymous when none is given), Moodle by the claims
    claims: lms.manner === 'moodle' ? list(tool['claims']).map(text) : level === 'public' ? all : [],
    scopes: asked,
    active: false,
    shown: false,
  }
}

const moodleAnswer = (tool: Tool, body: Json): Json => {
  const asked = object(body[configurationName])
  const linking = list(asked['messages']).filter(message => object(message)['type'] === 'LtiDeepLinkingRequest')
  return {
    client_id: tool.clientId,
    response_types: ['id_token'],
    jwks_uri: tool.keySetUrl,
    initiate_login_uri: tool.loginUrl,
    grant_types: ['client_credentials', 'implicit'],
    redirect_uris: tool.redirectUrls,
    application_type: 'web',
    token_endpoint_auth_method: 'private_key_jwt',
    client_name: tool.name,
    logo_uri: body['logo_uri'] ?? '',
    // whoever asks for one of the gradebook's scopes is told that it has them all
    scope: scopesOf.moodle
      .filter(scope => tool.scopes.some(one => one.split('/scope/')[0] === scope.split('/scope/')[0]))
      .join(' '),
    [configurationName]: {
      version: '1.3.0',
      deployment_id: tool.deploymentId,
      target_link_uri: tool.targetUrl,
      domain: asked['domain'],
      description: asked['description'] ?? '',
      messages: linking.map(message => ({
        type: 'LtiDeepLinkingRequest',
        target_link_uri: object(message)['target_link_uri'],
      })),
      custom_parameters: tool.custom,
      claims: tool.claims,
    },
  }
}

const canvasAnswer = (lms: Lms, tool: Tool, body: Json): Json => ({
  ...body,
  client_id: tool.clientId,
  grant_types: ['client_credentials', 'implicit'],
  scope: tool.scopes.join(' '),
  [configurationName]: {
    ...object(body[configurationName]),
    [canvas('registration_config_url')]: `${lms.url}/api/lti/registrations/${tool.clientId}/view`,
  },
  registration_client_uri: `${lms.url}/api/lti/registrations/${tool.clientId}`,
  // in the manner of today's Canvas: the deployment comes with the answer
  deployment_id: tool.deploymentId,
})

const refuse = (lms: Lms, reply: FastifyReply, faults: string[]): FastifyReply =>
  lms.manner === 'moodle'
    ? reply.code(400).type('text/html; charset=utf-8').send(faults[0])
    : reply.code(422).send({ errors: faults })

const register = (lms: Lms, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const invitation = invited(lms, request)
  if (!invitation) {
    if (lms.manner === 'canvas') return reply.code(401).send({ errorMessage: 'JWT did not include expected contents' })
    return reply.code(401).type('text/html; charset=utf-8').send('invalid_token')
  }
  if (invitation.used) return reply.code(401).type('text/html; charset=utf-8').send('token_already_used')
  const body = object(request.body)
  const faults = lms.manner === 'moodle' ? moodleFaults(body) : canvasFaults(body)
  if (lms.manner === 'canvas') faults.push(...unknownScopes(lms, body).map(scope => `Invalid scopes: ${scope}`))
  if (faults.length > 0) return refuse(lms, reply, faults)
  invitation.used = true
  const tool = toolFrom(lms, body)
  lms.tools.set(tool.clientId, tool)
  const answer = lms.manner === 'moodle' ? moodleAnswer(tool, body) : canvasAnswer(lms, tool, body)
  return reply.send(changed(answer, lms.behaviour.registration))
}

/** The address with which an administrator's browser opens the tool's registration link. */
export const initiationOf = (lms: Lms, link: string): string => {
  const token = `${randomBytes(9).toString('base64url')}.${randomBytes(24).toString('base64url')}`
  lms.invitations.set(token, { endsAt: new Date(lms.now().getTime() + 3_600_000), used: false })
  const configuration = new URL(paths[lms.manner].configuration, lms.url)
  if (lms.manner === 'canvas') configuration.searchParams.set('registration_token', token)
  const address = new URL(link)
  address.searchParams.set('openid_configuration', configuration.href)
  address.searchParams.set('registration_token', token)
  return address.href
}

export const addRegistration = (app: FastifyInstance, lms: Lms): void => {
  app.post(
    paths[lms.manner].registration,
    as(lms, 'registration', (request, reply) => register(lms, request, reply)),
  )
}
