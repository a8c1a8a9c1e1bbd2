// Seats that are held for somebody while something else changes.
import t, { type Test } from 'tap'
import { suspendSchool } from '../../server/people/schools/suspend-school.ts'
import { bookingsOf, books, groups, lacks, published, removes, rollOf, seated, seats } from '../support/bookings.ts'
import { answers, offerMail, opens } from '../support/offers.ts'
import { at, planned, planOf, sessionTo } from '../support/sessions.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

async function teachers(t: Test) {
  const w = await world(t)
  const persons = await people(w)
  for (const who of [persons.amara, persons.bilal]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  return { w, ...persons }
}

/** In a session of one seat, which another will give up. */
async function waitsFor(w: World, cora: Somebody, [waits, has]: readonly [Somebody, Somebody]) {
  const { id: sessionId } = await published(w, cora, { capacity: 1 })
  const { id: bookingId } = await books(has, sessionId)
  const { id } = await books(waits, sessionId)
  return { sessionId, id, becomesFree: () => seated(has, 'cancelBooking', { bookingId }) }
}

async function heldFor(w: World, { cora, amara, bilal }: Record<'cora' | 'amara' | 'bilal', Somebody>) {
  const waiting = await waitsFor(w, cora, [amara, bilal])
  await waiting.becomesFree()
  return waiting
}

t.test('of two seats at one time that are held for Amara she takes one, and only one', async t => {
  const { w, amara, bilal, dolores, cora } = await teachers(t)
  const one = await waitsFor(w, cora, [amara, bilal])
  const other = await waitsFor(w, cora, [amara, dolores])
  for (const { becomesFree } of [one, other]) await becomesFree()
  t.match(await bookingsOf(amara), [
    { state: 'offered', session: { seat: { clash: null } } },
    { state: 'offered', session: { seat: { clash: null } } },
  ])
  t.match(await seated(amara, 'takeSeat', { bookingId: one.id }), { state: 'booked' })
  t.equal((await seats(amara, 'takeSeat', { bookingId: other.id })).refusal?.code, 'SEAT_CLASHES')
})

t.test('a seat is not taken once its session, which was moved, has begun', async t => {
  const { w, ...persons } = await teachers(t)
  const { sessionId, id } = await heldFor(w, persons)
  const { plan, guest, dates } = (await sessionTo(persons.cora, sessionId))!
  const date = at('2026-11-24', '20:00', { id: dates[0]!.id, link: 'https://meet.example/1' })
  const moved = await planOf(w, { guestId: guest!.id, dates: [date], capacity: 1 })
  await planned(persons.cora, 'changeSession', { sessionId, revision: plan!.revision, plan: moved })
  const { path } = await offerMail(w, id)
  t.match((await opens(w, path)).body, /name="answer" value="take"/)
  w.clock.now = new Date('2026-11-24T12:00:00Z')
  const amara = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.equal((await seats(amara, 'takeSeat', { bookingId: id })).refusal?.code, 'OFFER_OVER')
  t.match((await answers(w, path, 'take')).body, /not held for you any more/)
})

t.test('a seat that is free before anybody may register is held for whom Cora put on the waitlist', async t => {
  const { w, amara, bilal, cora } = await teachers(t)
  await lacks(w, amara, { gap: 2, by: cora })
  const registrationOpens = { day: '2026-11-26', time: '10:00' }
  const { id: sessionId } = await published(w, cora, { capacity: 1, registrationOpens })
  await groups(cora, { sessionId, personIds: [amara.personId, bilal.personId] })
  t.match(await bookingsOf(amara), [{ state: 'waiting' }])
  const { seated: there } = (await rollOf(cora, sessionId))!
  await removes(cora, { bookingId: there[0]!.id, reason: 'He is away.' })
  t.match(await bookingsOf(amara), [{ state: 'offered' }])
})

t.test('while a school is suspended the link in a mail does nothing', async t => {
  const { w, ...persons } = await teachers(t)
  const { path } = await offerMail(w, (await heldFor(w, persons)).id)
  t.equal((await opens(w, path)).statusCode, 200)
  await suspendSchool(w.db, w.here.schoolId, w.clock.now)
  for (const answer of ['take', 'pass']) t.equal((await answers(w, path, answer)).statusCode, 404)
})
