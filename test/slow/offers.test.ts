// kill -9 of the service while it mails an offer or ends one: test/bookings/killed.ts does it while it books.
import pg from 'pg'
import t from 'tap'
import { bookingsOf, books, lacks, laterOn, published, rollOf, seated } from '../support/bookings.ts'
import { holding } from '../support/holding.ts'
import { answers } from '../support/offers.ts'
import { saidTo } from '../support/notices.ts'
import { production } from '../support/service.ts'
import { mailServer } from '../support/smtp.ts'
import { hold } from '../support/told.ts'
import { until } from '../support/until.ts'
import { people, world } from '../support/world.ts'

t.test('killed while it mails an offer and ends another, each is done once afterwards', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara, bilal, chenWei, cora }, server] = await Promise.all([people(w), mailServer(t)])
  for (const who of [amara, bilal, chenWei]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  await lacks(w, chenWei, { gap: 1, by: cora })
  const { id: mailed } = await published(w, cora, { capacity: 1, dates: laterOn(w, 20) })
  const { id: ended } = await published(w, cora, { capacity: 1, dates: laterOn(w, 21) })
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
