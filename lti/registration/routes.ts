import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { againstFloods } from '../flood.ts'
import { acceptedLanguage, languageOf } from '../language.ts'
import type { Language, LtiSecrets } from '../launch-types.ts'
import { sameText } from '../state.ts'
import type { Db } from '../store/database.ts'
import { files, sendFramed } from './frame.ts'
import { framingOrigins } from './hosts.ts'
import { usableLink } from './links.ts'
import { makeDeveloperKey } from './make-developer-key.ts'
import { confirmPage, connectedPage, refusalPage, titleOfRefusal } from './pages.ts'
import {
  lookAtPlatform,
  registerPlatform,
  type Prospect,
  type RegistrationContext,
  type RegistrationHandlers,
  type Visit,
} from './register-platform.ts'
import { refuseRegistration, RegistrationRefusal, type RegistrationFault } from './refuse-registration.ts'
import { sayIn } from './say.ts'

export interface RegistrationOptions {
  db: Db
  publicUrl: string
  now: () => Date
  secrets: Pick<LtiSecrets, 'mac'>
  allowPrivateHosts: boolean
  development: boolean
  handlers: RegistrationHandlers
}

const statuses: Partial<Record<RegistrationFault, number>> = {
  LINK_UNKNOWN: 404,
  LINK_EXPIRED: 410,
  LINK_USED: 409,
  LINK_IN_USE: 409,
  PLATFORM_ALREADY_CONNECTED: 409,
  PLATFORM_UNREACHABLE: 502,
  PLATFORM_ANSWER_UNREADABLE: 502,
  REGISTRATION_REFUSED: 502,
}

const one = (source: unknown, name: string): string => {
  const value = (source as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

const visitFrom = (source: unknown): Visit => {
  const [link, address] = [one(source, 'link'), one(source, 'openid_configuration')]
  if (!link || !address) return refuseRegistration('LINK_INCOMPLETE')
  return { link, address, token: one(source, 'registration_token') || null }
}

const readersLanguage = (request: FastifyRequest): Language =>
  languageOf(one(request.query, 'lang') || one(request.body, 'lang')) ??
  acceptedLanguage(request.headers['accept-language'])

/** What the administrator was shown: what is connected afterwards must be the same. */
const proofOf = (secrets: Pick<LtiSecrets, 'mac'>, visit: Visit, { configuration }: Prospect): string =>
  secrets.mac(`registration ${visit.link} ${visit.address} ${JSON.stringify(configuration)}`)

/** A refusal is a page; anything else is a fault, and the server's own. */
const refusing =
  (work: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      return await work(request, reply)
    } catch (error) {
      if (!(error instanceof RegistrationRefusal)) throw error
      request.log.info({ code: error.code, detail: error.detail }, 'a registration was refused')
      const language = readersLanguage(request)
      const body = refusalPage(language, error, request.id)
      return sendFramed(reply.code(statuses[error.code] ?? 400), {
        title: titleOfRefusal(language, error),
        language,
        body,
      })
    }
  }

/** `/lti/register`, where an LMS introduces itself, and `/lti/canvas/<link>.json` for a Canvas developer key. */
export async function registration(app: FastifyInstance, options: RegistrationOptions): Promise<void> {
  const { db, publicUrl, secrets, handlers } = options
  const guard = { allowPrivateHosts: options.allowPrivateHosts, development: options.development }
  const context = (): RegistrationContext => ({ db, guard, publicUrl, now: options.now(), handlers })
  if (!app.hasContentTypeParser('application/x-www-form-urlencoded')) await app.register(formbody)

  const confirm = (request: FastifyRequest, reply: FastifyReply, seen: { visit: Visit; prospect: Prospect }) => {
    const { visit, prospect } = seen
    const language = readersLanguage(request)
    const body = confirmPage(language, visit, { prospect, proof: proofOf(secrets, visit, prospect) })
    const other = new URLSearchParams({ link: visit.link, openid_configuration: visit.address })
    if (visit.token) other.set('registration_token', visit.token)
    other.set('lang', language === 'en' ? 'zh-Hans' : 'en')
    return sendFramed(reply, {
      title: sayIn(language)('title.confirm', { host: new URL(visit.address).host }),
      language,
      body,
      otherLanguage: `/lti/register?${other}`,
      framedBy: framingOrigins(prospect.configuration, visit.address),
    })
  }

  app.get(
    '/lti/register',
    { config: againstFloods },
    refusing(async (request, reply) => {
      const visit = visitFrom(request.query)
      return confirm(request, reply, { visit, prospect: await lookAtPlatform(context(), visit) })
    }),
  )

  app.post(
    '/lti/register',
    { bodyLimit: 32_768, config: againstFloods },
    refusing(async (request, reply) => {
      const visit = visitFrom(request.body)
      const prospect = await lookAtPlatform(context(), visit)
      // the LMS says something else than a moment ago: show that first
      if (!sameText(one(request.body, 'seen'), proofOf(secrets, visit, prospect)))
        return confirm(request, reply, { visit, prospect })
      const connected = await registerPlatform(context(), visit, prospect)
      request.log.info(
        { schoolId: connected.schoolId, issuer: connected.configuration.issuer },
        'a platform was connected',
      )
      const language = readersLanguage(request)
      return sendFramed(reply, {
        title: sayIn(language)('title.done', { host: new URL(visit.address).host }),
        language,
        body: connectedPage(language, visit, connected),
        framedBy: framingOrigins(connected.configuration, visit.address),
      })
    }),
  )

  app.get(
    '/lti/canvas/:file',
    { logLevel: 'warn', config: againstFloods }, // the address holds the link
    refusing(async (request, reply) => {
      const [, token = ''] = /^(.+)\.json$/.exec(one(request.params, 'file')) ?? []
      const { platformId } = await usableLink(db, token, options.now())
      return reply.header('cache-control', 'no-store').send(makeDeveloperKey({ publicUrl, platformId }))
    }),
  )

  for (const { path, type, body } of Object.values(files)) {
    app.get(path, (_request, reply) => reply.type(type).header('cache-control', 'public, max-age=300').send(body))
  }
}
