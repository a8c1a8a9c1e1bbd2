import t from 'tap'
import {
  bookingsOfSessions,
  noBookings,
  tellOfBookings,
  type SessionChange,
} from '../../server/sessions/bookings-of.ts'
import { at, guestIn, planned, planOf, plans, sessionsOf } from '../support/sessions.ts'
import { people, world } from '../support/world.ts'

t.test('whoever knows of seats says how many are taken, who could not come, and hears what changes', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const heard: SessionChange[] = []
  const before = bookingsOfSessions()
  t.teardown(() => tellOfBookings(before))
  const lesson = { startsAt: '2026-12-04T02:00:00Z', endsAt: '2026-12-04T04:00:00Z' }
  tellOfBookings({
    ...noBookings,
    seatsTaken: async (_place, ids) => new Map(ids.map(id => [id, 2])),
    clashesAt: async (_caller, _id, times) =>
      times.some(({ startsAt }) => startsAt < lesson.endsAt && startsAt >= lesson.startsAt)
        ? [
            {
              person: { id: amara.personId, name: 'Amara Okafor' },
              title: { en: 'Lesson', 'zh-Hans': '课' },
              ...lesson,
            },
          ]
        : [],
    busyTimes: async () => new Map(),
    sessionChanged: async (_caller, change) => void heard.push(change),
  })

  const guestId = await guestIn(w, { name: 'Gwen', zone: 'America/Los_Angeles' })
  const link = 'https://meet.example/1'
  const plan = await planOf(w, {
    guestId,
    minimum: 3,
    cutOff: { day: '2026-12-01', time: '18:00' },
    dates: [at('2026-12-03', '10:00', { link })],
  })
  const { id: sessionId, dates } = await planned(cora, 'planSession', plan)
  await planned(cora, 'confirmSession', { sessionId })
  const published = await planned(cora, 'publishSession', { sessionId })
  t.match(published, { state: 'published', booked: 2 })

  const moved = [at('2026-12-04', '10:30', { id: dates[0]!.id, link })]
  const check = `query ($input: SessionCheckInput!) { sessionCheck(input: $input) { clashes { person { name } title startsAt } } }`
  const { minutes, zone, capacity } = plan
  t.match(await cora.ask(check, { input: { sessionId, guestId, minutes, zone, capacity, dates: moved } }), {
    sessionCheck: {
      clashes: [{ person: { name: 'Amara Okafor' }, title: { en: 'Lesson' }, startsAt: lesson.startsAt }],
    },
  })
  await planned(cora, 'changeSession', {
    sessionId,
    revision: published.plan!.revision,
    plan: { ...plan, dates: moved },
  })
  w.clock.now = new Date('2026-11-29T10:00:00Z')
  const later = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  t.match(
    (await sessionsOf(later)).nodes,
    [{ state: 'at_risk', plan: { owed: 'decision' } }],
    'two of three, and the cut-off is near',
  )
  await plans(later, 'cancelSession', { sessionId, reason: 'Too few' })
  t.match(heard, [
    { sessionId, kind: 'published', dateIds: [] },
    { sessionId, kind: 'changed', dateIds: [dates[0]!.id] },
    { sessionId, kind: 'cancelled', dateIds: [dates[0]!.id] },
  ])
})
