import t from 'tap'
import { bookingsOf, books, lacks, published, seated, seats, seatsOf } from '../support/bookings.ts'
import { at } from '../support/sessions.ts'
import { codes, hold } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('Amara finds what narrows her gap, takes the last seat, and others wait by gap and then time', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora, noor } = await people(w)
  for (const who of [amara, bilal, chenWei, dolores])
    await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  await lacks(w, bilal, { gap: 1, by: cora })
  await lacks(w, chenWei, { gap: 2, by: cora })
  await lacks(w, dolores, { gap: 2, by: cora })
  const competencyId = (await codes(w)).competency('NEG-04')
  const other = (await codes(w)).competency('NEG-03')
  const elsewhere = await published(w, cora, {
    competencies: [{ competencyId: other, level: 1 }],
    dates: [at('2026-12-01', '10:00', { link: 'https://meet.example/2' })],
  })
  const { id: sessionId } = await published(w, cora, { capacity: 1 })
  const code = async (...args: Parameters<typeof seats>) => (await seats(...args)).refusal?.code

  const found = await seatsOf(amara, competencyId)
  t.same(
    found.map(({ id }) => id),
    [sessionId, elsewhere.id],
    'what serves the gap comes first',
  )
  t.match(found[0]!.seat, {
    left: 1,
    window: 'open',
    booking: null,
    gains: [{ competency: { code: 'CBEC-NEG-04' }, attending: 1, beyond: 3, closes: true }],
  })
  const { gap } = await amara.ask<{ gap: { sessions: object[] } }>(
    'query ($id: ID!) { gap(competencyId: $id) { sessions { sessionId title startsAt attending byTask beyond left booking } } }',
    { id: competencyId },
  )
  t.match(gap.sessions, [
    { sessionId, startsAt: '2026-12-03T02:00:00Z', attending: 1, byTask: 3, beyond: 3, left: 1, booking: null },
  ])
  t.equal(gap.sessions.length, 1, 'and the gap knows it')

  const booked = await books(amara, sessionId, false)
  t.match(booked, { state: 'booked', freeUntil: '2026-12-01T02:00:00.000Z', session: { booked: 1 } })
  t.match(booked.session.dates, [{ link: 'https://meet.example/1' }], 'who has a seat reads where it is')
  t.equal(await code(amara, 'bookSeat', { sessionId, orWait: true }), 'ALREADY_BOOKED')
  t.match((await seats(bilal, 'bookSeat', { sessionId, orWait: false })).refusal, {
    code: 'SESSION_FULL',
    details: { waiting: 0 },
  })
  t.match(await books(bilal, sessionId), { state: 'waiting', session: { seat: { place: 1, larger: 0 } } })
  w.clock.now = new Date('2026-11-24T02:01:00Z')
  t.match(
    (await seatsOf(chenWei)).find(({ id }) => id === sessionId)!.seat,
    { left: 0, waiting: 1, place: 1, larger: 0 },
    'before he joins he sees where he would stand',
  )
  const waiting = await books(chenWei, sessionId)
  t.match(waiting, { state: 'waiting', session: { dates: [{ link: null }], seat: { place: 1, larger: 0 } } })
  w.clock.now = new Date('2026-11-24T02:02:00Z')
  t.match(await books(dolores, sessionId), { session: { seat: { place: 2, larger: 0 } } }, 'the same gap, but later')
  t.match(await bookingsOf(bilal), [{ state: 'waiting', session: { seat: { place: 3, larger: 2, waiting: 3 } } }])

  const student = await w.launch({ sub: 'student' }, { course: 'trade', roles: ['Learner'] })
  t.equal(await code(student, 'bookSeat', { sessionId, orWait: true }), 'FACULTY_ONLY')
  t.same(await seatsOf(student), [])
  t.equal(await code(noor, 'bookSeat', { sessionId, orWait: true }), 'SESSION_NOT_FOUND')
  t.equal(await code(bilal, 'cancelBooking', { bookingId: booked.id }), 'BOOKING_NOT_FOUND')
  t.equal(await code(bilal, 'takeSeat', { bookingId: (await bookingsOf(bilal))[0]!.id }), 'OFFER_OVER')

  t.match(await seated(bilal, 'cancelBooking', { bookingId: (await bookingsOf(bilal))[0]!.id }), { state: 'cancelled' })
  t.same(await bookingsOf(bilal), [])
})

