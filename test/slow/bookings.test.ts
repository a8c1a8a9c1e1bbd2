import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { published } from '../support/bookings.ts'
import { bookersIn, bookTogether } from '../support/booking-together.ts'
import { people, world } from '../support/world.ts'

t.test('of five hundred who book at once from four processes ten have a seat, and nobody meets an error', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const { id: sessionId } = await published(w, cora, { capacity: 10 })
  const bookers = await bookersIn(w, 500)
  const began = Date.now()
  const told = await bookTogether(t, w, { sessionId, bookers, processes: 4 })
  t.comment(`${Math.round((500 * 1000) / (Date.now() - began))} bookings a second`)
  t.same(
    told.flatMap(({ refusal }) => refusal ?? []),
    [],
  )
  const rows = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('booking').select(['state', 'gap', 'person_id']).where('session_id', '=', sessionId).execute(),
  )
  const count = (state: string): number => rows.filter(row => row.state === state).length
  t.same([count('booked'), count('waiting'), rows.length], [10, 490, 500])
  const gapOf = (personId: string) => bookers.find(who => who.personId === personId)!.gap
  t.ok(rows.every(({ person_id, gap }) => gap === gapOf(person_id)))
})
