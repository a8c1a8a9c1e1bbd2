import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { sweepVisits } from '../../server/people/sweep-visits.ts'
import { doJob } from '../support/jobs.ts'
import { world, type World } from '../support/world.ts'

const minutes = (w: World, count: number): void => void (w.clock.now = new Date(w.clock.now.getTime() + count * 60_000))
const trade = (w: World) =>
  inSchool(w.db, w.here.schoolId, db =>
    db
      .selectFrom('course')
      .select(['title', 'label', 'last_seen_at'])
      .where('school_id', '=', w.here.schoolId)
      .where('context_id', '=', 'trade')
      .executeTakeFirstOrThrow(),
  )

t.test('a course is written when it says something new, and once an hour', async t => {
  const w = await world(t)
  const amara = { sub: 'amara' }
  await w.launch(amara, { course: 'trade', title: 'Trade' })
  const first = w.clock.now
  t.same(await trade(w), { title: 'Trade', label: 'Trade', last_seen_at: first })

  minutes(w, 5)
  await w.launch(amara, { course: 'trade', title: null })
  t.same(
    await trade(w),
    { title: 'Trade', label: 'Trade', last_seen_at: first },
    'a launch without a title takes none away',
  )
  await w.launch(amara, { course: 'trade', title: 'International trade' })
  t.same(await trade(w), { title: 'International trade', label: 'International trade', last_seen_at: w.clock.now })

  const named = w.clock.now
  minutes(w, 59)
  await w.launch({ sub: 'bilal' }, { course: 'trade', title: null })
  t.same((await trade(w)).last_seen_at, named, 'Bilal is new, the course was seen within the hour')
  minutes(w, 2)
  await w.launch({ sub: 'bilal' }, { course: 'trade', title: null })
  t.same((await trade(w)).last_seen_at, w.clock.now)
})

t.test('somebody known is recognised in one journey to the database, and keeps what a launch leaves out', async t => {
  const w = await world(t)
  const { personId } = await w.launch({ sub: 'amara', name: 'Amara Okafor', email: 'amara@example.org' })
  w.statements()
  const again = await w.launch({ sub: 'amara', name: null, email: null })
  t.match(w.statements().slice(0, 2), [/begin_visit/, /enter_visit/], 'the launch, then its code is exchanged')
  t.equal(again.personId, personId)
  t.match(await again.ask('{ viewer { person { name } } }'), { viewer: { person: { name: 'Amara Okafor' } } })
})

t.test('of visits that are long over only the last of each person is kept', async t => {
  const w = await world(t)
  const { schoolId } = w.here
  const visits = async () =>
    inSchool(w.db, schoolId, async db =>
      (await db.selectFrom('visit').select('language').where('school_id', '=', schoolId).execute()).map(
        one => one.language,
      ),
    )
  const sweep = () => doJob(w.db, sweepVisits, { schoolId, now: w.clock.now, data: {} })
  await w.launch({ sub: 'amara' })
  minutes(w, 24 * 60)
  await w.launch({ sub: 'amara' }, { language: 'zh-Hans' })
  minutes(w, 29 * 24 * 60)
  await sweep()
  t.same((await visits()).sort(), ['en', 'zh-Hans'], 'a month has not passed since the first was over')
  minutes(w, 3 * 24 * 60)
  await sweep()
  t.same(await visits(), ['zh-Hans'], 'mail is in the language in which Amara came last')
})

t.test('of two first launches at once one records the person, and both come in', async t => {
  const w = await world(t)
  const [one, other] = await Promise.all([w.launch({ sub: 'amara' }), w.launch({ sub: 'amara' })])
  t.equal(one.personId, other.personId)
  const both = await Promise.all([
    w.launch({ sub: 'bilal' }, { course: 'new' }),
    w.launch({ sub: 'dolores' }, { course: 'new' }),
  ])
  t.equal(new Set(both.map(({ personId }) => personId)).size, 2, 'two people in a course that nobody has seen')
})
