import pg from 'pg'
import t from 'tap'
import { changed } from '../support/cohorts.ts'
import { accept, done, draft, handIn, queueOf } from '../support/evidence.ts'
import { listen } from '../support/service.ts'
import { people, world, type Somebody } from '../support/world.ts'

const choose = 'mutation ($days: Int!) { chooseReviewLimit(input: { days: $days }) { limitDays refusal { code } } }'

t.test('Cora looks through what waits, the longest first', async t => {
  const w = await world(t, { now: '2026-11-01T02:00:00Z' })
  const first = await people(w)
  await handIn(w, first.bilal, { title: 'oldest', occurredOn: '2026-10-01' })
  await handIn(w, first.bilal, { title: 'next', occurredOn: '2026-10-01' })
  w.clock.now = new Date('2026-11-20T16:30:00Z') // the 21st in the school's zone
  const again = async (sub: string, name: string) => w.launch({ sub, name })
  const amara = await again('amara', 'Amara Okafor')
  for (let number = 1; number <= 3; number++) await handIn(w, amara, { title: `${number}`, occurredOn: '2026-10-01' })
  const cora = await again('cora', 'Cora Lindgren')

  const all = await queueOf(cora)
  const titles = ({ edges }: typeof all) => edges.map(({ node }) => node.title)
  t.same(titles(all), ['oldest', 'next', '1', '2', '3'])
  t.match(all, {
    totalCount: 5,
    counts: { waiting: 5, mine: 0, all: 5 },
    oldestDays: 20,
    limitDays: 14,
    lateCount: 2,
    edges: [{ node: { waitingDays: 20 } }, {}, { node: { waitingDays: 0 } }],
  })
  const one = await queueOf(cora, { first: 2 })
  const two = await queueOf(cora, { first: 2, after: one.pageInfo.endCursor })
  const three = await queueOf(cora, { first: 2, after: two.pageInfo.endCursor })
  t.same([one, two, three].flatMap(titles), titles(all), 'in pages, each once')
  t.same(
    [one, two, three].map(page => page.pageInfo.hasNextPage),
    [true, true, false],
  )

  await done(cora, 'beginReview', { evidenceId: all.edges[1]!.node.id })
  t.same(titles(await queueOf(cora, { filter: 'mine' })), ['next'])
  t.match((await queueOf(cora)).counts, { waiting: 4, mine: 1, all: 5 })

  t.match(await cora.ask(choose, { days: 30 }), { chooseReviewLimit: { limitDays: 30, refusal: null } })
  t.match(await queueOf(cora), { limitDays: 30, lateCount: 0 })
  t.match(await cora.ask(choose, { days: 0 }), { chooseReviewLimit: { refusal: { code: 'DAYS_NOT_POSSIBLE' } } })
  t.match(await amara.ask(choose, { days: 3 }), { chooseReviewLimit: { refusal: { code: 'COORDINATORS_ONLY' } } })
  t.match(await queueOf(amara), { totalCount: 0, counts: { all: 0 }, edges: [] }, 'who reviews nothing sees nothing')

  const statements = async () => {
    w.statements()
    await queueOf(cora, { first: 50 })
    return w.statements().length
  }
  const few = await statements()
  for (let number = 0; number < 6; number++) await handIn(w, amara)
  t.equal(await statements(), few, 'the number of statements does not grow')
})

t.test('Cora looks at what one cohort has handed in; who leads another finds nothing of it', async t => {
  const w = await world(t)
  const { amara, bilal, dolores, cora } = await people(w)
  const { id: hers } = await changed(cora, 'beginCohort', { name: 'Platform novices' })
  const { id: others } = await changed(cora, 'beginCohort', { name: 'Others' })
  await changed(cora, 'addMembers', { cohortId: hers, personIds: [amara.personId] })
  await changed(cora, 'addMembers', { cohortId: others, personIds: [bilal.personId] })
  await changed(cora, 'appointLead', { cohortId: hers, personId: dolores.personId })
  for (const who of [amara, bilal]) await handIn(w, who, { title: who === amara ? 'hers' : 'his' })
  const titles = async (who: Somebody, cohortId: string) => {
    const { edges, counts, totalCount } = await queueOf(who, { cohortId })
    t.equal(counts.all, totalCount, 'the head of the page is of the cohort too')
    return edges.map(({ node }) => node.title)
  }
  t.same(await titles(cora, hers), ['hers'])
  t.same(await titles(cora, others), ['his'])
  t.same(await titles(cora, w.course), ['hers', 'his'], 'a course’s cohort as any')
  t.same(await titles(dolores, hers), ['hers'])
  t.same(await titles(dolores, others), [], 'not hers to look at')
  t.same(await titles(dolores, 'nonsense'), [])
  t.same(await titles(amara, hers), [], 'who reviews nothing sees nothing')
  await changed(cora, 'endMemberships', { cohortId: hers, personIds: [amara.personId] })
  t.same(await titles(cora, hers), [], 'who is in it today')
})

t.test('open pages hear that something waits, and that it was judged; of a draft nobody does', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const ear = new pg.Client(w.url)
  await ear.connect()
  t.teardown(() => ear.end())
  const heard: string[] = []
  ear.on('notification', ({ payload }) => heard.push(payload!))
  await ear.query('listen landbridge')
  const told = async () => {
    await ear.query('select 1')
    return heard.splice(0).map(text => JSON.parse(text) as object)
  }
  const both = [
    { schoolId: w.here.schoolId, topic: 'review', personIds: null },
    { schoolId: w.here.schoolId, topic: 'gaps', personIds: [amara.personId] },
  ]
  const notices = (...who: Somebody[]) =>
    who.map(({ personId }) => ({ schoolId: w.here.schoolId, topic: 'notices', personIds: [personId] }))
  const { id } = await done(amara, 'saveDraft', await draft(w))
  t.same(await told(), [])
  await done(amara, 'handInEvidence', { evidenceId: id })
  t.same(await told(), [...both, ...notices(cora)])
  await accept(w, cora, { id, levels: { 'NEG-04': 3 } })
  t.same(await told(), [...both, ...notices(cora, amara)])
})

t.test('pages that are open hear at once of what is handed in and decided', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const port = Number(new URL(await w.app.listen({ port: 0, host: '127.0.0.1' })).port)
  const [amaras, bilals, coras] = [
    await listen(t, port, amara.bearer),
    await listen(t, port, bilal.bearer),
    await listen(t, port, cora.bearer),
  ]
  const { id } = await handIn(w, amara)
  t.same(await coras.hears(1), ['review'], 'Cora, that something waits')
  t.same(await amaras.hears(1), ['gaps'])
  await accept(w, cora, { id, levels: { 'NEG-04': 3 } })
  t.same(await amaras.hears(1), ['gaps'], 'Amara, that it was judged')
  t.same(bilals.told, [], 'a colleague hears nothing of it')
})
