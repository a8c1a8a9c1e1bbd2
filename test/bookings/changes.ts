import t from 'tap'
import { bookingsOf, books, published } from '../support/bookings.ts'
import { saidTo } from '../support/notices.ts'
import { at, planned, planOf, refusalOf, sessionTo } from '../support/sessions.ts'
import { people, world } from '../support/world.ts'

t.test('who has a place hears when a session is moved or called off, and is offered what is added', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const link = 'https://meet.example/1'
  const session = await published(w, cora, { capacity: 1 })
  const { id: other } = await published(w, cora, { dates: [at('2026-12-04', '10:00', { link })] })
  const { id: sessionId } = session
  await books(amara, sessionId)
  await books(amara, other)
  const waiting = await books(bilal, sessionId)
  t.match(await sessionTo(cora, sessionId), { booked: 1 })

  const dates = [at('2026-12-04', '10:30', { id: session.dates[0]!.id, link })]
  const plan = await planOf(w, { guestId: session.guest!.id, capacity: 2, dates })
  const { minutes, zone, capacity } = plan
  const check = `query ($input: SessionCheckInput!) { sessionCheck(input: $input) { clashes { person { name } startsAt } } }`
  t.match(await cora.ask(check, { input: { sessionId, guestId: session.guest!.id, minutes, zone, capacity, dates } }), {
    sessionCheck: { clashes: [{ person: { name: 'Amara Okafor' }, startsAt: '2026-12-04T02:00:00.000Z' }] },
  })
  await planned(cora, 'changeSession', { sessionId, revision: session.plan!.revision, plan })
  t.match(await saidTo(amara), [/has another time or place: it now begins Fri, 4 Dec 2026, 10:30/])
  t.match(await bookingsOf(bilal), [{ id: waiting.id, state: 'offered' }], 'a second seat was added')

  const fewer = { ...plan, capacity: 1, dates }
  const { revision } = (await sessionTo(cora, sessionId))!.plan!
  t.match(
    await refusalOf(cora, 'changeSession', { sessionId, revision, plan: fewer }),
    { code: 'SEATS_GIVEN', details: { given: 2 } },
    'one is Amara’s, and one is held for Bilal',
  )
  await planned(cora, 'cancelSession', { sessionId, reason: 'Gwen is ill.' })
  t.match(await saidTo(amara), [/does not take place\. Gwen is ill\.$/], 'the last word is what counts')
  t.match(await saidTo(bilal), [/does not take place\. Gwen is ill\.$/])
  t.match(await bookingsOf(amara), [{ session: { id: other } }])
  t.same(await bookingsOf(bilal), [])
})
