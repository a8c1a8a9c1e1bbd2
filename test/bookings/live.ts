// What happens to sessions and their seats reaches the pages that are open, whichever process serves them, and nobody else's.
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import pg from 'pg'
import { bookingsOf, books, published, seated } from '../support/bookings.ts'
import { pdf, upload } from '../support/files.ts'
import { aGuest, changes } from '../support/guests.ts'
import { brings, broughtFor } from '../support/material.ts'
import { listenFor, production } from '../support/service.ts'
import { at, planned, planOf, sessionTo } from '../support/sessions.ts'
import { until } from '../support/until.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const day = ({ clock }: World, days: number): string =>
  new Date(clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
const served = async ({ app }: World): Promise<number> =>
  Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)

t.test('a seat that is taken is told to the school, a seat that is held to whom it is held for', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara, bilal, cora, noor }, { port }] = await Promise.all([people(w), production(t, w.url)])
  const dates = [at(day(w, 20), '10:00', { link: 'https://meet.example/1' })]
  const { id: sessionId } = await published(w, cora, { capacity: 1, dates })
  const hearing = ({ bearer }: Somebody, topics = ['bookings', 'sessions']) => listenFor(t, { port, bearer, topics })
  const [amaras, bilals, noors] = [await hearing(amara), await hearing(bilal), await hearing(noor)]
  const coras = await hearing(cora, ['sessions', 'planning'])
  for (const page of [amaras, bilals, noors, coras]) page.told.length = 0

  const seat = await books(bilal, sessionId)
  t.same((await bilals.hears(2)).sort(), ['bookings', 'sessions'])
  t.same([await amaras.hears(1), await coras.hears(1)], [['sessions'], ['sessions']], 'one is left fewer')
  const waiting = await books(amara, sessionId)
  t.same((await amaras.hears(2)).sort(), ['bookings', 'sessions'])
  t.same([await bilals.hears(1), await coras.hears(1)], [['sessions'], ['sessions']], 'somebody waits')
  await seated(bilal, 'cancelBooking', { bookingId: seat.id })
  t.same((await amaras.hears(2)).sort(), ['bookings', 'sessions'], 'it is held for her')
  t.match(await bookingsOf(amara), [{ id: waiting.id, state: 'offered' }])
  await coras.hears(1)

  await planned(cora, 'cancelSession', { sessionId, reason: 'Gwen is ill.' })
  t.same((await coras.hears(2)).sort(), ['planning', 'sessions'])
  t.ok((await amaras.hears(2)).includes('sessions'))
  t.same(noors.told, [], 'another school hears nothing of it')
})

t.test('when many book at once nobody is told, and nobody is looked up, for each of them', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const { cora, dolores } = await people(w)
  const dates = [at(day(w, 20), '10:00', { link: 'https://meet.example/1' })]
  const { id: sessionId } = await published(w, cora, { capacity: 3, dates })
  const bookers: Somebody[] = []
  for (let number = 0; number < 30; number++) bookers.push(await w.launch({ sub: `booker ${number}` }))
  const page = await listenFor(t, { port: await served(w), bearer: dolores.bearer, topics: ['bookings', 'sessions'] })
  const listener = new pg.Client(w.url)
  await listener.connect()
  t.teardown(() => listener.end())
  const notified: string[] = []
  listener.on('notification', ({ payload }) => notified.push(payload ?? ''))
  await listener.query('listen landbridge')
  page.told.length = 0
  w.statements()

  const began = performance.now()
  await Promise.all(bookers.map(who => books(who, sessionId)))
  const seconds = (performance.now() - began) / 1000
  const lookedUp: string[] = []
  await sleep(1500) // whatever was gathered has gone out
  await until(() => {
    lookedUp.push(...w.statements().filter(statement => statement.includes('as asked (id), visit_standing')))
    return notified.length >= 60 && lookedUp.length === page.told.length
  })
  t.equal(notified.length, 60, 'two for each booking: to whoever booked, and to the school')
  t.ok(page.told.length >= 1 && page.told.every(topic => topic === 'sessions'))
  t.ok(page.told.length <= 2 + seconds, `told ${page.told.length} times in ${seconds} s`)
  t.equal(lookedUp.length, page.told.length)
})

t.test('a practitioner hears of their own session alone, and nothing once their link is taken back', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara, cora }, { port }] = await Promise.all([people(w), production(t, w.url)])
  const her = await aGuest(w, cora)
  const other = await aGuest(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'zh-Hans' })
  const topics = ['gaps', 'sessions', 'planning', 'guest']
  const hearing = ({ bearer }: Somebody, topics: string[]) => listenFor(t, { port, bearer, topics })
  const [hers, others] = [await hearing(her, topics), await hearing(other, topics)]
  const coras = await hearing(cora, ['guest', 'planning'])
  const amaras = await hearing(amara, ['planning', 'guest', 'sessions'])
  t.same([hers.told, coras.told, amaras.told], [[], [], []], 'each begins with what is theirs to hear')
  const dates = [at(day(w, 20), '10:00', { link: 'https://meet.example/1' })]
  const { id: sessionId } = await planned(cora, 'planSession', await planOf(w, { guestId: her.personId, dates }))
  t.same(await coras.hears(1), ['planning'])
  await planned(cora, 'askGuest', { sessionId, answerBy: day(w, 5) })
  t.same(await hers.hears(1), ['guest'], 'she is asked')
  t.same(await coras.hears(1), ['planning'])
  const { proposal } = (await sessionTo(cora, sessionId))!
  const accept = `mutation ($input: SessionProposalInput!) { acceptProposal(input: $input) { refusal { code } } }`
  await her.ask(accept, { input: { proposalId: proposal!.id } })
  t.same(await coras.hears(1), ['planning'], 'she has answered')
  t.same(await hers.hears(1), ['guest'], 'on her other pages, too')
  await planned(cora, 'publishSession', { sessionId })
  t.same(await amaras.hears(1), ['sessions'], 'now it is everybody’s')
  t.same(await hers.hears(1), ['guest'])

  await upload(w, her, { purpose: 'material', to: sessionId, name: 'plan.pdf', bytes: pdf('plan') })
  t.same([await coras.hears(1), await hers.hears(1)], [['planning'], ['guest']], 'what she brings nobody else sees yet')
  const { id: materialId } = (await broughtFor(cora, sessionId))!.material[0]!
  await brings(her, 'describeMaterial', { materialId, kind: 'slides', language: 'english', competencies: [] })
  t.same([await coras.hears(1), await hers.hears(1)], [['planning'], ['guest']])

  await changes(cora, 'revokeGuestLinks', { guestId: her.personId })
  t.equal(await hers.sentAway, 4401)
  t.same([hers.told, others.told, amaras.told], [[], [], []], 'and nobody has heard more than that')
})
