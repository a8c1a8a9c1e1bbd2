import t from 'tap'
import { aGuest, changes } from '../support/guests.ts'
import { at, guestIn, planned, planOf } from '../support/sessions.ts'
import { people, world } from '../support/world.ts'

const check = `query ($input: SessionCheckInput!) { sessionCheck(input: $input) { dates { guestFree } } }`

t.test('Cora is told of dates on which Gwen has not said that she is free, and may plan them all the same', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const gwen = await aGuest(w, cora)
  await changes(gwen, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  const dates = [
    at('2026-12-02', '18:00'), // a Wednesday in Los Angeles
    at('2026-12-02', '19:00'),
    at('2026-12-03', '18:00'),
    at('2027-03-14', '02:30'), // there is no such time
    at('2029-12-05', '18:00'), // a Wednesday, too far ahead to be known
  ]
  const input = { guestId: gwen.personId, minutes: 90, zone: 'America/Los_Angeles', capacity: 12, dates }
  const free = async (guestId: string | null) =>
    (
      await cora.ask<{ sessionCheck: { dates: { guestFree: boolean | null }[] } }>(check, {
        input: { ...input, guestId },
      })
    ).sessionCheck.dates.map(({ guestFree }) => guestFree)
  const nothing = [null, null, null, null, null]
  t.same(await free(gwen.personId), nothing, 'she has said nothing')
  await changes(gwen, 'chooseAvailability', { basis: 'only_these' })
  await changes(gwen, 'addWeeklyTime', { weekdays: [3], fromMinute: 18 * 60, untilMinute: 20 * 60, free: true })
  t.same(await free(gwen.personId), [true, false, false, null, null], 'all of it must be free')
  t.same(await free(await guestIn(w, { name: 'Hao', zone: 'Asia/Shanghai' })), nothing)
  t.same(await free(null), nothing)
  const plan = await planOf(w, { guestId: gwen.personId, zone: 'America/Los_Angeles', dates: [dates[2]!] })
  t.match(await planned(cora, 'planSession', plan), { state: 'wanted' })
})
