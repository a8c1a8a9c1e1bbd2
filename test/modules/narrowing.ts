import t from 'tap'
import { contentOf, page, publish, task, type Telling } from '../support/playing.ts'
import { codes } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('the catalogue is narrowed by the level to which a module leads, and by hours', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { competency } = await codes(w)
  const add = async (telling: Telling, items = [page()]) =>
    publish(w, await contentOf(w, { items, ...telling }), { by: cora })
  await add({ title: 'To one', hours: 0.5, proves: { 'NEG-04': [0, 1], 'NEG-02': [0, 2] } })
  await add({ title: 'To two', hours: 2, proves: { 'NEG-04': [0, 2] } })
  await add({ title: 'To three by its task', hours: 6, proves: { 'NEG-04': [0, 2] } }, [
    page(),
    task({ [competency('NEG-04')]: 3 }),
  ])
  const titles = async (variables: object) => {
    const document = `query ($competencyId: ID, $level: Int, $mostHours: Float) {
      modules(competencyId: $competencyId, level: $level, mostHours: $mostHours) { totalCount edges { node { title } } } }`
    const { modules } = await amara.ask<{ modules: { edges: { node: { title: { en: string } } }[] } }>(document, {
      ...variables,
    })
    return modules.edges.map(({ node }) => node.title.en).sort()
  }
  t.same(await titles({}), ['To one', 'To three by its task', 'To two'])
  t.same(await titles({ level: 2 }), ['To one', 'To three by its task', 'To two'], 'in any competency')
  t.same(await titles({ level: 2, competencyId: competency('NEG-04') }), ['To three by its task', 'To two'])
  t.same(await titles({ level: 3 }), ['To three by its task'])
  t.same(await titles({ level: 4 }), [])
  t.same(await titles({ mostHours: 2 }), ['To one', 'To two'])
  t.same(await titles({ mostHours: 2, level: 2, competencyId: competency('NEG-04') }), ['To two'])
})
