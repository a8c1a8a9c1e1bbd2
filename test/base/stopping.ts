import { request } from 'node:http'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { testDatabase } from '../support/database.ts'
import { production } from '../support/service.ts'

t.test('told to stop, also by two signals, the service answers who is waiting and then ends', async t => {
  const { url } = await testDatabase(t)
  const { service, port } = await production(t, url)

  const idle = await fetch(`http://127.0.0.1:${port}/health/live`) // its connection stays open for the next question
  t.equal(idle.status, 200)
  const headers = { 'content-type': 'application/json', 'content-length': 15, expect: '100-continue' }
  const waiting = request({ port, host: '127.0.0.1', path: '/app/visit', method: 'POST', headers })
  waiting.flushHeaders()
  await once(waiting, 'continue') // it has been heard
  waiting.write('{"code":')
  service.child.kill('SIGINT') // as Ctrl-C does
  await sleep(100)
  service.child.kill('SIGTERM') // as npm run dev does thereupon
  await sleep(200)
  waiting.end('"none"}')
  const [answer] = (await once(waiting, 'response')) as [{ statusCode: number; resume(): void }]
  answer.resume()
  t.match(String(answer.statusCode), /^4/, 'a code that we did not give out')
  t.equal(await service.finish(), 0)
})
