// GET /guest/<link>: the client, as a page of its own. POST /guest/visit: its script exchanges the link; POST /guest/link: a new one by mail. Opening the page changes nothing.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { againstFloods } from '../../../lti/flood.ts'
import type { VisitOptions } from '../../people/visit.ts'
import { enterByLink } from './enter-by-link.ts'
import { renewLink } from './renew-link.ts'

const body = z.object({ link: z.string().max(200) }).strict()

interface GuestRoutes extends VisitOptions {
  publicUrl: string
  /** the client's page and its policy, framed by nobody; null: it is not built */
  clientPage: { page: string; policy: string } | null
}

export function addGuestRoutes(app: FastifyInstance, { clientPage, ...options }: GuestRoutes): void {
  app.post('/guest/visit', { config: againstFloods }, async (request, reply) => {
    const given = body.safeParse(request.body)
    if (!given.success) return reply.code(400).send({ code: 'BAD_REQUEST' })
    const visit = await enterByLink(options, given.data.link)
    return reply
      .code('code' in visit ? 401 : 200)
      .header('cache-control', 'no-store')
      .send(visit)
  })
  app.post('/guest/link', { config: againstFloods }, async (request, reply) => {
    const given = body.safeParse(request.body)
    if (!given.success) return reply.code(400).send({ code: 'BAD_REQUEST' })
    await renewLink(options, given.data.link)
    return reply.code(202).header('cache-control', 'no-store').send({}) // whatever becomes of it
  })
  if (!clientPage) return
  app.get('/guest/:link', { config: againstFloods }, (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'content-security-policy': clientPage.policy,
      })
      .send(clientPage.page),
  )
}
