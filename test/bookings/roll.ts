import t from 'tap'
import { decideGroup } from '../../server/bookings/roll/decide-group.ts'
import {
  bookingsOf,
  books,
  checksGroup,
  groups,
  lacks,
  published,
  removes,
  rollOf,
  seated,
} from '../support/bookings.ts'
import { mailTo, saidTo } from '../support/notices.ts'
import { hold } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('a group has the seats by gap, and nobody is booked whom it brings nothing', async t => {
  const person = (personId: string, gap: number, more: object = {}) => ({
    personId,
    gap,
    there: false,
    clash: null,
    ...more,
  })
  const group = [person('a', 1), person('b', 3), person('c', 0), person('d', 3), person('e', 4, { clash: 'lesson' })]
  const outcomes = (free: number) => decideGroup(group, free).map(({ personId, outcome }) => `${personId} ${outcome}`)
  t.same(outcomes(2), ['e clashes', 'b booked', 'd booked', 'a waits', 'c satisfied'])
  t.same(outcomes(-1), ['e clashes', 'b waits', 'd waits', 'a waits', 'c satisfied'])
  t.same(decideGroup([person('a', 0, { there: true })], 1)[0]!.outcome, 'already')
})

t.test('Cora sees who is in a session, books a group after a dry run, and takes a place back', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora, noor } = await people(w)
  for (const who of [amara, bilal, chenWei]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  await lacks(w, bilal, { gap: 1, by: cora })
  await lacks(w, chenWei, { gap: 2, by: cora })
  const { id: sessionId } = await published(w, cora, { capacity: 2 })
  const { id: same } = await published(w, cora)
  await books(amara, same)
  const personIds = [amara, bilal, chenWei, dolores].map(who => who.personId)

  t.match((await groups(amara, { sessionId, personIds })).refusal, { code: 'COORDINATORS_ONLY' })
  t.match((await groups(cora, { sessionId, personIds: [noor.personId] })).refusal, { code: 'PERSON_NOT_FOUND' })
  t.equal(await rollOf(amara, sessionId), null)
  const candidates = await cora.ask<{ seatCandidates: object[] }>(
    'query ($id: ID!) { seatCandidates(sessionId: $id) { gap person { name } } }',
    { id: sessionId },
  )
  t.match(candidates.seatCandidates, [
    { gap: 3, person: { name: 'Amara Okafor' } },
    { gap: 2, person: { name: '陈伟' } },
    { gap: 1, person: { name: 'Bilal Haddad' } },
  ])
  t.equal(candidates.seatCandidates.length, 3)

  const wanted = [
    {
      person: { name: 'Amara Okafor' },
      outcome: 'clashes',
      clash: { title: { en: 'Inbound at an overseas warehouse' } },
    },
    { person: { name: '陈伟' }, outcome: 'booked', gap: 2 },
    { person: { name: 'Bilal Haddad' }, outcome: 'booked', gap: 1 },
    { person: { name: 'Dolores Ibarra' }, outcome: 'satisfied', gap: 0 },
  ]
  t.match((await checksGroup(cora, { sessionId, personIds })).rows, wanted)
  t.same((await rollOf(cora, sessionId))!.seated, [], 'a dry run books nobody')
  t.match((await groups(cora, { sessionId, personIds })).rows, wanted)
  t.match(await saidTo(bilal), [/^Cora Lindgren booked a seat for you in “Inbound/])
  await seated(amara, 'cancelBooking', { bookingId: (await bookingsOf(amara))[0]!.id })
  t.match((await groups(cora, { sessionId, personIds })).rows, [
    { person: { name: 'Amara Okafor' }, outcome: 'waits' },
    { outcome: 'already' },
    { outcome: 'already' },
    { outcome: 'satisfied' },
  ])
  const waits = (await mailTo(w, amara)).find(({ text }) => text.includes('waitlist'))
  t.match(waits, {
    replyTo: { name: 'Cora Lindgren', address: 'cora@example.org' },
    text: /Questions about this go to Cora Lindgren, who planned it: answer this mail/,
  })

  const roll = (await rollOf(cora, sessionId))!
  t.match(roll, {
    seated: [{ state: 'booked' }, { state: 'booked' }],
    waiting: [{ gap: 3, person: { name: 'Amara Okafor' } }],
    ended: [],
    offersSeats: true,
  })
  const his = roll.seated.find(({ person }) => person.name === 'Bilal Haddad')!
  t.equal((await removes(bilal, { bookingId: his.id, reason: 'x' })).refusal?.code, 'COORDINATORS_ONLY')
  t.equal((await removes(cora, { bookingId: his.id, reason: ' ' })).refusal?.code, 'REASON_MISSING')
  t.match(await removes(cora, { bookingId: his.id, reason: 'He is on leave.' }), { booking: { state: 'removed' } })
  t.match(await saidTo(bilal), [/took back your place in “Inbound.*He is on leave\.$/])
  t.match(await bookingsOf(amara), [{ state: 'offered' }], 'and the seat goes to who waits')
  t.match((await rollOf(cora, sessionId))!.ended, [{ state: 'removed', person: { name: 'Bilal Haddad' } }])

  w.clock.now = new Date('2026-12-03T02:00:00Z')
  const later = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  const wei = roll.seated.find(({ person }) => person.name === '陈伟')!
  const [bookingId, waitingId] = [wei.id, roll.waiting[0]!.id]
  t.equal((await removes(later, { bookingId, reason: 'x' })).refusal?.code, 'SEAT_STANDS', 'it has begun')
  t.equal((await rollOf(later, sessionId))!.offersSeats, false)
  t.match(await removes(later, { bookingId: waitingId, reason: 'x' }), { booking: { state: 'removed' } })
})
