import t from 'tap'
import pg from 'pg'
import { inSchool } from '../../server/base/database.ts'
import { openChanges } from '../../server/base/changes.ts'
import { newId } from '../../server/base/ids.ts'
import { signal } from '../../server/base/signals.ts'
import type { Topic } from '../../server/graph-types.ts'
import { clientDocument, listen, production, rawSocket } from '../support/service.ts'
import { people, world, type World } from '../support/world.ts'

type Subscribing = (root: object, args: { topics: Topic[] }, context: object) => Promise<{ return(): Promise<unknown> }>

const tell = (w: World, topic: Topic, personIds?: string[]) =>
  inSchool(w.db, w.here.schoolId, db => signal({ db, schoolId: w.here.schoolId }, topic, personIds))

const served = async (w: World): Promise<number> =>
  Number(new URL(await w.app.listen({ port: 0, host: '127.0.0.1' })).port)

t.test('pages are told that something changed, whichever process serves them', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara, bilal, cora, noor }, one, another] = await Promise.all([
    people(w),
    production(t, w.url),
    production(t, w.url),
  ])
  const coras = await listen(t, one.port, cora.bearer)
  const amaras = await listen(t, another.port, amara.bearer)
  const bilals = await listen(t, one.port, bilal.bearer)
  const noors = await listen(t, one.port, noor.bearer)

  await tell(w, 'review')
  t.same(await coras.hears(1), ['review'], 'who judges hears that something waits')
  await tell(w, 'gaps', [amara.personId])
  t.same(await amaras.hears(1), ['gaps'], 'Amara that her gaps changed')
  await t.rejects(
    inSchool(w.db, w.here.schoolId, async db => {
      await signal({ db, schoolId: w.here.schoolId }, 'review')
      throw new Error('undone')
    }),
  )
  await tell(w, 'gaps')
  for (const page of [coras, amaras, bilals])
    t.same(await page.hears(1), ['gaps'], 'all when none is named; what was undone was told to nobody')
  const { schoolId } = w.elsewhere
  await inSchool(w.db, schoolId, db => signal({ db, schoolId }, 'gaps'))
  t.same(await noors.hears(1), ['gaps'], 'another school hears its own')
  t.same([coras.told, amaras.told, bilals.told, noors.told], [[], [], [], []], 'and nobody more than that')

  one.service.child.kill('SIGTERM')
  t.equal(await one.service.finish(), 0, 'pages that listen do not keep a service from stopping')
})

t.test('only a visit that goes on is told anything', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const port = await served(w)
  const stranger = await rawSocket(t, port)
  t.match(await stranger.say({ type: 'connection_init', payload: {} }), { type: 'connection_error' }, 'no bearer')
  const forged = await rawSocket(t, port)
  const authorization = `Bearer ${amara.bearer}x`
  t.match(await forged.say({ type: 'connection_init', payload: { authorization } }), { type: 'connection_error' })
  const hasty = await rawSocket(t, port)
  t.match(
    await hasty.say({ id: '1', type: 'subscribe', payload: { query: 'subscription { changed(topics: [gaps]) }' } }),
    { type: 'connection_error' },
    'nor who does not say who it is',
  )

  const end = (personId: string, values: { ended_at: Date } | { ends_at: Date }) =>
    inSchool(w.db, w.here.schoolId, db =>
      db.updateTable('visit').set(values).where('person_id', '=', personId).execute(),
    )
  const [amaras, coras] = [await listen(t, port, amara.bearer), await listen(t, port, cora.bearer)]
  await end(amara.personId, { ended_at: w.clock.now })
  await tell(w, 'gaps')
  t.equal(await amaras.sentAway, 4401, 'her visit was ended: she is sent away')
  t.same([amaras.told, await coras.hears(1)], [[], ['gaps']], 'untold, while others are told')

  await inSchool(w.db, w.here.schoolId, db => db.updateTable('role_grant').set({ ended_at: w.clock.now }).execute())
  await tell(w, 'review')
  await tell(w, 'gaps')
  t.same(await coras.hears(1), ['gaps'], 'whose role was taken back hears no more of what waits')

  await end(bilal.personId, { ends_at: new Date(w.clock.now.getTime() + 500) })
  const bilals = await listen(t, port, bilal.bearer)
  t.equal(await bilals.sentAway, 4401, 'a visit that ends by itself ends the connection')

  const talkative = await rawSocket(t, port, { bearer: cora.bearer })
  w.statements()
  const payload = { authorization: `Bearer ${cora.bearer}` }
  const extensions = Array.from({ length: 10 }, () => ({ type: 'connectionInit', payload }))
  const query = clientDocument('Changed')
  const subscribing = { id: '1', type: 'subscribe', payload: { query, variables: { topics: ['gaps'] } }, extensions }
  for (let time = 0; time < 20; time++) await talkative.say(subscribing) // who says over and over again who they are
  const lookedUp = w.statements().filter(text => text.includes('visit_standing')).length
  t.ok(lookedUp < 100, `is not looked up each time, but ${lookedUp} times`)
})

t.test('a connection that listens to nothing any more is not kept', async t => {
  const w = await world(t)
  const changes = openChanges({
    databaseUrl: w.url,
    now: () => w.clock.now,
    recognise: async () => undefined,
    visitsGoingOn: async () => new Map(),
    onFault: error => t.fail(String(error)),
    deafAtMost: 20,
  })
  t.teardown(() => changes.stop())
  const closed: number[] = []
  const viewer = { personId: newId(), visitId: newId(), roles: new Set(['faculty']) }
  const visitEndsAt = new Date(w.clock.now.getTime() + 60_000)
  const context = {
    socket: { close: (code: number) => closed.push(code) },
    listener: { schoolId: newId(), viewer, visitEndsAt },
  }
  const { Subscription } = changes.resolvers as { Subscription: { changed: { subscribe: Subscribing } } }
  const hears = () => Subscription.changed.subscribe({}, { topics: ['gaps'] }, context)
  const [one, another] = await Promise.all([hears(), hears()])
  await one.return()
  await new Promise(resolve => setTimeout(resolve, 60))
  t.same(closed, [], 'it still listens')
  await another.return()
  while (closed.length === 0) await new Promise(resolve => setTimeout(resolve, 10))
  t.same(closed, [1000])
})

t.test('signals that were missed while the database was away are made up for', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const page = await listen(t, await served(w), cora.bearer)
  const admin = new pg.Client(w.adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'landbridge listening'`
  t.equal((await admin.query(cut)).rowCount, 1, 'one connection a process')
  t.same((await page.hears(2)).sort(), ['gaps', 'review'], 'every page asks again')
  await tell(w, 'review')
  t.same(await page.hears(1), ['review'], 'and signals arrive as before')
})
