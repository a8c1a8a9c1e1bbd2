import { setImmediate as turn } from 'node:timers/promises'
import Fastify from 'fastify'
import t from 'tap'
import { refuseUnderPressure } from '../../server/base/pressure.ts'

/** Nothing else runs meanwhile. */
function stand(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

t.test(
  'a process that is late with everything turns new requests away, says that it lives, and takes them again',
  async t => {
    const app = Fastify()
    refuseUnderPressure(app, 500)
    app.get('/page', async () => 'here')
    app.get('/live', { config: { underAnyPressure: true } }, async () => 'alive')
    t.teardown(() => app.close())
    t.equal((await app.inject('/page')).statusCode, 200)
    for (const _ of [1, 2, 3]) {
      stand(1_500)
      await turn()
    }
    const refused = await app.inject('/page')
    t.match([refused.statusCode, refused.headers['retry-after']], [503, '10'])
    t.equal((await app.inject('/live')).statusCode, 200)
    for (let tries = 0; tries < 100 && (await app.inject('/page')).statusCode !== 200; tries++)
      await new Promise(resolve => setTimeout(resolve, 100))
    t.equal((await app.inject('/page')).statusCode, 200)
  },
)
