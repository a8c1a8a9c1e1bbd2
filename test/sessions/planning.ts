import t from 'tap'
import { at, guestIn, planned, planOf, plans, refusalOf, roomIn, sessionsOf, sessionTo } from '../support/sessions.ts'
import { codes } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('Cora plans a session with Gwen, publishes it, and calls another one off', async t => {
  const w = await world(t)
  const { amara, cora, olga, noor } = await people(w)
  const gwen = await guestIn(w, { name: 'Gwen', zone: 'America/Los_Angeles', knows: { 'NEG-04': 5 } })
  await guestIn(w, { name: 'Hao', zone: 'Asia/Shanghai', knows: { 'NEG-02': 4 } })
  const roomId = await roomIn(cora, '4-210')
  const code = async (...args: Parameters<typeof plans>) => (await plans(...args)).refusal?.code

  for (const who of [amara, olga]) {
    t.equal(await code(who, 'planSession', await planOf(w)), 'COORDINATORS_ONLY')
    t.equal(await code(who, 'saveRoom', { name: 'x', capacity: 3, zone: 'Asia/Shanghai' }), 'COORDINATORS_ONLY')
    t.same((await sessionsOf(who)).nodes, [])
  }
  const { guestsToAsk } = await cora.ask<{ guestsToAsk: { guest: { name: string }; expertise: object[] }[] }>(
    'query ($ids: [ID!]!) { guestsToAsk(competencyIds: $ids) { guest { name } expertise { level competency { code } } } }',
    { ids: [(await codes(w)).competency('NEG-04')] },
  )
  t.match(guestsToAsk, [
    { guest: { name: 'Gwen' }, expertise: [{ level: 5, competency: { code: 'NEG-04' } }] },
    { guest: { name: 'Hao' }, expertise: [] },
  ])

  let session = await planned(cora, 'planSession', await planOf(w, { title: { en: 'Inbound', 'zh-Hans': '' } }))
  t.match(session, { state: 'wanted', plan: { owed: 'guest', lacks: ['guest', 'dates', 'title'], revision: 1 } })
  t.equal(await code(cora, 'confirmSession', { sessionId: session.id }), 'SESSION_INCOMPLETE')
  const change = async (more: object) => ({
    sessionId: session.id,
    revision: session.plan!.revision,
    plan: await planOf(w, { title: session.title, guestId: gwen, ...more }),
  })
  const dates = [at('2026-12-03', '10:00'), at('2026-12-04', '10:00', { link: 'https://meet.example/1' })]
  session = await planned(cora, 'changeSession', await change({ dates }))
  t.match(session, {
    guest: { name: 'Gwen', zone: 'America/Los_Angeles' },
    dates: [{ startsAt: '2026-12-03T02:00:00Z', endsAt: '2026-12-03T03:30:00Z' }, { link: 'https://meet.example/1' }],
    plan: { owed: 'agreement' },
  })
  t.match(
    await refusalOf(cora, 'changeSession', { ...(await change({})), revision: 1 }),
    { code: 'SESSION_MOVED_ON', details: { by: 'Cora Lindgren' } },
    'who looked at it before must look again',
  )
  session = await planned(cora, 'confirmSession', { sessionId: session.id })
  t.match(session, { state: 'confirmed', plan: { owed: 'completion', lacks: ['title', 'place'] } })
  t.match(await refusalOf(cora, 'publishSession', { sessionId: session.id }), { details: { lacks: 'title place' } })
  t.equal(await sessionTo(amara, session.id), null, 'nobody else sees it yet')

  const [first, second] = session.dates
  const title = { en: 'Inbound', 'zh-Hans': '入库' }
  const moved = [
    at('2026-12-04', '10:00', { id: first!.id, roomId }), // they change places
    at('2026-12-03', '10:00', { id: second!.id, link: 'https://meet.example/1' }),
  ]
  session = await planned(cora, 'changeSession', await change({ title, dates: moved }))
  t.same(
    session.dates.map(({ id }) => id),
    [second!.id, first!.id],
    'a date that is moved stays the same',
  )
  t.match(await refusalOf(cora, 'changeSession', await change({ title, guestId: null, dates: moved })), {
    code: 'GUEST_HAS_AGREED',
  })
  t.match(await refusalOf(cora, 'changeSession', await change({ title, dates: [] })), {
    code: 'SESSION_INCOMPLETE',
    details: { lacks: 'dates' },
  })
  session = await planned(cora, 'publishSession', { sessionId: session.id })
  t.match(session, { state: 'published', plan: { owed: 'nothing', lacks: [], deeds: ['change', 'cancel'] } })
  t.match(await sessionTo(amara, session.id), {
    state: 'published',
    plan: null,
    dates: [{ link: null, room: null }, { room: { name: '4-210' } }],
  })
  t.equal(await sessionTo(noor, session.id), null)

  const other = await planned(
    cora,
    'planSession',
    await planOf(w, { guestId: gwen, dates: [at('2026-12-05', '09:00')] }),
  )
  t.equal(await code(cora, 'cancelSession', { sessionId: other.id, reason: ' ' }), 'REASON_MISSING')
  t.match(await planned(cora, 'cancelSession', { sessionId: other.id, reason: 'Gwen is ill' }), {
    state: 'cancelled',
    dates: [],
    plan: { deeds: [], steps: [{ kind: 'begun' }, { kind: 'cancelled', reason: 'Gwen is ill' }] },
  })
  t.match(await refusalOf(cora, 'confirmSession', { sessionId: other.id }), {
    code: 'SESSION_NOT_IN_STATE',
    details: { state: 'cancelled' },
  })

  w.clock.now = new Date('2026-12-04T03:31:00Z')
  const cora2 = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  t.match(await sessionsOf(cora2), { nodes: [{ state: 'held', plan: { owed: 'closing' } }], totalCount: 1 })
  t.match(await planned(cora2, 'closeSession', { sessionId: session.id }), { state: 'closed' })
  t.same((await sessionsOf(cora2)).nodes, [], 'what is over is only in the list where it is asked for')
  t.match((await sessionsOf(cora2, 'cancelled')).nodes, [{ id: other.id }])
  t.same((await sessionsOf(cora2)).counts.map(({ state, count }) => `${state} ${count}`).sort(), [
    'cancelled 1',
    'closed 1',
  ])
})

