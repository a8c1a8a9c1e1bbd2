import t from 'tap'
import { gapsOf } from '../support/gaps.ts'
import {
  contentOf,
  goesThrough,
  page,
  plays,
  publish,
  quiz,
  retire,
  single,
  task,
  waysOf,
  type Telling,
} from '../support/playing.ts'
import { codes, hold, tell } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('a gap offers the modules that would take the person further', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  for (const who of [amara, cora]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const items = [page()]
  const offer = async (telling: Telling, by = cora) => {
    const content = await contentOf(w, { items, ...telling })
    return { content, id: await publish(w, content, { by }) }
  }
  await offer({ title: 'Long', hours: 8 })
  const short = await offer({ title: 'Short', hours: 2 })
  await offer({ title: 'To one', hours: 1, proves: { 'NEG-04': [0, 1] } })
  await offer({ title: 'For those who have one', proves: { 'NEG-04': [1, 2] } })
  await offer({ title: 'Elsewhere', proves: { 'NEG-01': [0, 2] } })
  await offer({ title: 'Amara’s own', hours: 0.5 }, amara)
  const gone = await offer({ title: 'Taken out', hours: 0.5 })
  await retire(w, gone.id)

  const ways = await waysOf(w, amara, { code: 'NEG-04' })
  const two = { reaches: 2, closes: false, renews: false, reviewed: null }
  t.same(ways, [
    { title: 'Short', ...two },
    { title: 'Long', ...two },
    { title: 'To one', ...two, reaches: 1 },
  ])
  t.same(await waysOf(w, cora, { code: 'NEG-04', personId: amara.personId }), ways, 'Cora sees the same for her')
  t.equal(
    (await waysOf(w, cora, { code: 'NEG-04' })).map(({ title }) => title).join(),
    'Amara’s own',
    'and for herself not her own',
  )
  t.same(await waysOf(w, amara, { code: 'NEG-04', asOf: '2026-11-01' }), [], 'of a past day nothing can be begun')

  await tell(w, {
    about: amara.personId,
    kind: 'attendance',
    occurredOn: '2026-11-20',
    levels: { 'NEG-04': { [cora.personId]: 1 } },
  })
  const titles = async () => (await waysOf(w, amara, { code: 'NEG-04' })).map(({ title }) => title)
  t.same(await titles(), ['For those who have one', 'Short', 'Long'])
  await goesThrough(amara, short.id, short.content)
  t.same(await titles(), [], 'she has what they prove')
  t.equal((await gapsOf(amara))!.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')!.gap, 2)
  t.ok((await gapsOf(bilal))!.gaps.length > 0)
})

t.test('a gap says how far its teacher is in what they have begun, and where they go on', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const offer = async (title: string, hours: number) => {
    const content = await contentOf(w, { title, hours, items: [page(), page(), page()] })
    return { id: await publish(w, content, { by: cora }), items: content.items }
  }
  const long = await offer('Long', 9)
  for (const hours of [4, 5, 6, 7, 8]) await offer(`${hours} hours`, hours)
  const competencyId = (await codes(w)).competency('NEG-04')
  interface Found {
    gap: {
      modules: {
        begun: { parts: number; done: number; nextItemId: string } | null
        module: { title: { en: string } }
      }[]
    }
  }
  const document = `query ($personId: ID, $competencyId: ID!) { gap(personId: $personId, competencyId: $competencyId) {
    modules { begun { parts done nextItemId } module { title } } } }`
  const ways = async (who = amara) => {
    const { gap } = await who.ask<Found>(document, { competencyId, personId: amara.personId })
    return gap.modules.map(({ begun, module }) => [module.title.en, begun] as const)
  }
  const names = async () => (await ways()).map(([title]) => title).join()
  t.same((await ways())[0], ['4 hours', null])
  t.equal(await names(), '4 hours,5 hours,6 hours,7 hours,8 hours', 'at most five')

  await plays(amara, 'startModule', { moduleId: long.id })
  t.same((await ways())[5], ['Long', { parts: 3, done: 0, nextItemId: long.items[0]!.id }], 'and what was begun')
  const read = async (at: number) =>
    plays(amara, 'reportProgress', {
      moduleId: long.id,
      items: [{ itemId: long.items[at]!.id, seconds: 0, done: true }],
    })
  await read(0)
  await read(2)
  const begun = { parts: 3, done: 2, nextItemId: long.items[1]!.id }
  t.same((await ways())[0], ['Long', begun], 'the three hours that are left are the fewest')
  const offered = ['4 hours', '5 hours', '6 hours', '7 hours', '8 hours'].map(title => [title, null])
  t.same(await ways(cora), offered, 'that she has begun it is hers to know')
  await read(1)
  t.same(await ways(), [], 'it is finished, and did all that the others could')
})

