import Fastify from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { turnAwayUnderPressure } from '../../server/base/pressure.ts'
import { until } from '../support/until.ts'

/** Nothing else is done for so long. */
const holdUp = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

t.test('while the process is held up again and again who asks is turned away, but for its health', async t => {
  const app = Fastify()
  t.teardown(() => app.close())
  turnAwayUnderPressure(app, { every: 20, tooFar: 400 })
  app.get('/', async () => 'here you are')
  app.get('/health', { config: { underAnyPressure: true } }, async () => 'alive')
  t.equal((await app.inject('/')).statusCode, 200)
  for (const _ of [1, 2]) {
    holdUp(500)
    await sleep(0)
  }
  const answer = await app.inject('/')
  t.match([answer.statusCode, answer.headers['retry-after']], [503, '10'])
  t.equal((await app.inject('/health')).statusCode, 200)
  await until(async () => (await app.inject('/')).statusCode === 200) // it has caught up
})
