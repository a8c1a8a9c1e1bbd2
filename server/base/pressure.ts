import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** answered whatever else waits */
    underAnyPressure?: true
  }
}

export interface Looks {
  /** milliseconds from one look to the next */
  every?: number
  /** two looks running that lie further apart are too much */
  tooFar?: number
}

const retryAfterSeconds = 10

/**
 * While turns of the event loop take seconds, who asks is turned away instead of waiting too. A timer that looks how late it comes itself
 * tells of it: what measures more finely wakes an idle process a hundred times a second.
 */
export function turnAwayUnderPressure(app: FastifyInstance, { every = 1000, tooFar = 2000 }: Looks = {}): void {
  let [last, far] = [performance.now(), 0]
  const looking = setInterval(() => {
    const now = performance.now()
    far = now - last > tooFar ? far + 1 : 0
    last = now
  }, every).unref()
  app.addHook('onClose', async () => clearInterval(looking))
  app.addHook('onRequest', (request, reply, done) => {
    if (far < 2 || request.routeOptions.config.underAnyPressure) return done()
    reply.header('retry-after', retryAfterSeconds)
    done(Object.assign(new Error('Service Unavailable'), { statusCode: 503 }))
  })
}