t.test('what cannot be is refused, and says why', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const refused = async (more: object) => refusalOf(cora, 'planSession', await planOf(w, more))
  t.match(await refused({ title: { en: '', 'zh-Hans': ' ' } }), { code: 'SESSION_TITLE_MISSING' })
  t.match(await refused({ title: { en: 'x'.repeat(201), 'zh-Hans': '' } }), {
    code: 'TEXT_TOO_LONG',
    details: { field: 'title.en', most: 200 },
  })
  t.match(await refused({ zone: 'Asia/Wuhan' }), { code: 'ZONE_UNKNOWN' })
  t.match(await refused({ minimum: 13 }), { code: 'NUMBER_NOT_POSSIBLE', details: { field: 'minimum', most: 12 } })
  t.match(await refused({ guestId: amara.personId }), { code: 'GUEST_NOT_FOUND' })
  t.match(await refused({ competencies: [{ competencyId: amara.personId, level: 1 }] }), {
    code: 'COMPETENCY_NOT_FOUND',
  })
  t.match(await refused({ dates: [at('2026-12-03', '10:00', { roomId: amara.personId })] }), { code: 'ROOM_NOT_FOUND' })
  for (const link of ['javascript:x', 'https://meet.example/1\r\nATTENDEE:mailto:somebody@else.example'])
    t.match(await refused({ dates: [at('2026-12-03', '10:00', { link })] }), { code: 'LINK_NOT_POSSIBLE' })
  t.match(await refused({ dates: [at('2026-11-23', '10:00')] }), { code: 'DATE_PAST' })
  t.match(await refused({ dates: [at('2026-12-03', '10:00'), at('2026-12-03', '11:00')] }), { code: 'DATES_OVERLAP' })
  t.match(
    await refused({ zone: 'America/Los_Angeles', dates: [at('2027-03-14', '02:30')] }),
    { code: 'MOMENT_NOT_POSSIBLE', details: { day: '2027-03-14', time: '02:30' } },
    'clocks leap over it',
  )
  const opens = { day: '2026-12-02', time: '08:00' }
  t.match(await refused({ registrationOpens: opens, registrationCloses: opens }), { code: 'REGISTRATION_NOT_POSSIBLE' })
  t.same((await sessionsOf(cora)).nodes, [], 'nothing of it was kept')

  t.match(await plans(cora, 'saveRoom', { name: ' ', capacity: 3, zone: 'Asia/Shanghai' }), {
    refusal: { code: 'NAME_MISSING' },
  })
  const roomId = await roomIn(cora, 'Hall')
  t.match(await plans(cora, 'saveRoom', { name: 'hall', capacity: 3, zone: 'Asia/Shanghai' }), {
    refusal: { code: 'ROOM_NAME_TAKEN' },
  })
  await planned(cora, 'planSession', await planOf(w, { dates: [at('2026-12-03', '10:00', { roomId })] }))
  t.match(await plans(cora, 'closeRoom', { roomId }), { refusal: { code: 'ROOM_IN_USE', details: { count: 1 } } })
  w.clock.now = new Date('2026-12-04T00:00:00Z')
  const later = await w.launch({ sub: 'cora' })
  t.match(await plans(later, 'closeRoom', { roomId }), { room: { closed: true, planned: 0 } })
  t.match(await refusalOf(later, 'planSession', await planOf(w, { dates: [at('2026-12-13', '10:00', { roomId })] })), {
    code: 'ROOM_NOT_FOUND',
  })
})
