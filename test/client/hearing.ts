// A page that is open when the service ends its visit, or cannot be heard for a while.
import * as ws from 'graphql-ws'
import t, { type Test } from 'tap'
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
    load: async () => ws,
    bearer: async () => bearer,
    goesOn: () => new Promise(resolve => asked.push(resolve)),
    spread: 0,
    pause: 0,
    patience: 20,
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

async function amarasPage(t: Test, load: () => Promise<typeof ws>) {
  const { tab, changed } = await amarasPages(t, { load, patience: 20 })
  return { hear: tab(), changed }
}

interface Given {
  load: () => Promise<typeof ws>
  patience: number
}

async function amarasPages(t: Test, given: Given) {
  const w = await world(t)
  const { amara } = await people(w)
  const { port } = new URL(await w.app.listen({ port: 0, host: '127.0.0.1' }))
  const tab = () =>
    openHearing({
      url: `ws://127.0.0.1:${port}/graphql`,
      bearer: async () => amara.bearer,
      goesOn: async () => false,
      spread: 0,
      pause: 0,
      ...given,
    })
  const changed = () =>
    inSchool(w.db, w.here.schoolId, db => signal({ db, schoolId: w.here.schoolId }, 'gaps', [amara.personId]))
  return { tab, changed }
}

t.test('a page whose part that hears did not load tries again, as long as it is open', async t => {
  Object.assign(globalThis, { WebSocket })
  let [loads, changes] = [0, 0]
  const fails = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  const { hear, changed } = await amarasPage(t, () => (++loads < 3 ? fails() : Promise.resolve(ws)))
  const leave = hear(['gaps'], () => changes++)
  await until(async () => changed().then(() => changes > 0))
  t.equal(loads, 3)
  leave()

  let again = 0
  const gone = await amarasPage(t, () => (again++, fails()))
  gone.hear(['gaps'], () => {})()
  await new Promise(resolve => setTimeout(resolve, 100))
  t.equal(again, 1, 'who has left does not')
})

t.test('a page that is refused a connection comes back with patience, but no later than that', async t => {
  class Refused extends WebSocket {
    constructor(url: string, protocol: string) {
      super(++tries < 7 ? url.replace('/graphql', '/nowhere') : url, protocol)
    }
  }
  Object.assign(globalThis, { WebSocket: Refused })
  let [tries, changes] = [0, 0]
  const { hear, changed } = await amarasPage(t, async () => ws)
  const leave = hear(['gaps'], () => changes++)
  await until(async () => changed().then(() => changes > 0))
  t.equal(tries, 7)
  leave()
})

t.test('of more tabs than one person needs the last ones wait, and hear once others are closed', async t => {
  class Counted extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol)
      opened++
    }
  }
  Object.assign(globalThis, { WebSocket: Counted })
  let opened = 0
  const { tab, changed } = await amarasPages(t, { load: async () => ws, patience: 1000 })
  const heard = Array.from({ length: 21 }, () => 0)
  const open = (at: number) => tab()(['gaps'], () => heard[at]!++)
  const hearing = () => heard.filter(times => times > 0).length
  const leave = Array.from({ length: 20 }, (_, at) => open(at))
  await until(async () => changed().then(() => hearing() === 20))
  leave.push(open(20))
  await until(async () => changed().then(() => opened > 22))
  t.equal(heard[20], 0, 'it asks again and again, and is told nothing')
  leave[0]!()
  await until(async () => changed().then(() => hearing() === 21))
  leave.forEach(end => end())
})
