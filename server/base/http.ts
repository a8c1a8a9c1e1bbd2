import { randomUUID } from 'node:crypto'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import metrics from 'fastify-metrics'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { turnAwayUnderPressure, type Looks } from './pressure.ts'

export interface HttpOptions {
  db: Db
  logLevel: string
  /** each writes behind what it was sent from where that came: what stands before theirs anybody may have written */
  proxies: number
  metrics: boolean
  secure: boolean
  pressure: Looks | undefined
  /** whose requests are counted together; undefined: nobody who is signed in */
  visitOf: (request: FastifyRequest) => string | undefined
}

/** A server with what every route needs: request ids, a log without secrets, headers, limits, health and metrics. */
export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { db, logLevel, proxies, secure, visitOf } = options
  const headers = await headersOfAll(secure)
  const app = Fastify({
    // an address that it cannot read; hooks do not run, and its own answer would repeat the address
    frameworkErrors: ({ statusCode = 400, code }, { id: requestId }, reply: FastifyReply) =>
      reply.code(statusCode).headers(headers).send({ code, message: 'There is no such address.', requestId }),
    trustProxy: proxies > 0 && ((_address: string, behind: number) => behind < proxies),
    genReqId: () => randomUUID(),
    bodyLimit: 1_048_576,
    requestTimeout: 10 * 60_000, // the most in one piece, a part of an upload: 16 MB take nine minutes at 256 kbit/s
    forceCloseConnections: 'idle',
    logger: {
      level: logLevel,
      redact: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'],
      serializers: {
        req: request => ({ method: request.method, url: withoutSecrets(request.url), host: request.host }),
      },
    },
  })
  answerBeforeClosing(app)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
  await app.register(rateLimit, {
    global: false, // a campus shares one address: routes that need a limit say what they count by
    keyGenerator: request => visitOf(request) ?? request.ip,
    // who is far from a limit need not be told how far, with every answer
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
  })
  turnAwayUnderPressure(app, options.pressure)
  if (options.metrics) await addMetrics(app)
  // a busy process is alive: whoever watches it must hear so
  const underAnyPressure = { config: { underAnyPressure: true } } as const
  app.get('/health/live', underAnyPressure, async () => ({ ok: true }))
  app.get('/health/ready', underAnyPressure, async (request, reply) => {
    try {
      await sql`select 1`.execute(db)
      return { ok: true }
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer')
      return reply.code(503).send({ ok: false, reason: 'the database does not answer' })
    }
  })
  // Fastify's own would log the whole address
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing here.', requestId: request.id }),
  )
  app.setErrorHandler(
    (error: Error & { statusCode?: number; code?: string; extensions?: { code?: string } }, request, reply) => {
      const status = error.statusCode ?? 500
      if (status >= 500) tellRequestId(reply)
      if (isBusy(error)) return reply.code(status).send({ code: 'TRY_AGAIN', message: busy, requestId: request.id })
      if (status >= 500) request.log.error({ err: error }, 'a request failed')
      const message = status >= 500 ? 'Something went wrong on our side.' : error.message
      return reply.code(status).send({
        code: status >= 500 ? 'FAULT' : (error.extensions?.code ?? error.code ?? 'BAD_REQUEST'),
        message,
        requestId: request.id,
      })
    },
  )
  return app
}

/** What helmet gives every answer: the same for all, so it is asked once. */
async function headersOfAll(secure: boolean): Promise<Record<string, string>> {
  const rehearsal = Fastify()
  await rehearsal.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    xFrameOptions: false, // pages live in the LMS's frame: frame-ancestors says whose
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    hsts: secure,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // what browsers do by themselves today, or are gone that needed it
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
    originAgentCluster: false,
  })
  rehearsal.get('/', async (_request, reply) => reply.raw.getHeaders())
  const answer = await rehearsal.inject('/')
  await rehearsal.close()
  return answer.json()
}

/** For a collector on the same machine. What came through a proxy is somebody else, but not every proxy says so: see METRICS. */
async function addMetrics(app: FastifyInstance): Promise<void> {
  await app.register(metrics, {
    endpoint: null,
    routeMetrics: { enabled: { histogram: true, summary: false }, groupStatusCodes: true },
    clearRegisterOnInit: true,
    defaultMetrics: { enabled: true, eventLoopMonitoringPrecision: 100 }, // a timer wakes the process as often
  })
  app.get('/metrics', async (request, reply) => {
    if (!isLoopback(request.socket.remoteAddress) || request.headers['x-forwarded-for']) return reply.code(404).send()
    return reply.type(app.metrics.client.register.contentType).send(await app.metrics.client.register.metrics())
  })
}

export const busy = 'Too much at once: try again in a moment.'

/** Of everybody's questions or of one visit's there were too many; the header `retry-after` says when there is room again. */
export const isBusy = ({ statusCode }: { statusCode?: number }): boolean => statusCode === 503 || statusCode === 429

/** Told to stop, it still answers who is waiting, and then their connection ends too. */
function answerBeforeClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', done => {
    closing = true
    done()
  })
  // eslint-disable-next-line max-params -- Fastify's signature
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close')
    done()
  })
}

/** Under which a fault is logged; what went well need not be found again. */
export const tellRequestId = (reply: FastifyReply): unknown => reply.header('x-request-id', reply.request.id)

/** Neither a query nor the token of a link: what follows the school, or the new one, that it names, wherever it stands and however it is written. */
const withoutSecrets = (url: string): string =>
  decoded(url.replace(/\?.*$/, '')).replace(/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bnew)\..*$/i, '$1.…')
const decoded = (path: string): string =>
  path.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
const isLoopback = (address = ''): boolean => /^(::ffff:)?127\.|^::1$/.test(address)
