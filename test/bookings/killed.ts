// kill -9 of the service while it books and gives a seat back; test/slow/offers.test.ts: while it mails an offer or ends one. A lock from outside holds it there.
import { createHash } from 'node:crypto'
import t from 'tap'
import { books, laterOn, published, rollOf, seated } from '../support/bookings.ts'
import { holding } from '../support/holding.ts'
import { clientDocument, production } from '../support/service.ts'
import { people, world, type Somebody } from '../support/world.ts'

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
    const { id: free } = await published(w, cora, { capacity: 1, dates: laterOn(w, 20) })
    const { id: full } = await published(w, cora, { capacity: 1, dates: laterOn(w, 21) })
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
