// Two who do at the same moment what only one of them can have: the second decides by what the first has done.
import t, { type Test } from 'tap'
import { endOffer } from '../../server/bookings/offers/end-offer.ts'
import { lockPeople } from '../../server/bookings/queries.ts'
import { heldSession } from '../../server/sessions/published-sessions.ts'
import { bookingsOf, books, published, removes, rollOf, seats } from '../support/bookings.ts'
import { inTurn } from '../support/in-turn.ts'
import { joins } from '../support/joining.ts'
import { doJob } from '../support/jobs.ts'
import { saidTo } from '../support/notices.ts'
import { at, planOf, plans } from '../support/sessions.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

const link = 'https://meet.example/1'

async function school(t: Test) {
  const w = await world(t)
  const persons = await people(w)
  const { amara, bilal, cora } = persons
  for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  const on = (day: string, more: object = {}) => published(w, cora, { dates: [at(day, '10:00', { link })], ...more })
  const atSession = (id: string, ...asks: (() => Promise<unknown>)[]) =>
    inTurn(w, { hold: place => heldSession(place, id), asks })
  const book = (who: Somebody, sessionId: string) => () => seats(who, 'bookSeat', { sessionId, orWait: false })
  const cancel = (sessionId: string) => () => plans(cora, 'cancelSession', { sessionId, reason: 'Gwen is ill.' })
  const change = async (session: Awaited<ReturnType<typeof published>>, more: object) => {
    const { id, guest, plan, dates } = session
    const kept = { guestId: guest!.id, dates: [at('2026-12-03', '10:00', { id: dates[0]!.id, link })] }
    const input = { sessionId: id, revision: plan!.revision, plan: await planOf(w, { ...kept, ...more }) }
    return () => plans(cora, 'changeSession', input)
  }
  return { w, ...persons, on, atSession, book, cancel, change }
}

const booked = { booking: { state: 'booked' }, refusal: null }
const done = { refusal: null }
const refused = (code: string, details: object = {}) => ({ booking: null, refusal: { code, details } })

t.test('what is booked while its session is called off, moved or made smaller is right either way', async t => {
  const { amara, bilal, on, atSession, book, cancel, change } = await school(t)
  const one = await on('2026-12-01')
  t.match(await atSession(one.id, cancel(one.id), book(amara, one.id)), [done, refused('SESSION_NOT_FOUND')])
  const two = await on('2026-12-02')
  t.match(await atSession(two.id, book(amara, two.id), cancel(two.id)), [booked, done])
  t.match(await saidTo(amara), [/does not take place\. Gwen is ill\.$/])
  t.same(await bookingsOf(amara), [])

  const { id: elsewhere } = await on('2026-12-04')
  for (const who of [amara, bilal]) await books(who, elsewhere)
  const moves = await on('2026-12-03')
  const toFriday = await change(moves, { dates: [at('2026-12-04', '10:30', { id: moves.dates[0]!.id, link })] })
  const clash = refused('SEAT_CLASHES', { startsAt: '2026-12-04T02:00:00.000Z' })
  t.match(await atSession(moves.id, book(amara, moves.id), toFriday, book(bilal, moves.id)), [booked, done, clash])
  t.match((await saidTo(amara))[0], /has another time or place: it now begins Fri, 4 Dec 2026, 10:30/)

  const shrinks = await on('2026-12-03', { capacity: 2 })
  await books(amara, shrinks.id)
  const given = { refusal: { code: 'SEATS_GIVEN', details: { given: 2 } } }
  const toOne = await change(shrinks, { capacity: 1 })
  t.match(await atSession(shrinks.id, book(bilal, shrinks.id), toOne), [booked, given])
  const shrinksFirst = await on('2026-12-10', { capacity: 2 })
  await books(amara, shrinksFirst.id)
  const dates = [at('2026-12-10', '10:00', { id: shrinksFirst.dates[0]!.id, link })]
  const alsoToOne = await change(shrinksFirst, { capacity: 1, dates })
  t.match(await atSession(shrinksFirst.id, alsoToOne, book(bilal, shrinksFirst.id)), [done, refused('SESSION_FULL')])
})

t.test('whoever books two things for one time in two windows has one of them', async t => {
  const { w, amara, on, book } = await school(t)
  const [one, other] = [await on('2026-12-03'), await on('2026-12-03')]
  const asks = [book(amara, one.id), book(amara, other.id)]
  const both = await inTurn(w, { hold: place => lockPeople(place, [amara.personId]), asks })
  t.match(both, [booked, refused('SEAT_CLASHES')])
  t.match(await bookingsOf(amara), [{ session: { id: one.id } }])
})

t.test('whoever books while their two accounts are joined has one place in each session', async t => {
  const { w, bilal, on, book } = await school(t)
  const other = await w.launch({ sub: 'bilal-77' })
  const [one, two] = [await on('2026-12-01'), await on('2026-12-02')]
  await books(bilal, one.id)
  await books(other, two.id)
  // joining locks the one after the other: whoever comes later waits behind it, whichever of them it is
  const last = [bilal, other].map(({ personId }) => personId).sort()[1]!
  const asks = [() => joins(other, bilal), book(other, one.id), book(bilal, two.id)]
  const twice = refused('ALREADY_BOOKED', { state: 'booked' })
  t.match(await inTurn(w, { hold: place => lockPeople(place, [last]), asks }), [undefined, twice, twice])
})

t.test('a seat is given up once, and an offer is either taken or over', async t => {
  const { w, amara, bilal, chenWei, cora, on, atSession } = await school(t)
  const { id: sessionId } = await on('2026-12-03', { capacity: 1 })
  const { id: bookingId } = await books(bilal, sessionId)
  const waits = [await books(amara, sessionId), await books(chenWei, sessionId)]
  const cancels = () => seats(bilal, 'cancelBooking', { bookingId })
  const takesBack = () => removes(cora, { bookingId, reason: 'He is away.' })
  const over = refused('BOOKING_OVER', { state: 'removed' })
  t.match(await atSession(sessionId, takesBack, cancels), [{ booking: { state: 'removed' } }, over])
  const states = async () => {
    const { seated, waiting } = (await rollOf(cora, sessionId))!
    return [...seated, ...waiting].map(({ id, state }) => `${waits.findIndex(one => one.id === id)} ${state}`)
  }
  t.same(await states(), ['0 offered', '1 waiting'], 'one seat, for one of them')

  const takes = (who: Somebody, id: string) => () => seats(who, 'takeSeat', { bookingId: id })
  const runsOut = (id: string) => () =>
    doJob(w.db, endOffer, {
      schoolId: w.here.schoolId,
      now: new Date('2026-11-25T02:00:00Z'),
      data: { bookingId: id },
    })
  const [first, second] = waits.map(({ id }) => id) as [string, string]
  t.match(await atSession(sessionId, runsOut(first), takes(amara, first)), [undefined, refused('OFFER_OVER')])
  t.same(await states(), ['1 offered'], 'it went to the next')
  t.match(await atSession(sessionId, takes(chenWei, second), runsOut(second)), [booked, undefined])
  t.same(await states(), ['1 booked'])
  t.same(await bookingsOf(amara), [])
})
