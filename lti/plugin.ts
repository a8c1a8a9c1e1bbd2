import { parse as parseForm } from 'node:querystring'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { againstFloods } from './flood.ts'
import { openPlatformKeys } from './jwks.ts'
import { publicKeySet } from './keys.ts'
import { acceptedLanguage, languageOf } from './language.ts'
import { receiveLaunch } from './launch.ts'
import type { LtiOptions } from './launch-types.ts'
import { beginLogin, field, type Fields } from './login.ts'
import { assets } from './pages/assets.ts'
import { errorPage, type Refusal } from './pages/error-page.ts'
import { sendPage } from './pages/page.ts'
import { loginPage, lookPage } from './pages/sign-in-pages.ts'
import { LaunchRefused, reasons, type Reason } from './refusals.ts'
import { rememberConnections } from './remember-connections.ts'
import { rememberPlatforms } from './remember-platforms.ts'
import { sweepLogins } from './store/logins.ts'

const form = 'application/x-www-form-urlencoded'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const sweepEvery = 5 * 60_000

/** What became known of a request on its way: the page of a refusal is written with it. */
type Known = Partial<Pick<Refusal, 'platform'>> & { locale?: string | null }
const known = new WeakMap<FastifyRequest, Known>()
const meet = (request: FastifyRequest, more: Known): void => {
  known.set(request, Object.assign(known.get(request) ?? {}, more))
}

const languageFor = (request: FastifyRequest) =>
  languageOf(known.get(request)?.locale) ?? acceptedLanguage(request.headers['accept-language'])

const shownTo = (request: FastifyRequest) => ({
  language: languageFor(request),
  framedBy: known.get(request)?.platform ?? null,
})

/**
 * Logins and launches of learning platforms: `/lti/login/<platform>`, `/lti/launch`, `/lti/keys`. Every fault, of the
 * platform's or ours, ends on a page that tells the person what to do.
 */
export async function lti(app: FastifyInstance, options: LtiOptions): Promise<void> {
  if (!app.hasContentTypeParser(form)) {
    app.addContentTypeParser(form, { parseAs: 'string' }, (_, body, done) => done(null, parseForm(String(body))))
  }
  app.setErrorHandler((error, request, reply) => answerFault(options, error as FastifyError, { request, reply }))
  addLogin(app, options)
  addLaunch(app, options)
  addFiles(app, options)
  const sweeping = setInterval(() => {
    sweepLogins(options.db, options.now()).catch((error: unknown) => app.log.warn(error, 'old logins were not swept'))
  }, sweepEvery)
  sweeping.unref()
  app.addHook('onClose', async () => clearInterval(sweeping))
}

function addLogin(app: FastifyInstance, options: LtiOptions): void {
  const platforms = rememberPlatforms(options)
  app.route({
    method: ['GET', 'POST'],
    url: '/lti/login/:platform',
    bodyLimit: 65_536,
    config: againstFloods,
    async handler(request, reply) {
      const fields = (request.method === 'POST' ? request.body : request.query) as Fields | undefined
      const { platform: platformId } = request.params as { platform: string }
      if (!uuid.test(platformId)) throw new LaunchRefused('ADDRESS_UNKNOWN')
      const login = await beginLogin(options, platforms, {
        platformId: platformId.toLowerCase(),
        fields: fields ?? {},
        headers: request.headers,
        meet: platform => meet(request, { platform }),
      })
      reply.header('set-cookie', login.cookie)
      if (!login.page) return redirect(reply, 302, login.next)
      return sendPage(reply, loginPage(login, againIn(request, fields ?? {}), shownTo(request)))
    },
  })
}

/** The same login once more, in a window of its own: there a cookie lasts, and no frame keeps anything. */
function againIn(request: FastifyRequest, fields: Fields): string {
  const query = new URLSearchParams()
  for (const name of Object.keys(fields)) if (name !== 'lti_storage_target') query.set(name, field(fields, name) ?? '')
  return `${request.url.split('?')[0]}?${query.toString()}`
}

function addLaunch(app: FastifyInstance, options: LtiOptions): void {
  const { allowPrivateHosts, development } = options
  const memory = {
    keys: openPlatformKeys({ db: options.db, now: options.now, guard: { allowPrivateHosts, development } }),
    connections: rememberConnections(),
  }
  const receive = async (request: FastifyRequest, reply: FastifyReply, fields: Fields): Promise<FastifyReply> => {
    const answer = await receiveLaunch(options, memory, {
      fields,
      headers: request.headers,
      request: { requestId: request.id, language: languageFor(request) },
      meet: more => meet(request, more),
    })
    if (answer.do === 'look') return sendPage(reply, lookPage(answer, shownTo(request)))
    return redirect(reply.header('set-cookie', answer.cookie), 303, answer.to)
  }
  app.post('/lti/launch', { bodyLimit: 262_144, config: againstFloods }, (request, reply) =>
    receive(request, reply, (request.body ?? {}) as Fields),
  )
  app.get('/lti/launch', { config: againstFloods }, (request, reply) => {
    const fields = request.query as Fields
    if (!field(fields, 'error')) throw new LaunchRefused('NOT_A_LAUNCH')
    return receive(request, reply, { error: fields['error'], state: fields['state'] })
  })
}

function addFiles(app: FastifyInstance, options: LtiOptions): void {
  app.get('/lti/keys', { config: againstFloods }, async (_, reply) =>
    reply.header('cache-control', 'public, max-age=600').send(await publicKeySet(options)),
  )
  for (const { path, type, body } of Object.values(assets)) {
    app.get(path, (_, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(body),
    )
  }
}

const redirect = (reply: FastifyReply, status: 302 | 303, to: string): FastifyReply =>
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(to, status)

/** Of what did not come as far as a login or a launch: the header `retry-after` of the first two stays. */
function reasonOf({ code, statusCode = 500 }: FastifyError): Reason {
  if (statusCode === 429) return 'ASKED_TOO_OFTEN'
  if (statusCode === 503) return 'TOO_MUCH_AT_ONCE'
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'TOKEN_TOO_LARGE'
  return statusCode < 500 ? 'NOT_A_LAUNCH' : 'FAULT_OF_OURS'
}

/** A refusal is told and noted; anything else is a fault of ours, or a body that Fastify did not take. */
function answerFault(
  options: LtiOptions,
  error: FastifyError,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): FastifyReply {
  const refused = error instanceof LaunchRefused ? error : undefined
  const reason = refused?.reason ?? reasonOf(error)
  const { platform = null } = known.get(request) ?? {}
  if (reason === 'FAULT_OF_OURS') request.log.error(error, 'a launch failed')
  else request.log.info({ reason, detail: refused?.detail, platform: platform?.name }, 'a launch was refused')
  const page = errorPage({
    reason,
    requestId: request.id,
    at: options.now(),
    language: languageFor(request),
    platform,
  })
  return sendPage(reply.code(reasons[reason].status), page)
}
