import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { setTimeout as pause } from 'node:timers/promises'
import { changed, type Endpoint } from './misbehave.ts'
import { openidConfiguration, paths } from './manners.ts'
import type { Lms } from './world.ts'

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/** The handler of one of the LMS's own endpoints, unless we were told to answer otherwise. */
export const as =
  (lms: Lms, endpoint: Endpoint, handler: Handler): Handler =>
  async (request, reply) => {
    const { slow, instead } = lms.behaviour
    if (slow?.[endpoint]) await pause(slow[endpoint])
    const other = instead?.[endpoint]
    if (!other) return handler(request, reply)
    if (other.location) return reply.redirect(other.location, other.status ?? 302)
    return reply
      .code(other.status ?? 200)
      .type(other.type ?? 'application/json')
      .send(other.body ?? '')
  }

/** One field of a query or form: the first value, or nothing. */
export const field = (source: unknown, name: string): string | undefined => {
  const value = (source as Record<string, unknown> | null | undefined)?.[name]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : undefined
}

const bearer = (request: FastifyRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? field(request.query, 'registration_token')

/** What a registration begins with: a token that is good once, for an hour. */
export const invited = (lms: Lms, request: FastifyRequest) => {
  const invitation = lms.invitations.get(bearer(request) ?? '')
  return invitation && invitation.endsAt > lms.now() ? invitation : null
}

export const addMetadata = (app: FastifyInstance, lms: Lms): void => {
  const at = paths[lms.manner]
  app.get(
    at.keys,
    as(lms, 'keys', () => ({ keys: lms.keys.published.map(key => key.publicJwk) })),
  )
  app.get(
    at.configuration,
    as(lms, 'configuration', (request, reply) =>
      // Canvas shows its configuration to a registration only
      lms.manner === 'canvas' && !invited(lms, request)
        ? reply.code(401).send({ errorMessage: 'JWT did not include expected contents' })
        : reply.send(changed(openidConfiguration(lms), lms.behaviour.configuration)),
    ),
  )
}
