import t from 'tap'
import { bookingsOf, rollOf, seatsOf } from '../support/bookings.ts'
import { demoWorld } from '../support/demo.ts'
import { guestsOf } from '../support/guests.ts'
import { sessionsOf, sessionTo } from '../support/sessions.ts'
import type { Somebody } from '../support/world.ts'

const onGaps = async (who: Somebody) => {
  const { viewer } = await who.ask<{
    viewer: { person: { gaps: { gaps: { sessions: { left: number; beyond: number; title: { en: string } }[] }[] } } }
  }>('{ viewer { person { gaps { gaps { sessions { left beyond title } } } } } }')
  return viewer.person.gaps.gaps.flatMap(({ sessions }) => sessions)
}

interface Proofs {
  people: { edges: { node: { id: string; evidence: { edges: { node: { title: string; state: string } }[] } } }[] }
}

t.test('practitioners give at the demo’s school, and each of its people finds what is theirs', async t => {
  const w = await demoWorld(t)
  const { moodle, other } = w.demo().sandboxes
  const cora = await w.launch(moodle, 'cora')
  const { nodes } = await sessionsOf(cora)
  t.same(
    nodes.map(({ guest, state, booked, plan }) => [guest!.name, state, booked, plan!.owed]),
    [
      ['郝建国', 'on_hold', 0, 'reply'],
      ['Gwen Park', 'held', 8, 'closing'],
      ['Gwen Park', 'confirmed', 0, 'completion'],
      ['Gwen Park', 'published', 4, 'nothing'],
      ['郝建国', 'published', 2, 'nothing'],
    ],
    'what waits for her comes first',
  )
  const [waits, over, made, full] = nodes
  t.match(waits, { proposal: { byGuest: true, viewerCanAnswer: true } })
  t.ok(made!.module && !made!.module.published)
  for (const { dates } of [waits!, over!, full!]) t.ok(dates[0]!.room, 'a room of the school’s')
  t.match(await guestsOf(cora), [{ state: 'invited' }, { state: 'invited' }])

  const [bilal, wei, amara] = await Promise.all(['bilal', 'chen-wei', 'amara'].map(who => w.launch(moodle, who)))
  t.match(await bookingsOf(bilal!), [{ state: 'booked', session: { id: full!.id, dates: [{ link: /^https/ }] } }])
  t.match(await bookingsOf(wei!), [{ state: 'waiting', session: { seat: { left: 0, place: 1 } } }])
  t.match(await seatsOf(amara!), [
    { id: full!.id, seat: { left: 0, place: 2 } },
    { seat: { left: 22, window: 'open' } },
  ])
  t.ok(
    (await onGaps(amara!)).some(({ left, beyond }) => left > 0 && beyond === 3),
    'a gap of hers leads to a free seat',
  )

  const { seated } = (await rollOf(cora, over!.id))!
  t.equal(seated.length, 8)
  const { people } = await cora.ask<Proofs>(
    '{ people(first: 60) { edges { node { id evidence(first: 20) { edges { node { title state } } } } } } }',
  )
  const proved = people.edges.filter(({ node }) =>
    node.evidence.edges.some(({ node }) => node.title === over!.title.en && node.state === 'accepted'),
  )
  t.ok(proved.every(({ node }) => seated.some(({ person }) => person.id === node.id)))
  t.equal(proved.length, 5, 'who was there all of the time has proof of it')

  t.same((await sessionsOf(await w.launch(other, 'salma'))).nodes, [], 'none of it is another school’s')
  t.equal(await sessionTo(await w.launch(other, 'noor'), full!.id), null)
})
