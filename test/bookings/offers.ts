import t, { type Test } from 'tap'
import { endOffer } from '../../server/bookings/offers/end-offer.ts'
import { texts } from '../../server/bookings/offers/text.ts'
import { fill } from '../../server/notices/say.ts'
import { bookingsOf, books, lacks, published, seated, seats } from '../support/bookings.ts'
import { doJob } from '../support/jobs.ts'
import { saidTo } from '../support/notices.ts'
import { answers, offerMail, opens } from '../support/offers.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

/** One seat, which Bilal has; Chen Wei and then Amara wait, whose gap is larger. */
async function full(t: Test) {
  const w = await world(t)
  const persons = await people(w)
  const { amara, bilal, chenWei, cora } = persons
  for (const who of [amara, bilal, chenWei]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  await lacks(w, chenWei, { gap: 1, by: cora })
  const { id: sessionId } = await published(w, cora, { capacity: 1 })
  const seat = await books(bilal, sessionId)
  const waiting = { chenWei: await books(chenWei, sessionId), amara: await books(amara, sessionId) }
  return { w, ...persons, sessionId, seat, waiting }
}

const stateOf = async (who: Somebody): Promise<string | undefined> => (await bookingsOf(who))[0]?.state

t.test('Bilal cancels; Amara, whose gap is larger, takes the seat from her mail', async t => {
  const { w, amara, bilal, chenWei, seat, waiting } = await full(t)
  await seated(bilal, 'cancelBooking', { bookingId: seat.id })
  t.match(await bookingsOf(amara), [{ state: 'offered', offeredUntil: '2026-11-25T02:00:00.000Z' }])
  t.match(await bookingsOf(chenWei), [{ state: 'waiting', session: { seat: { left: 0, place: 1 } } }], 'it is held')
  t.match(await saidTo(amara), [
    /^A seat in “Inbound at an overseas warehouse” \(Thu, 3 Dec 2026, 10:00 \(China time\)\) is held for you until /,
  ])

  const { mail, path } = await offerMail(w, waiting.amara.id)
  t.match(mail, {
    to: { address: 'amara@example.org' },
    subject: /^A seat is held for you until Wed, 25 Nov 2026, 10:00 \(China time\): Inbound/,
    text: /your gap \(3 levels\) comes first on the waitlist/,
  })
  t.same((await offerMail(w, waiting.chenWei.id)).mail, undefined, 'nobody else hears of it')

  const page = await opens(w, path)
  t.match(page, { statusCode: 200, headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } })
  t.match(page.body, /<header class="bar">[^]*Landbridge[^]*Our school/)
  t.match(page.body, /<button class="button primary" type="submit" name="answer" value="take">Take the seat/)
  await opens(w, path)
  await answers(w, path, 'anything')
  t.equal(await stateOf(amara), 'offered', 'opening it changes nothing')
  t.match((await answers(w, path, 'take')).body, /The seat in “Inbound at an overseas warehouse” is yours/)
  t.match(await bookingsOf(amara), [{ state: 'booked', session: { booked: 1 } }])
  t.match((await answers(w, path, 'pass')).body, /is yours/, 'the link is good for nothing else')
  t.equal(await stateOf(amara), 'booked')
  t.same(await saidTo(amara), [])
  const changed = path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A')
  t.equal((await opens(w, changed)).statusCode, 404)
  t.equal((await opens(w, path.replace(w.here.schoolId, w.elsewhere.schoolId))).statusCode, 404)
})

t.test('what is passed on, or not answered in time, goes to the next', async t => {
  const { w, amara, bilal, chenWei, sessionId, seat, waiting } = await full(t)
  await seated(bilal, 'cancelBooking', { bookingId: seat.id })
  const ends = (id: string) =>
    doJob(w.db, endOffer, { schoolId: w.here.schoolId, now: w.clock.now, data: { bookingId: id } })
  const { path } = await offerMail(w, waiting.amara.id)
  t.match((await answers(w, path, 'pass')).body, /goes to the next/)
  t.same([await stateOf(amara), await stateOf(chenWei)], [undefined, 'offered'])
  t.equal((await seats(amara, 'takeSeat', { bookingId: waiting.amara.id })).refusal?.code, 'OFFER_OVER')

  const again = await books(amara, sessionId)
  t.equal(again.state, 'waiting', 'a seat that is held is nobody else’s')
  await ends(waiting.chenWei.id)
  t.equal(await stateOf(chenWei), 'offered', 'not before its time')
  w.clock.now = new Date('2026-11-25T02:00:00Z')
  const { path: late } = await offerMail(w, waiting.chenWei.id)
  const back = await w.launch({ sub: 'chen-wei', name: '陈伟' }, { language: 'zh-Hans' })
  t.equal((await seats(back, 'takeSeat', { bookingId: waiting.chenWei.id })).refusal?.code, 'OFFER_OVER')
  t.match((await answers(w, late, 'take')).body, /此名额已不再为您保留/)
  await ends(waiting.chenWei.id)
  await ends(waiting.chenWei.id)
  t.same(await bookingsOf(back), [])
  t.match(await saidTo(back), [/^The seat in “Inbound.* has gone to the next, since there was no answer/])
  const amaraBack = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.match(await bookingsOf(amaraBack), [{ id: again.id, state: 'offered' }])
  t.match(await seated(amaraBack, 'takeSeat', { bookingId: again.id }), { state: 'booked' })
})

t.test('whoever has something else then is told so on the page of the mail', async t => {
  const { w, amara, bilal, cora, seat, waiting } = await full(t)
  const title = { en: 'Parcels', 'zh-Hans': '包裹' }
  const { id: other } = await published(w, cora, { title })
  await books(amara, other)
  await seated(bilal, 'cancelBooking', { bookingId: seat.id })
  const { path } = await offerMail(w, waiting.amara.id)
  t.match((await answers(w, path, 'take')).body, /role="alert"><strong>You have a seat in “Parcels” at the same time/)
  t.equal((await bookingsOf(amara)).find(({ id }) => id === waiting.amara.id)?.state, 'offered')
  t.match(await seated(amara, 'passSeat', { bookingId: waiting.amara.id }), { state: 'passed' })
})

t.test('who has no gap there is not told that theirs is the largest', async t => {
  const why = (gap: number, language: 'en' | 'zh-Hans'): string =>
    fill(texts[language].why, { gap, until: '–' }, language)
  t.match(why(0, 'en'), /^You are first on the waitlist\. It is held/)
  t.match(why(1, 'en'), /^You are offered it because your gap \(1 level\) comes first on the waitlist\. It is held/)
  t.match(why(0, 'zh-Hans'), /^您在候补中排在最前，/)
  t.match(why(2, 'zh-Hans'), /^您的差距（2级）在候补中排在最前，/)
})
