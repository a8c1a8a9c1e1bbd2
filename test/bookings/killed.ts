// kill -9 of the service while it books, gives a seat back, mails an offer or ends one. A lock from outside holds it there.
import { createHash } from 'node:crypto'
import pg from 'pg'
import t, { type Test } from 'tap'
import { bookingsOf, books, lacks, published, rollOf, seated } from '../support/bookings.ts'
import { answers } from '../support/offers.ts'
import { saidTo } from '../support/notices.ts'
import { clientDocument, production } from '../support/service.ts'
import { at } from '../support/sessions.ts'
import { mailServer } from '../support/smtp.ts'
import { hold } from '../support/told.ts'
import { until } from '../support/until.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const link = 'https://meet.example/1'
const later = ({ clock }: World, days: number) => [
  at(new Date(clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10), '10:00', { link }),
]

/** Whoever writes into these tables waits until they are let go. */
async function holding(t: Test, w: World, tables: readonly string[]) {
  const client = new pg.Client(w.adminUrl)
  await client.connect()
  t.teardown(() => client.end())
  await client.query(`begin; lock table ${tables.join(', ')} in exclusive mode`)
  const waiting = async (): Promise<string[]> => {
    const { rows } = await client.query<{ table: string }>(
      'select relation::regclass::text as table from pg_locks where not granted and relation = any ($1::regclass[])',
      [tables],
    )
    return rows.map(({ table }) => table)
  }
  return {
    /** so many wait, some for each of the tables */
    held: (count: number) =>
      until(async () => {
        const held = await waiting()
        return held.length >= count && new Set(held).size === tables.length
      }),
    /** until nobody is left of those who waited */
    async letGo() {
      await client.query('rollback')
      await until(async () => (await waiting()).length === 0)
    },
  }
}

/** As a page does: by the hash of its document. */
const asking =
  (port: number) =>
  (who: Somebody, name: string, input: object): Promise<unknown> =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.bearer}` },
      body: JSON.stringify({
        query: createHash('sha256').update(clientDocument(name)).digest('hex'),
        persisted: true,
        variables: { input },
      }),
    }).catch((error: unknown) => error)

t.test(
  'killed while it books a seat and gives another back, it has done neither, and both can be done again',
  async t => {
    const w = await world(t, { now: new Date().toISOString() })
    const [{ amara, bilal, cora, dolores }, { service, port }] = await Promise.all([people(w), production(t, w.url)])
    const { id: free } = await published(w, cora, { capacity: 1, dates: later(w, 20) })
    const { id: full } = await published(w, cora, { capacity: 1, dates: later(w, 21) })
    const seat = await books(bilal, full)
    await books(amara, full)
    const events = await holding(t, w, ['event'])
    const asks = asking(port)
    const unanswered = [
      asks(dolores, 'BookSeat', { sessionId: free, orWait: false }),
      asks(bilal, 'CancelBooking', { bookingId: seat.id }),
    ]
    await events.held(2)
    await service.kill()
    for (const answer of unanswered) t.ok((await answer) instanceof Error)
    await events.letGo()
    t.match(await rollOf(cora, free), { seated: [], waiting: [], ended: [] })
    t.match(await rollOf(cora, full), { seated: [{ id: seat.id, state: 'booked' }], waiting: [{}], ended: [] })

    await books(dolores, free, false)
    await seated(bilal, 'cancelBooking', { bookingId: seat.id })
    t.match(await rollOf(cora, free), { seated: [{ state: 'booked', person: { id: dolores.personId } }], waiting: [] })
    t.match(await rollOf(cora, full), { seated: [{ state: 'offered', person: { id: amara.personId } }], waiting: [] })
  },
)

t.test('killed while it mails an offer and ends another, each is done once afterwards', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara, bilal, chenWei, cora }, server] = await Promise.all([people(w), mailServer(t)])
  for (const who of [amara, bilal, chenWei]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  await lacks(w, chenWei, { gap: 1, by: cora })
  const { id: mailed } = await published(w, cora, { capacity: 1, dates: later(w, 20) })
  const { id: ended } = await published(w, cora, { capacity: 1, dates: later(w, 21) })
  const [one, other] = [await books(bilal, mailed), await books(bilal, ended)]
  for (const id of [mailed, ended]) await books(amara, id)
  await books(chenWei, ended)
  for (const { id } of [one, other]) await seated(bilal, 'cancelBooking', { bookingId: id })
  const own = await bookingsOf(amara)
  t.match(own, [{ state: 'offered' }, { state: 'offered' }])
  const lapsing = own.find(({ session }) => session.id === ended)!.id
  const admin = new pg.Client(w.adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  const rows = async (text: string) => (await admin.query<Record<string, unknown>>(text)).rows
  await rows(`delete from pgboss.job where not (data ->> 'job' = 'mail-seat-offer' and data -> 'data' ->> 'bookingId' <> '${lapsing}'
    or data ->> 'job' = 'end-seat-offer' and data -> 'data' ->> 'bookingId' = '${lapsing}')`)
  await rows(`update booking set offered_until = now() where id = '${lapsing}'`)
  await rows(`update pgboss.job set start_after = now()`)

  const tables = await holding(t, w, ['mail', 'notice'])
  const smtp = { SMTP_URL: server.url, MAIL_FROM: 'pd@school.example' }
  const { service } = await production(t, w.url, smtp)
  await tables.held(2)
  await service.kill()
  await tables.letGo()
  t.match(await bookingsOf(amara), [{ state: 'offered' }, { state: 'offered' }])
  t.same([await rows(`select hash from token where purpose = 'seat-offer'`), server.received], [[], []])

  await rows(`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`) // half a minute later
  await production(t, w.url, smtp)
  const toDo = `select from pgboss.job where state in ('created', 'retry', 'active') and start_after < now() + interval '1 min'`
  await until(async () => (await rows(toDo)).length === 0)
  t.match(await rollOf(cora, ended), {
    seated: [{ state: 'offered', person: { id: chenWei.personId } }],
    ended: [{ id: lapsing, state: 'lapsed' }, {}],
  })
  const offers = server.received.filter(({ text }) => text?.includes('/seat/'))
  const to = offers.map(({ to }) => [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address)))
  t.same(to.flat().sort(), ['amara@example.org', 'chen-wei@example.org'], 'each once')
  t.match(await saidTo(amara), [/has gone to the next/, /is held for you/])
  const hers = offers.find(({ text }) => text?.startsWith('Hello Amara'))
  const path = /https:\/\/pd\.example(\/seat\/\S+)/.exec(hers?.text ?? '')?.[1]
  t.match((await answers(w, path!, 'take')).body, /is yours/)
  t.match(await bookingsOf(amara), [{ state: 'booked', session: { id: mailed } }])
})
