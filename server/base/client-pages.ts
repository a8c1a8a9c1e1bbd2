import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { againstFloods } from '../../lti/flood.ts'
import { isId } from './ids.ts'

const folder = fileURLToPath(new URL('../../pages/', import.meta.url))

/** The client as a page of its own, framed by nobody; null while it is not built. */
export async function clientPageAlone(): Promise<{ page: string; policy: string } | null> {
  if (!existsSync(`${folder}index.html`)) return null
  return { page: await readFile(`${folder}index.html`, 'utf8'), policy: policy(["'none'"]) }
}

/**
 * The client below /app/<deployment>/…: one page, framed by the platform of that deployment and by nobody else.
 * @param framers origins that may frame the pages of a deployment; none for one that does not exist
 */
export async function addClientPages(
  app: FastifyInstance,
  framers: (deploymentId: string) => Promise<readonly string[]>,
): Promise<void> {
  if (!existsSync(`${folder}index.html`)) return app.log.warn('the client is not built: npm run build')
  const page = await readFile(`${folder}index.html`, 'utf8')
  await app.register(fastifyStatic, { root: folder, prefix: '/app/-/', index: false, immutable: true, maxAge: '365d' })
  app.get<{ Params: { deployment: string } }>(
    '/app/:deployment/*',
    { config: againstFloods },
    async ({ params }, reply) => {
      if (!isId(params.deployment)) return reply.code(404).send({ code: 'NOT_FOUND' })
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-security-policy', policy(["'self'", ...(await framers(params.deployment))]))
        .send(page)
    },
  )
}

const policy = (framers: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    `frame-ancestors ${framers.join(' ')}`,
  ].join('; ')