t.test('nobody books what is not open, or is at two places at a time', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const refusal = async (...args: Parameters<typeof seats>) => (await seats(...args)).refusal
  const { id: soon } = await published(w, cora, { registrationOpens: { day: '2026-11-25', time: '09:00' } })
  t.match(await refusal(amara, 'bookSeat', { sessionId: soon, orWait: false }), {
    code: 'REGISTRATION_NOT_OPEN',
    details: { opensAt: '2026-11-25T01:00:00.000Z', zone: 'Asia/Shanghai' },
  })
  const closing = { registrationCloses: { day: '2026-11-24', time: '10:03' } }
  const { id: closes } = await published(w, cora, closing)
  w.clock.now = new Date('2026-11-24T02:03:00Z')
  t.match(await refusal(amara, 'bookSeat', { sessionId: closes, orWait: false }), { code: 'REGISTRATION_OVER' })

  const title = { en: 'Parcels', 'zh-Hans': '包裹' }
  const link = { link: 'https://meet.example/1' }
  const { id: sessionId } = await published(w, cora, { title })
  const two = [at('2026-12-02', '10:00', link), at('2026-12-03', '11:00', link)]
  const { id: clashing } = await published(w, cora, { dates: two, capacity: 1 })
  const { id: after } = await published(w, cora, { dates: [at('2026-12-03', '11:30', link)] })
  const { id: bookingId } = await books(amara, sessionId)
  t.match(await refusal(amara, 'bookSeat', { sessionId: clashing, orWait: true }), {
    code: 'SEAT_CLASHES',
    details: { title, startsAt: '2026-12-03T02:00:00.000Z', zone: 'Asia/Shanghai' },
  })
  t.match((await seatsOf(amara)).find(({ id }) => id === clashing)!.seat, { clash: { title } }, 'and it is said before')
  t.match(await books(amara, after), { state: 'booked' }, 'one after the other')

  w.clock.now = new Date('2026-12-02T12:00:00Z')
  const again = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.match(
    await seated(again, 'cancelBooking', { bookingId }),
    { state: 'cancelled' },
    'late, but better than not to come',
  )
  t.equal((await refusal(again, 'cancelBooking', { bookingId }))?.code, 'BOOKING_OVER')
  w.clock.now = new Date('2026-12-03T03:30:00Z')
  const later = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  const [last] = await bookingsOf(later)
  t.equal((await refusal(later, 'cancelBooking', { bookingId: last!.id }))?.code, 'SESSION_HAS_BEGUN')
})

t.test('what is shown of many sessions and people costs no more than of few', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  const statements = async (): Promise<number> => {
    w.statements()
    await seatsOf(amara)
    return w.statements().length
  }
  const first = await published(w, cora, { capacity: 1 })
  await books(bilal, first.id)
  const few = await statements()
  for (const day of ['2026-12-04', '2026-12-05']) {
    const { id } = await published(w, cora, {
      capacity: 1,
      dates: [at(day, '10:00', { link: 'https://meet.example/1' })],
    })
    await books(bilal, id)
    await books(chenWei, id)
  }
  t.equal(await statements(), few)
  const free = await published(w, cora, { dates: [at('2026-12-08', '10:00', { link: 'https://meet.example/1' })] })
  w.statements()
  await books(bilal, free.id)
  const sent = w.statements()
  const booking = sent.slice(sent.indexOf('savepoint work') + 1, sent.indexOf('release savepoint work'))
  t.equal(booking.length, 7, 'a seat itself: where they stand, the lock, what decides, and four that write')
  const { id } = await codesOf(w)
  w.statements()
  await amara.ask('query ($id: ID!) { gap(competencyId: $id) { sessions { sessionId } } }', { id })
  t.equal(w.statements().length, 3, 'begin, who asks, what the gaps are made from: of sessions nothing more is asked')
})

const codesOf = async (w: Parameters<typeof codes>[0]) => ({ id: (await codes(w)).competency('NEG-01') })
