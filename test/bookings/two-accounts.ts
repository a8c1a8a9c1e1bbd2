import t from 'tap'
import { openSchoolTransaction } from '../../server/base/database.ts'
import { lockPeople } from '../../server/bookings/queries.ts'
import { secondPlaces } from '../../server/bookings/rules.ts'
import { bookingsOf, books, published, rollOf } from '../support/bookings.ts'
import { at } from '../support/sessions.ts'
import { waiting } from '../support/in-turn.ts'
import { joins } from '../support/joining.ts'
import { people, world } from '../support/world.ts'

t.test('whoever booked by two accounts has one place once they are joined, the better; the other goes on', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  const other = await w.launch({ sub: 'bilal-77' })
  const link = 'https://meet.example/1'
  const { id: first } = await published(w, cora, { capacity: 2 })
  const { id: second } = await published(w, cora, { capacity: 1, dates: [at('2026-12-04', '10:00', { link })] })
  const seat = await books(bilal, first)
  w.clock.now = new Date(w.clock.now.getTime() + 1000)
  await books(other, first)
  await books(amara, first)
  await books(other, second)
  await books(bilal, second)
  await books(chenWei, second)

  await joins(other, bilal)
  t.match(await rollOf(cora, first), {
    seated: [
      { id: seat.id, state: 'booked', person: { id: bilal.personId } },
      { state: 'offered', person: { id: amara.personId } },
    ],
    waiting: [],
  })
  t.match(await rollOf(cora, second), {
    seated: [{ state: 'booked', person: { id: bilal.personId } }], // by the other account
    waiting: [{ person: { id: chenWei.personId } }],
  })
  t.equal((await bookingsOf(other)).length, 2, 'whichever account looks')
  t.same(
    secondPlaces([
      { personId: 'a', state: 'waiting', begunAt: '2026-01-01' },
      { personId: 'b', state: 'booked', begunAt: '2026-01-02' },
      { personId: 'a', state: 'offered', begunAt: '2026-01-03' },
    ]),
    [{ personId: 'a', state: 'waiting', begunAt: '2026-01-01' }],
    'what is held is better than to wait',
  )
})

t.test('accounts are joined while somebody holds both of them, and neither is turned away', async t => {
  const w = await world(t)
  const { bilal } = await people(w)
  const other = await w.launch({ sub: 'bilal-77' })
  const [first, second] = [bilal.personId, other.personId].sort()
  const held = openSchoolTransaction(w.db, w.here.schoolId)
  await lockPeople({ db: held.db, schoolId: w.here.schoolId }, [first!])
  const joining = joins(bilal, other)
  await waiting(w)
  await lockPeople({ db: held.db, schoolId: w.here.schoolId }, [first!, second!])
  await held.commit()
  await joining
  const { viewer } = await bilal.ask<{ viewer: { identities: object[] } }>('{ viewer { identities { id } } }')
  t.equal(viewer.identities.length, 2)
})
