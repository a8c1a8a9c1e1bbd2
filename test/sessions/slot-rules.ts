import fc from 'fast-check'
import t from 'tap'
import { clocksOf } from '../../server/base/zones.ts'
import { rankSlots, type Span, type Wanted } from '../../server/sessions/slots/slot-rules.ts'

const hour = 3_600_000
const day = 24 * hour
const span = (from: number, until: number): Span => [from * hour, until * hour]
const person = (id: string, levels: number, ...busy: Span[]) => ({ id, levels, busy })
const wanted: Wanted = {
  minutes: 60,
  seats: 2,
  guests: [{ id: 'gwen', free: [span(1, 4), span(30, 31)] }],
  rooms: [
    { id: 'hall', seats: 100, taken: [] },
    { id: 'small', seats: 2, taken: [span(2, 3)] },
    { id: 'tiny', seats: 1, taken: [] },
  ],
  people: [person('amara', 3, span(1, 2)), person('bilal', 1), person('chen wei', 2)],
  clocks: clocksOf('UTC', 0, 0),
}
const inShort = (given: Partial<Wanted>) =>
  rankSlots({ ...wanted, ...given }, 10).map(
    ({ from, roomId, people, levels }) => `${from / hour} ${roomId} ${people} ${levels}`,
  )

t.test('what closes most comes first, then what is soonest; of a day of a guest one', async t => {
  t.same(inShort({}), ['2 hall 3 5', '30 small 3 5'], 'of three who could come the two with the largest gaps do')
  t.same(inShort({ people: [] }), ['1 small 0 0', '30 small 0 0'])
  t.same(inShort({ rooms: [] }), ['2 null 3 5', '30 null 3 5'], 'also without a room')
  t.same(inShort({ minutes: 240 }), [], 'a time that is too short is none')
  t.same(inShort({ guests: [{ id: 'gwen', free: [[hour + 1, 3 * hour]] }] }), ['2 hall 3 5'], 'from the half hour on')
})

t.test('of times that close as much, those from Monday to Friday between nine and six come first', async t => {
  const [sunday, monday] = [3 * 24, 4 * 24] // what begins at 0 is a Thursday
  const free = [span(sunday + 8, sunday + 12), span(monday + 8, monday + 12)]
  const begins = (given: Partial<Wanted>) =>
    rankSlots({ ...wanted, guests: [{ id: 'gwen', free }], ...given }, 10).map(({ from }) => from / hour)
  t.same(begins({}), [monday + 9, sunday + 8])
  const busy = [person('amara', 3, span(monday, monday + 24)), person('bilal', 1)]
  t.same(begins({ people: busy }), [sunday + 8, monday + 9], 'what closes more comes before')
  const there = clocksOf('America/Los_Angeles', 0, monday * hour)
  t.same(begins({ clocks: there }), [sunday + 8, monday + 8], 'by clocks where it takes place, where it is night')
  t.same(begins({ minutes: 240 }), [sunday + 8, monday + 8], 'all of it')
})

const arbitrarySpans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 20 })), { maxLength: 6 })
  .map(list => {
    let at = 0
    return list.map(([gap, lasts]): Span => {
      const from = at + gap * 60_000 * 7
      at = from + lasts * 60_000 * 11
      return [from, at]
    })
  })

t.test(
  'whatever people have to do, a slot is a time at which guest and room are free, and none that was left out closes more',
  async () => {
    fc.assert(
      fc.property(
        fc.record({
          minutes: fc.integer({ min: 15, max: 120 }),
          seats: fc.integer({ min: 1, max: 4 }),
          guests: fc.array(arbitrarySpans, { minLength: 1, maxLength: 3 }),
          rooms: fc.array(arbitrarySpans, { maxLength: 3 }),
          people: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), arbitrarySpans), { maxLength: 6 }),
        }),
        ({ minutes, seats, ...given }) => {
          const guests = given.guests.map((free, at) => ({ id: `guest ${at}`, free }))
          const rooms = given.rooms.map((taken, at) => ({ id: `room ${at}`, seats: at + 1, taken }))
          const people = given.people.map(([levels, busy], at) => ({ id: `person ${at}`, levels, busy }))
          const slots = rankSlots({ ...wanted, minutes, seats, guests, rooms, people }, 100)
          const meets = ([a, b]: Span, { from, until }: { from: number; until: number }) => a < until && from < b
          const sound = slots.every(slot => {
            const guest = guests.find(({ id }) => id === slot.guestId)!
            const room = rooms.find(({ id }) => id === slot.roomId)
            const free = people.filter(({ busy }) => !busy.some(one => meets(one, slot)))
            return (
              guest.free.some(([a, b]) => a <= slot.from && slot.until <= b) &&
              (!room || (room.seats >= seats && !room.taken.some(one => meets(one, slot)))) &&
              slot.people === free.length &&
              slot.levels <= free.reduce((sum, { levels }) => sum + levels, 0)
            )
          })
          const days = slots.map(({ guestId, from }) => `${guestId} ${Math.floor(from / day)}`)
          const inOrder = slots.every((slot, at) => at === 0 || slots[at - 1]!.levels >= slot.levels)
          return sound && inOrder && new Set(days).size === days.length
        },
      ),
    )
  },
)
