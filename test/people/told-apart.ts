// Two people of one name, and who is told what tells them apart.
import t from 'tap'
import { give, people, world } from '../support/world.ts'

const list = `{ people { edges { node { id name toldApartBy } } } }`
interface Listed {
  people: { edges: { node: { id: string; name: string; toldApartBy: string | null } }[] }
}
const nodesOf = ({ people: { edges } }: Listed) => edges.map(({ node }) => node)

t.test('two of one name are told apart by their addresses; who is alone with a name has nothing beside it', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const other = await w.launch({ sub: 'okafor-2', name: 'amara okafor', email: 'a.okafor@example.org' })
  const told = new Map(nodesOf(await cora.ask<Listed>(list)).map(({ id, toldApartBy }) => [id, toldApartBy]))
  t.equal(told.get(amara.personId), 'amara@example.org')
  t.equal(told.get(other.personId), 'a.okafor@example.org')
  t.equal(told.get(bilal.personId), null)
})

t.test('where there is no address, or both have the same, it is the account in the LMS', async t => {
  const w = await world(t)
  const { amara, chenWei, cora } = await people(w)
  const nameless = await w.launch({ sub: '4711', name: 'Amara Okafor', email: null })
  const canvas = await w.launch({ sub: 'chen-2', name: '陈伟', email: 'Chen-Wei@example.org' })
  const told = new Map(nodesOf(await cora.ask<Listed>(list)).map(({ id, toldApartBy }) => [id, toldApartBy]))
  t.equal(told.get(amara.personId), 'amara@example.org')
  t.equal(told.get(nameless.personId), 'Our school · 4711')
  t.equal(told.get(chenWei.personId), 'Our school · chen-wei')
  t.equal(told.get(canvas.personId), 'Our school · chen-2')
})

t.test(
  'an operator is told whom they appoint; a member of the faculty and a rater are told nothing, even of themselves',
  async t => {
    const w = await world(t)
    const { amara, bilal, olga } = await people(w)
    await w.launch({ sub: 'okafor-2', name: 'Amara Okafor' })
    await give(w, bilal, 'rater')
    const appointees = '{ setUp { appointees(search: "okafor") { edges { node { person { toldApartBy } } } } } }'
    const found = await olga.ask<{ setUp: { appointees: { edges: { node: { person: { toldApartBy: string } } }[] } } }>(
      appointees,
    )
    t.same(found.setUp.appointees.edges.map(({ node }) => node.person.toldApartBy).sort(), [
      'amara@example.org',
      'okafor-2@example.org',
    ])
    for (const who of [amara, bilal])
      t.same(await who.ask('{ viewer { person { toldApartBy } } }'), { viewer: { person: { toldApartBy: null } } })
  },
)

t.test('who leads a course is told of namesakes in it alone, and nobody of those of another school', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  const ines = await w.launch({ sub: 'ines' }, { roles: ['Instructor'] })
  const confirm =
    'mutation ($input: ConfirmCoordinatorInput!) { confirmCoordinator(input: $input) { refusal { code } } }'
  await olga.ask(confirm, { input: { courseId: w.course, personId: ines.personId } })
  await w.launch({ sub: 'theirs', name: 'Cora Lindgren' }, { place: w.elsewhere })
  await w.launch({ sub: 'okafor-2', name: 'Amara Okafor' }, { course: 'trade', roles: ['Instructor'] })
  const apart = async () => nodesOf(await ines.ask<Listed>(list)).find(({ id }) => id === amara.personId)
  t.match(await apart(), { name: 'Amara Okafor', toldApartBy: null }, 'the other one teaches elsewhere')
  t.match(await cora.ask('{ viewer { person { toldApartBy } } }'), { viewer: { person: { toldApartBy: null } } })
  await w.launch({ sub: 'okafor-2', name: 'Amara Okafor' })
  t.match(await apart(), { toldApartBy: 'amara@example.org' }, 'now both are hers')
})

t.test('a whole list is told apart in one statement', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const statements = async (document: string) => {
    w.statements()
    await cora.ask(document)
    return w.statements().length
  }
  const before = await statements('{ people { edges { node { id name } } } }')
  t.equal(await statements(list), before + 1)
})
