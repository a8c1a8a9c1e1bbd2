import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose'
import { paths } from './manners.ts'
import { as, field } from './routes.ts'
import type { Lms, Tool } from './world.ts'

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

const toolOf = (lms: Lms, assertion: string): Tool | undefined => {
  try {
    return lms.tools.get(decodeJwt(assertion).sub ?? '')
  } catch {
    return undefined
  }
}

/** Checks what the tool signed against the keys that it publishes. */
const verify = async (lms: Lms, tool: Tool, assertion: string): Promise<boolean> => {
  const published = (await (await fetch(tool.keySetUrl)).json()) as JSONWebKeySet
  const { payload } = await jwtVerify(assertion, createLocalJWKSet(published), {
    issuer: tool.clientId,
    subject: tool.clientId,
    audience: lms.url + paths[lms.manner].token,
    algorithms: ['RS256'],
    currentDate: lms.now(),
    requiredClaims: ['jti', 'iat', 'exp'],
  })
  const once = `${tool.clientId} ${payload.jti}`
  if (lms.assertions.has(once)) return false
  lms.assertions.add(once)
  return true
}

const grant = async (lms: Lms, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  // Moodle answers JSON as text/html
  reply.type(lms.manner === 'moodle' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
  const refuse = (error: string) => reply.code(400).send(JSON.stringify({ error }))
  if (field(request.body, 'grant_type') !== 'client_credentials') return refuse('unsupported_grant_type')
  if (field(request.body, 'client_assertion_type') !== assertionType) return refuse('invalid_request')
  const assertion = field(request.body, 'client_assertion') ?? ''
  const tool = toolOf(lms, assertion)
  if (!tool) return refuse('invalid_client')
  const good = await verify(lms, tool, assertion).catch(() => false)
  if (!good) return refuse('invalid_request')
  const asked = (field(request.body, 'scope') ?? '').split(' ').filter(Boolean)
  const granted = asked.filter(scope => tool.scopes.includes(scope))
  const short = lms.manner === 'moodle' ? granted.length === 0 : granted.length < asked.length
  if (short || asked.length === 0) return refuse('invalid_scope')
  const token = {
    access_token: randomUUID().replaceAll('-', ''),
    token_type: 'Bearer',
    expires_in: 3600,
    scope: granted.join(' '),
  }
  return reply.send(JSON.stringify(token))
}

export const addToken = (app: FastifyInstance, lms: Lms): void => {
  app.post(
    paths[lms.manner].token,
    as(lms, 'token', (request, reply) => grant(lms, request, reply)),
  )
}
