import t from 'tap'
import { addDays } from '../../server/base/days.ts'
import { at, guestIn, planned, planOf, roomIn } from '../support/sessions.ts'
import { hold } from '../support/told.ts'
import { people, world } from '../support/world.ts'

const asked = `query ($id: ID!) { sessionSlots(sessionId: $id) { guest { name } said room { name } startsAt endsAt people ofPeople levels } }`
interface Slots {
  sessionSlots:
    { startsAt: string; endsAt: string; room: { name: string } | null; people: number; levels: number }[] | null
}

t.test(
  'times are found where the guest is free and a room is, those first at which most could close their gap',
  async t => {
    const w = await world(t)
    const { amara, bilal, cora } = await people(w)
    for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
    const guestId = await guestIn(w, { name: 'Gwen', zone: 'America/Los_Angeles', knows: { 'NEG-04': 5 } })
    await guestIn(w, { name: 'Hao', zone: 'Asia/Shanghai' })
    const roomId = await roomIn(cora, '4-210')
    const { id } = await planned(cora, 'planSession', await planOf(w))
    const slots = async () => (await cora.ask<Slots>(asked, { id })).sessionSlots
    const first = (await slots())!
    t.match(first[0], { guest: { name: 'Gwen' }, said: false, room: { name: '4-210' }, people: 2, ofPeople: 2 })
    t.ok(first.every(({ people }) => people === 2))
    t.ok(
      first.every(({ startsAt }) => /T(1[6-9]|2[0-3]|0[0-4])/.test(startsAt)),
      'by day in Los Angeles',
    )
    t.ok(
      first.every(({ startsAt }) => /T0/.test(startsAt)),
      'and in Shanghai, where it takes place',
    )
    t.same(await amara.ask(asked, { id }), { sessionSlots: null })

    const { startsAt } = first[0]!
    const day = startsAt.slice(0, 10)
    const whole = await planOf(w, {
      guestId,
      zone: 'Africa/Abidjan',
      minutes: 1440,
      dates: [at(day, '00:00', { roomId }), at(addDays(day, 1), '00:00', { roomId })],
    })
    await planned(cora, 'planSession', whole)
    t.notOk(
      (await slots())!.some(one => one.startsAt.slice(0, 10) === day),
      'what another session takes is not free',
    )
    w.statements()
    await slots()
    const few = w.statements().length
    for (let number = 0; number < 5; number++)
      await guestIn(w, { name: `Guest ${number}`, zone: 'Europe/Berlin', knows: { 'NEG-04': 3 } })
    await roomIn(cora, '4-211')
    w.statements()
    await slots()
    t.equal(w.statements().length, few, 'more guests and rooms by as many questions')
  },
)