t.test('a refresh clears a stale level of Dolores', async t => {
  const w = await world(t)
  const { dolores, amara, bilal, cora } = await people(w)
  for (const who of [dolores, amara]) await hold(w, who.personId, { profile: 'C2', since: '2024-01-01' })
  const proof = {
    kind: 'client_signed_project',
    occurredOn: '2026-03-01',
    levels: { 'NEG-04': { [cora.personId]: 4 } },
  }
  await tell(w, { about: dolores.personId, ...proof })
  const content = await contentOf(w, { title: 'Three euros', items: [page()], refresh: { events: ['EV-EU-3-EURO'] } })
  const moduleId = await publish(w, content, { by: cora })
  const found = async () => {
    const { gaps, onTarget } = (await gapsOf(dolores))!
    return [...gaps, ...onTarget].find(({ competency }) => competency.code === 'CBEC-NEG-04')
  }
  t.match(await found(), { effective: 3, goneStale: 1, staleBy: [{ code: 'EV-EU-3-EURO' }] })
  t.same(await waysOf(w, dolores, { code: 'NEG-04' }), [
    { title: 'Three euros', reaches: 4, closes: true, renews: true, reviewed: null },
  ])
  t.same(await waysOf(w, amara, { code: 'NEG-04' }), [], 'who has proven nothing has nothing to renew')
  const items = [quiz([single()]), task({ [(await codes(w)).competency('NEG-04')]: 3 })]
  await publish(w, await contentOf(w, { title: 'With a task', items, refresh: { events: ['EV-EU-3-EURO'] } }), {
    by: cora,
  })
  await hold(w, bilal.personId, { profile: 'C2', since: '2024-01-01' })
  await tell(w, { about: bilal.personId, ...proof, levels: { 'NEG-04': { [cora.personId]: 2 } } })
  t.match(
    (await waysOf(w, bilal, { code: 'NEG-04' })).find(({ title }) => title === 'With a task'),
    { reaches: 2, renews: true, reviewed: 3 },
    'whoever has something to renew may go further by its task',
  )
  const played = await goesThrough(dolores, moduleId, content)
  t.match(played.attempt!.evidence, {
    state: 'accepted',
    appraisals: [],
    refresh: { upTo: 4, events: [{ code: 'EV-EU-3-EURO' }] },
  })
  t.match(await found(), { effective: 4, gap: 0, currency: 'current', staleBy: [] })
})

