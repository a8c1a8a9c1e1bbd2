import { sql } from 'kysely'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { at, guestIn, planned, planOf, plans, refusalOf, roomIn, sessionsOf } from '../support/sessions.ts'
import { people, world } from '../support/world.ts'

const check = `query ($input: SessionCheckInput!) { sessionCheck(input: $input) { clashes { title }
  dates { startsAt endsAt problem roomSeats } conflicts { at kind title startsAt endsAt sessionId } } }`

t.test(
  'the same room or guest at the same time is shown before, refused when saving, and kept out by the database',
  async t => {
    const w = await world(t)
    const { amara, cora } = await people(w)
    const gwen = await guestIn(w, { name: 'Gwen', zone: 'America/Los_Angeles' })
    const [roomId, other] = [await roomIn(cora, '4-210', 10), await roomIn(cora, '4-211')]
    const ten = at('2026-12-03', '10:00', { roomId })
    const session = await planned(cora, 'planSession', await planOf(w, { guestId: gwen, dates: [ten] }))
    const inSession = { title: session.title, startsAt: '2026-12-03T02:00:00Z', endsAt: '2026-12-03T03:30:00Z' }

    const input = {
      guestId: gwen,
      minutes: 60,
      zone: 'America/Los_Angeles',
      capacity: 12,
      dates: [
        at('2026-12-02', '19:29', { roomId }),
        at('2026-12-02', '19:30', { roomId: other }),
        at('2027-03-14', '02:30'),
      ],
    }
    t.match(await cora.ask(check, { input }), {
      sessionCheck: {
        clashes: [],
        dates: [
          { problem: null, roomSeats: 10 },
          { problem: 'overlaps', roomSeats: null },
          { startsAt: null, problem: 'not_there' },
        ],
        conflicts: [
          { at: 0, kind: 'room', ...inSession, sessionId: session.id },
          { at: 0, kind: 'guest', ...inSession },
        ],
      },
    })
    t.same(await amara.ask(check, { input }), { sessionCheck: null })
    t.match(
      await cora.ask(check, { input: { ...input, sessionId: session.id } }),
      { sessionCheck: { conflicts: [] } },
      'a session is not in its own way',
    )
    w.statements()
    await cora.ask(check, { input: { ...input, dates: input.dates.slice(0, 1) } })
    const one = w.statements().length
    await cora.ask(check, { input })
    t.equal(w.statements().length, one, 'any number of dates by as many questions as one')

    t.match(await refusalOf(cora, 'planSession', await planOf(w, { dates: [at('2026-12-03', '09:00', { roomId })] })), {
      code: 'ROOM_TAKEN',
      details: { room: '4-210', ...inSession, zone: 'Asia/Shanghai' },
    })
    const later = await planOf(w, { guestId: gwen, dates: [at('2026-12-03', '11:29', { roomId: other })] })
    t.match(await refusalOf(cora, 'planSession', later), { code: 'GUEST_TAKEN', details: inSession })
    await planned(
      cora,
      'planSession',
      await planOf(w, { guestId: gwen, dates: [at('2026-12-03', '11:30', { roomId })] }),
    )
    await plans(cora, 'cancelSession', { sessionId: session.id, reason: 'Moved' })
    const again = await planned(cora, 'planSession', await planOf(w, { guestId: gwen, dates: [ten] }))

    const beside = () =>
      inSchool(w.db, w.here.schoolId, db =>
        sql`insert into session_date (school_id, id, session_id, during, room_id)
        values (${w.here.schoolId}, ${newId()}, ${again.id}, '[2026-12-03T02:30:00Z, 2026-12-03T02:45:00Z)', ${roomId})`.execute(
          db,
        ),
      )
    await t.rejects(beside(), /room_is_used_once_at_a_time/, 'however it is written')
  },
)

t.test('of many who want the same hour in the same room one has it, and the others are told whose it is', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const roomId = await roomIn(cora, 'Hall')
  const plan = await planOf(w, { dates: [at('2026-12-03', '10:00', { roomId })] })
  const answers = await Promise.all(Array.from({ length: 8 }, () => plans(cora, 'planSession', plan)))
  t.equal(answers.filter(({ session }) => session).length, 1)
  for (const { refusal } of answers.filter(({ session }) => !session))
    t.match(refusal, { code: 'ROOM_TAKEN', details: { title: plan.title } })
  t.equal((await sessionsOf(cora)).totalCount, 1)
})

t.test('a time that was only held is free once the hold is over', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const roomId = await roomIn(cora, 'Hall')
  const plan = await planOf(w, { dates: [at('2026-12-03', '10:00', { roomId })] })
  const held = await planned(cora, 'planSession', plan)
  await inSchool(w.db, w.here.schoolId, db =>
    sql`update session_date set held_until = '2026-11-24T02:08:00Z' where session_id = ${held.id}`.execute(db),
  )
  t.match(await refusalOf(cora, 'planSession', plan), { code: 'ROOM_TAKEN' })
  w.clock.now = new Date('2026-11-24T02:08:00Z')
  t.match(await planned(cora, 'planSession', plan), { dates: [{ startsAt: '2026-12-03T02:00:00Z' }] })
})

t.test('fifty sessions are listed by as many questions as five', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const plan = await planOf(w)
  const counted = async () => {
    w.statements()
    await sessionsOf(cora)
    return w.statements().length
  }
  for (let number = 0; number < 5; number++) await planned(cora, 'planSession', plan)
  await counted()
  const few = await counted()
  for (let number = 0; number < 45; number++) await planned(cora, 'planSession', plan)
  t.equal(await counted(), few)
})
