import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { againstFloods } from '../../lti/flood.ts'
import { enterVisit, type VisitOptions } from './visit.ts'

const body = z.union([
  z.object({ code: z.string().max(200) }).strict(),
  z.object({ ticket: z.string().max(200), window: z.boolean().default(false) }).strict(),
])

/** POST /app/visit: `{ code }` or `{ ticket }` for a bearer; `{ ticket, window: true }` also buys a new window. */
export function addVisitRoutes(app: FastifyInstance, options: VisitOptions): void {
  app.post('/app/visit', { config: againstFloods }, async (request, reply) => {
    const given = body.safeParse(request.body)
    if (!given.success) return reply.code(400).send({ code: 'BAD_REQUEST' })
    const asked =
      'code' in given.data
        ? ({ token: given.data.code, purpose: 'visit-code' } as const)
        : ({ token: given.data.ticket, purpose: 'visit-ticket', window: given.data.window } as const)
    const visit = await enterVisit(options, asked)
    reply.header('cache-control', 'no-store')
    return visit ?? reply.code(401).send({ code: 'LAUNCH_AGAIN' })
  })
}
