import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { bookingsOf, published, seated } from '../support/bookings.ts'
import { bookersIn, bookTogether } from '../support/booking-together.ts'
import { people, world } from '../support/world.ts'

t.test(
  'of sixty who book at once from two processes ten have a seat; of the rest the largest gap that came first is next',
  async t => {
    const w = await world(t)
    const { cora } = await people(w)
    const { id: sessionId } = await published(w, cora, { capacity: 10 })
    const bookers = await bookersIn(w, 60)
    const told = await bookTogether(t, w, { sessionId, bookers, processes: 2 })
    t.same(
      told.flatMap(({ refusal }) => refusal ?? []),
      [],
      'no error',
    )
    const rows = await inSchool(w.db, w.here.schoolId, db =>
      db
        .selectFrom('booking')
        .selectAll()
        .where('session_id', '=', sessionId)
        .orderBy('begun_at')
        .orderBy('id')
        .execute(),
    )
    const inState = (state: string) => rows.filter(row => row.state === state)
    t.same([inState('booked').length, inState('waiting').length], [10, 50])
    const gapOf = (personId: string) => bookers.find(who => who.personId === personId)!.gap
    t.ok(
      rows.every(({ person_id, gap }) => gap === gapOf(person_id)),
      'each with their own gap',
    )

    const largest = Math.max(...inState('waiting').map(({ gap }) => gap))
    const next = inState('waiting').find(({ gap }) => gap === largest)!
    w.clock.now = new Date(w.clock.now.getTime() + 60_000)
    const leaves = bookers.find(({ personId }) => personId === inState('booked')[0]!.person_id)!
    await seated(leaves, 'cancelBooking', { bookingId: inState('booked')[0]!.id })
    const offered = bookers.find(({ personId }) => personId === next.person_id)!
    t.match(await bookingsOf(offered), [{ state: 'offered' }])
  },
)