t.test('the catalogue begins with what helps most, then with the newest', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const add = async (title: string, proves: Telling['proves']) => {
    w.clock.now = new Date(w.clock.now.getTime() + 1000)
    return publish(w, await contentOf(w, { title, proves: proves!, items: [page()] }), { by: cora })
  }
  await add('Most', { 'NEG-04': [0, 2], 'NEG-02': [0, 2] })
  await add('Some', { 'NEG-04': [0, 2] })
  await add('Beyond her', { 'NEG-04': [2, 3] })
  const newest = await add('Not hers 报关', { 'LNG-02': [0, 2] })
  interface Page {
    modules: {
      totalCount: number
      pageInfo: { endCursor: string; hasNextPage: boolean }
      edges: { node: { title: { en: string } } }[]
    }
  }
  const document = `query ($first: Int, $after: String, $search: String, $competencyId: ID) {
    modules(first: $first, after: $after, search: $search, competencyId: $competencyId) { totalCount pageInfo { endCursor hasNextPage } edges { node { title } } } }`
  const list = async (variables: object = {}) => (await amara.ask<Page>(document, { ...variables })).modules
  const titles = ({ edges }: Page['modules']) => edges.map(({ node }) => node.title.en)
  t.same(titles(await list()), ['Most', 'Some', 'Not hers 报关', 'Beyond her'])
  const part = await list({ first: 3 })
  t.match(part, { totalCount: 4, pageInfo: { hasNextPage: true } })
  t.same(titles(await list({ first: 3, after: part.pageInfo.endCursor })), ['Beyond her'])
  t.same(titles(await list({ search: ' SOME ' })), ['Some'])
  t.same(titles(await list({ search: '报关' })), ['Not hers 报关'])
  t.same(titles(await list({ search: 'nothing like it' })), [])
  const { competency } = await codes(w)
  t.same(titles(await list({ competencyId: competency('NEG-02') })), ['Most'])
  t.same(titles(await list({ competencyId: 'nonsense' })), [])

  const begun = '{ begunModules { edges { node { id title attempt { startedAt } } } } }'
  await plays(amara, 'startModule', { moduleId: newest })
  w.clock.now = new Date(w.clock.now.getTime() + 60_000)
  const most = (
    await amara.ask<{ modules: { edges: { node: { id: string } }[] } }>('{ modules { edges { node { id } } } }')
  ).modules.edges[0]!.node.id
  await plays(amara, 'startModule', { moduleId: most })
  t.match(await amara.ask(begun), { begunModules: { edges: [{ node: { id: most } }, { node: { id: newest } }] } })
})

t.test('the number of statements does not grow with modules or gaps', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const module =
    'id title hours items { id html quiz { questions } } proofs { toLevel } attempt { items { itemId tries { questions { id } } } evidence { id } }'
  const asked = [
    `{ gaps { gaps { modules { reaches begun { parts done nextItemId } module { ${module} } } } } }`,
    `{ modules { edges { node { ${module} } } } }`,
    `{ begunModules { edges { node { ${module} } } } }`,
  ]
  const counted = async (document: string) => {
    await amara.ask(document) // what the process keeps is read now
    w.statements()
    await amara.ask(document)
    return w.statements().length
  }
  const add = async () => {
    const content = await contentOf(w, { proves: { 'NEG-04': [0, 2], 'NEG-02': [0, 2] }, items: [page()] })
    const moduleId = await publish(w, content, { by: cora })
    await plays(amara, 'startModule', { moduleId })
  }
  await add()
  const all = async () => [await counted(asked[0]!), await counted(asked[1]!), await counted(asked[2]!)]
  const few = await all()
  for (let more = 0; more < 5; more++) await add()
  t.same(await all(), few)
  t.ok(Math.max(...few) < 10, `${few}`)
})

t.test('a task takes further than finishing, once somebody has accepted it', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const competencyId = (await codes(w)).competency('NEG-04')
  const items = [quiz([single()]), task({ [competencyId]: 3 })]
  await publish(w, await contentOf(w, { title: 'With a task', items }), { by: cora })
  await publish(w, await contentOf(w, { title: 'Without', items: [page()] }), { by: cora })
  const finishing = { reaches: 2, closes: false, renews: false }
  t.same(await waysOf(w, amara, { code: 'NEG-04' }), [
    { title: 'With a task', ...finishing, reviewed: 3 },
    { title: 'Without', ...finishing, reviewed: null },
  ])
  const had = { kind: 'simulation', occurredOn: '2026-11-20', levels: { 'NEG-04': { [cora.personId]: 2 } } }
  await tell(w, { about: bilal.personId, ...had })
  t.same(
    await waysOf(w, bilal, { code: 'NEG-04' }),
    [{ title: 'With a task', ...finishing, reviewed: 3 }],
    'finishing would prove nothing more to Bilal, its task would',
  )
})
