import t from 'tap'
import { books, lacks, published, seated } from '../support/bookings.ts'
import { asksForSession, demandOf, wishesOf, withdraws } from '../support/wishes.ts'
import { at, planned, planOf } from '../support/sessions.ts'
import { codes, hold, joins } from '../support/told.ts'
import { newId } from '../../server/base/ids.ts'
import { people, world } from '../support/world.ts'

/** Wants 3 of NEG-04, which is an overseas warehouse. */
const overseas = { profile: 'C3', since: '2026-01-01' }

t.test('Amara asks for a session on a gap, until she has a seat for it or the gap is closed', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  for (const who of [amara, bilal]) await hold(w, who.personId, overseas)
  await lacks(w, amara, { gap: 2, by: cora })
  await lacks(w, bilal, { gap: 0, by: cora })
  const known = await codes(w)
  const competencyId = known.competency('NEG-04')
  t.match(await asksForSession(bilal, competencyId), { refusal: { code: 'NO_GAP' } })
  t.match(await asksForSession(amara, newId()), { refusal: { code: 'COMPETENCY_NOT_FOUND' } })
  t.match(await asksForSession(await w.launch({ sub: 'student' }, { course: 'other' }), competencyId), {
    refusal: { code: 'FACULTY_ONLY' },
  })
  const { wish } = await asksForSession(amara, competencyId)
  t.match(wish, { competency: { code: 'CBEC-NEG-04' }, askedAt: '2026-11-24T02:00:00Z' })
  t.match((await asksForSession(amara, competencyId)).wish, { id: wish!.id }, 'who has asked has asked')
  t.match(await wishesOf(amara), [{ id: wish!.id }])
  t.same(await wishesOf(bilal), [], 'it is hers')
  t.match(await withdraws(bilal, wish!.id), { refusal: { code: 'WISH_NOT_FOUND' } })
  t.match(await withdraws(amara, wish!.id), { wish: { id: wish!.id } })
  t.same(await wishesOf(amara), [])
  t.match(await withdraws(amara, wish!.id), { refusal: { code: 'WISH_NOT_FOUND' } })

  await asksForSession(amara, competencyId)
  const session = await published(w, cora, { capacity: 1 })
  const { id: bookingId } = await books(amara, session.id)
  t.same(await wishesOf(amara), [], 'she has a seat for it')
  t.match(await asksForSession(amara, competencyId), { refusal: { code: 'SEATED_ALREADY' } })
  await seated(amara, 'cancelBooking', { bookingId })
  t.equal((await wishesOf(amara)).length, 1, 'and without one asks again')
  await books(amara, session.id)
  w.clock.now = new Date('2026-12-04T02:00:00Z')
  const later = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.same(await wishesOf(later), [], 'the seat that she asked for was given')
  t.match(await asksForSession(later, competencyId), { wish: { askedAt: '2026-12-04T02:00:00Z' } })
  t.equal((await wishesOf(later)).length, 1, 'a second session is another wish')
  await lacks(w, amara, { gap: 0, by: cora })
  t.same(await wishesOf(later), [], 'the gap is closed')
})

t.test('Cora sees what most have asked for, and what is planned for it', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora } = await people(w)
  for (const who of [amara, bilal, chenWei, dolores]) await hold(w, who.personId, overseas)
  await lacks(w, amara, { gap: 2, by: cora })
  await lacks(w, bilal, { gap: 0, by: cora })
  await lacks(w, dolores, { gap: 1, by: cora })
  const known = await codes(w)
  const [warehouse, other] = [known.competency('NEG-04'), known.competency('NEG-03')]
  t.match(await demandOf(cora), [{ competency: { code: 'CBEC-NEG-04' }, lacking: 2, assessed: 3, asked: 0, level: 3 }])
  for (const who of [amara, chenWei]) await asksForSession(who, other)
  await asksForSession(chenWei, warehouse)
  const account = await w.launch({ sub: 'wei.chen', name: 'Chen Wei' }, { place: { ...w.here, lmsId: newId() } })
  await asksForSession(account, warehouse)
  await joins(account, chenWei)
  t.match(
    await demandOf(cora),
    [
      { competency: { code: 'CBEC-NEG-03' }, lacking: 0, assessed: 0, asked: 2, planned: [] },
      { competency: { code: 'CBEC-NEG-04' }, lacking: 2, assessed: 3, asked: 1, planned: [] },
    ],
    'who was not assessed may ask, under whichever account',
  )
  const { id } = await planned(cora, 'planSession', await planOf(w, { dates: [at('2026-12-03', '10:00')] }))
  const over = await planned(cora, 'planSession', await planOf(w))
  await planned(cora, 'cancelSession', { sessionId: over.id, reason: 'x' })
  t.same((await demandOf(cora))[1]!.planned, [{ id }])
  t.same(await demandOf(amara), [], 'it is for whoever plans for the school')
  w.statements()
  await demandOf(cora)
  const few = w.statements().length
  for (let number = 0; number < 4; number++) {
    const somebody = await w.launch({ sub: `teacher ${number}` })
    await hold(w, somebody.personId, overseas)
    for (const id of [warehouse, other]) await asksForSession(somebody, id)
    await planned(cora, 'planSession', await planOf(w))
  }
  w.statements()
  t.match(await demandOf(cora), [{ asked: 6 }, { asked: 5 }])
  t.equal(w.statements().length, few, 'more people, wishes and sessions by as many questions')
})
