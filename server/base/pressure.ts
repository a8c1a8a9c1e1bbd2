import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** answered however busy the process is */
    underAnyPressure?: true
  }
}

/** A timer tells how late it comes. It wakes an idle process as often as that. */
const askedEvery = 100
const judgedEvery = 1_000
const retryAfterSeconds = 10

/** While the event loop is late by more than `most` milliseconds on average, new requests are told to come again. */
export function refuseUnderPressure(app: FastifyInstance, most: number): void {
  let late = 0
  let [sum, count, since] = [0, 0, performance.now()]
  let due = since + askedEvery
  const timer = setInterval(() => {
    const now = performance.now()
    sum += now - due
    count++
    due = now + askedEvery
    if (now - since < judgedEvery) return
    late = sum / count
    ;[sum, count, since] = [0, 0, now]
  }, askedEvery).unref()
  app.addHook('onClose', async () => clearInterval(timer))
  app.addHook('onRequest', (request, reply, done) => {
    if (late <= most || request.routeOptions.config.underAnyPressure) return done()
    reply.header('retry-after', retryAfterSeconds)
    done(Object.assign(new Error('under pressure'), { statusCode: 503 }))
  })
}
