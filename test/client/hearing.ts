// A page that is open when the service ends its visit.
import t from 'tap'
import WebSocket from 'ws'
import { openHearing } from '../../client/graph/hearing.ts'
import { inSchool } from '../../server/base/database.ts'
import { signal } from '../../server/base/signals.ts'
import { until } from '../support/until.ts'
import { people, world } from '../support/world.ts'

t.test('a page whose visit was ended learns it at once, and hears on where there is another one', async t => {
  Object.assign(globalThis, { WebSocket })
  const w = await world(t)
  const { amara } = await people(w)
  const { schoolId } = w.here
  const { port } = new URL(await w.app.listen({ port: 0, host: '127.0.0.1' }))
  let { bearer } = amara
  const asked: ((goesOn: boolean) => void)[] = []
  const hear = openHearing({
    url: `ws://127.0.0.1:${port}/graphql`,
    bearer: async () => bearer,
    goesOn: () => new Promise(resolve => asked.push(resolve)),
    spread: 0,
    pause: 0,
  })
  let changes = 0
  const leave = hear(['gaps'], () => changes++)
  const changed = () => inSchool(w.db, schoolId, db => signal({ db, schoolId }, 'gaps', [amara.personId]))
  const endVisits = () =>
    inSchool(w.db, schoolId, db => db.updateTable('visit').set({ ended_at: w.clock.now }).execute())
  await until(async () => changed().then(() => changes > 0))

  await endVisits()
  await changed()
  await until(() => asked.length > 0)
  bearer = (await w.launch({ sub: 'amara', name: 'Amara Okafor' })).bearer
  changes = 0
  asked[0]!(true)
  await until(() => changes > 0)
  t.equal(asked.length, 1, 'it asks again what it missed, and hears on')

  await endVisits()
  await changed()
  await until(() => asked.length > 1)
  asked[1]!(false)
  leave()
  t.equal(asked.length, 2, 'it is over again')
})
