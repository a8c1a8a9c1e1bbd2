import t from 'tap'
import { people, world, type Somebody } from '../support/world.ts'
import { tell } from '../support/told.ts'
import { page } from '../support/gaps.ts'

const list = `query ($first: Int, $after: String, $search: String) { people(first: $first, after: $after, search: $search) { totalCount pageInfo { endCursor hasNextPage }
  edges { node { id name profiles { profile { code } } gaps { byDefault counts { neverLearnedLevels notAssessed } largest { competency { code } } gaps { need competency { code } } } } } } }`
interface List {
  people: {
    totalCount: number
    pageInfo: { endCursor: string; hasNextPage: boolean }
    edges: { node: { id: string; name: string; gaps: { counts: { notAssessed: number } } | null } }[]
  }
}
const namesOf = ({ people }: List) => people.edges.map(({ node }) => node.name)

t.test('Cora looks through her people', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await w.launch({ sub: 'student', name: 'A student' }, { course: 'trade' })
  await w.launch({ sub: 'test', name: 'A test user', test: true })
  const all = await cora.ask<List>(list, { first: 100 })
  t.same(
    namesOf(all),
    ['Amara Okafor', 'Bilal Haddad', 'Cora Lindgren', 'Dolores Ibarra', 'Olga Petrova', '陈伟'],
    'by name; no students, no test users, nobody of another school',
  )
  t.equal(all.people.totalCount, 6)
  const first = await cora.ask<List>(list, { first: 4 })
  const second = await cora.ask<List>(list, { first: 4, after: first.people.pageInfo.endCursor })
  t.same([...namesOf(first), ...namesOf(second)], namesOf(all), 'in pages, each person once')
  t.same([first.people.pageInfo.hasNextPage, second.people.pageInfo.hasNextPage], [true, false])
  t.equal((await cora.ask<List>(list, { after: second.people.pageInfo.endCursor })).people.totalCount, 6)
  t.same(namesOf(await cora.ask<List>(list, { search: 'okAFOR' })), ['Amara Okafor'])
  t.equal(all.people.edges.find(({ node }) => node.id === amara.personId)!.node.gaps!.counts.notAssessed, 15)
  t.same(namesOf(await bilal.ask<List>(list)), [], 'a colleague sees nobody')
})

t.test('the number of statements does not grow with what is shown', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  for (let number = 0; number < 44; number++) await w.launch({ sub: `t${number}`, name: `Teacher ${number}` })
  const statements = async (who: Somebody, document: string, variables = {}) => {
    await who.ask(document, variables)
    w.statements()
    await who.ask(document, variables)
    return w.statements().length
  }
  const few = await statements(cora, list, { first: 1 })
  t.equal((await cora.ask<List>(list, { first: 50 })).people.edges.length, 50)
  for (const first of [10, 50]) t.equal(await statements(cora, list, { first }), few, `${few} for one as for ${first}`)

  const bare = await statements(amara, page)
  for (let number = 0; number < 20; number++)
    await tell(w, {
      about: amara.personId,
      kind: 'quiz',
      occurredOn: '2026-03-01',
      levels: { 'COG-01': { [cora.personId]: 2 }, 'COG-02': { [cora.personId]: 1 } },
    })
  t.equal(await statements(amara, page), bare, `${bare} for a gap page without evidence as with it`)
  t.equal(bare, 3, 'begin, who asks, what the gaps are made from')

  const why =
    '{ gaps { gaps { why { evidence { title appraisals { rater { name } } } selfRatings { level } } } onTarget { why { evidence { title } } } } }'
  const opened = await statements(amara, why)
  t.ok(opened <= bare + 6, `${opened} with every row opened`)
})
