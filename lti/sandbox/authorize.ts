import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from '../pages/html.ts'
import { postForm, takeClick } from './click.ts'
import { pageOf, sendPage } from './look.ts'
import { changed } from './misbehave.ts'
import { paths } from './manners.ts'
import { as, field } from './routes.ts'
import { languageOf, sayIn } from './say.ts'
import { idToken } from './sign.ts'
import type { Click, Lms } from './world.ts'

type Params = Record<string, string | undefined>

/** What the LMS does with an authentication request: shows a page of its own, or posts fields to the tool. */
type Decision = { show: number; message: string } | { fail: string; description?: string } | { click: Click }

const names = ['scope', 'response_type', 'response_mode', 'prompt', 'client_id', 'redirect_uri', 'login_hint'] as const
const required = [...names, 'lti_message_hint', 'nonce', 'state']

const invalid: Decision = { show: 404, message: 'Invalid request' }

/** Moodle shows most faults on a page of its own; the tool hears nothing of them. */
const decideMoodle = (lms: Lms, asked: Params): Decision => {
  const tool = lms.tools.get(asked['client_id'] ?? '')
  if (!asked['nonce'] || !asked['lti_message_hint'] || !asked['state']) return invalid
  if (asked['scope'] !== 'openid' || asked['response_type'] !== 'id_token') return invalid
  if (tool && !tool.redirectUrls.includes(asked['redirect_uri'] ?? '')) return invalid
  const click = takeClick(lms, asked['lti_message_hint'])
  if (!click) return invalid
  if (!tool || click.tool !== tool) return { fail: 'unauthorized_client' }
  if (asked['response_mode'] !== 'form_post') return { fail: 'invalid_request', description: 'Invalid response_mode' }
  if (asked['prompt'] && asked['prompt'] !== 'none') return { fail: 'invalid_request', description: 'Invalid prompt' }
  return click.person.userId === asked['login_hint'] ? { click } : { fail: 'access_denied' }
}

/** Canvas posts its faults to the redirect address, once it trusts that. */
const decideCanvas = (lms: Lms, asked: Params): Decision => {
  const tool = lms.tools.get(asked['client_id'] ?? '')
  if (!tool?.redirectUrls.includes(asked['redirect_uri'] ?? '')) return { show: 400, message: 'Invalid redirect_uri' }
  const missing = required.filter(name => !asked[name])
  const fault = 'invalid_request_object'
  if (missing.length > 0)
    return { fail: fault, description: `The following parameters are missing: ${missing.join(',')}` }
  if (asked['scope'] !== 'openid') return { fail: fault, description: "The 'scope' must be 'openid'" }
  if (!tool.active) return { fail: 'unauthorized_client', description: 'Client not authorized in requested context' }
  const click = takeClick(lms, asked['lti_message_hint'] ?? '')
  const gone = 'The launch has either expired or already been consumed'
  if (!click) return { fail: 'launch_no_longer_valid', description: gone }
  if (click.person.userId === asked['login_hint'] && click.tool === tool) return { click }
  return { fail: 'login_required', description: 'Must have an active user session' }
}

/** In Moodle, `state` comes back without tags. */
const echo = (lms: Lms, state: string): string => (lms.manner === 'moodle' ? state.replace(/<[^>]*>/g, '') : state)

const fieldsFor = async (
  lms: Lms,
  decision: Exclude<Decision, { show: number }>,
  asked: Params,
): Promise<Record<string, unknown>> => {
  const state = echo(lms, asked['state'] ?? '')
  const { error } = lms.behaviour
  if (error) return { error: error.error, error_description: error.description ?? '', state }
  if ('fail' in decision) {
    return { error: decision.fail, ...(decision.description ? { error_description: decision.description } : {}), state }
  }
  const token = await idToken(lms, decision.click, asked['nonce'] ?? '')
  const canvas = lms.manner === 'canvas'
  return {
    ...(canvas ? { utf8: '✓', authenticity_token: 'ignored' } : {}),
    id_token: token,
    state,
    ...(canvas && decision.click.target === 'iframe' ? { lti_storage_target: 'post_message_forwarding' } : {}),
  }
}

const answer = async (lms: Lms, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const source = request.method === 'POST' ? request.body : request.query
  const asked: Params = Object.fromEntries(required.map(name => [name, field(source, name)]))
  const language = languageOf(request)
  const decision = lms.manner === 'moodle' ? decideMoodle(lms, asked) : decideCanvas(lms, asked)
  if ('show' in decision) {
    if (lms.manner === 'canvas') return reply.code(decision.show).send({ message: decision.message })
    const title = sayIn(language)('invalidRequest')
    return sendPage(reply.code(decision.show), pageOf(lms, { title, language, body: html`<h1>${title}</h1>` }))
  }
  const fields = changed(await fieldsFor(lms, decision, asked), lms.behaviour.answer)
  return sendPage(reply, postForm(lms, language, { action: asked['redirect_uri'] ?? '', fields }))
}

/** The authorization endpoint: who asked, for which click, and then a signed answer posted to the tool. */
export const addAuthorization = (app: FastifyInstance, lms: Lms): void => {
  const at = paths[lms.manner].authorization
  const handler = as(lms, 'authorization', (request, reply) => answer(lms, request, reply))
  if (lms.manner === 'canvas') {
    app.get(at, (request, reply) => reply.redirect(request.url.replace('/authorize_redirect', '/authorize')))
    app.post(at, handler)
    app.get('/api/lti/authorize', handler)
    return
  }
  app.route({ method: ['GET', 'POST'], url: at, handler })
}
