import t from 'tap'
import { seedModules } from '../../seeds/reference/modules.ts'
import { demoWorld } from '../support/demo.ts'
import { modulesOf } from '../support/modules.ts'
import type { Somebody } from '../support/world.ts'

interface Standing {
  title: { en: string }
  attempt: { finishedAt: string | null; evidence: { state: string; kind: { code: string } } | null } | null
}
interface Offered {
  competency: { code: string }
  modules: { reaches: number; renews: boolean; module: { title: { en: string } } }[]
}

const standing = 'title attempt { finishedAt evidence { state kind { code } } }'

/** How somebody stands in each module, and which of them their gaps offer. */
async function learningOf(who: Somebody) {
  const { modules, begunModules, viewer } = await who.ask<{
    modules: { edges: { node: Standing }[] }
    begunModules: { edges: { node: Standing }[] }
    viewer: { person: { gaps: { gaps: Offered[] } } }
  }>(`{ modules(first: 20) { edges { node { ${standing} } } } begunModules(first: 20) { edges { node { ${standing} } } }
    viewer { person { gaps { gaps { competency { code } modules { reaches renews module { title } } } } } } }`)
  const all = modules.edges.map(({ node }) => node)
  return {
    all,
    finished: all.filter(({ attempt }) => attempt?.finishedAt),
    begun: begunModules.edges.map(({ node }) => node.title.en),
    offered: (code: string) =>
      viewer.person.gaps.gaps.find(({ competency }) => competency.code === `CBEC-${code}`)?.modules ?? [],
  }
}

const titleOf = (key: string): string => seedModules.find(module => module.key === key)!.title.en

t.test('the demo’s people learn by the modules that Cora has published', async t => {
  const w = await demoWorld(t)
  const { moodle, other } = w.demo().sandboxes
  const { edges } = await modulesOf(await w.launch(moodle, 'cora'), { first: 20 })
  const states = edges.map(({ node }) => node.state)
  t.same(
    [states.filter(state => state === 'published').length, states.filter(state => state === 'draft').length],
    [seedModules.length, 1],
    'and one is being made of what a practitioner gives',
  )
  t.same(
    edges.reduce((sum, { node }) => ({ begun: sum.begun + node.begun, finished: sum.finished + node.finished }), {
      begun: 0,
      finished: 0,
    }),
    { begun: 5, finished: 2 },
  )

  const bilal = await learningOf(await w.launch(moodle, 'bilal'))
  t.same(new Set(bilal.finished.map(({ title }) => title.en)), new Set([titleOf('account-health')]))
  for (const { attempt } of bilal.finished)
    t.match(attempt, { evidence: { state: 'accepted', kind: { code: 'module_completion' } } })

  const amara = await learningOf(await w.launch(moodle, 'amara'))
  t.same([amara.finished, amara.begun], [[], [titleOf('landed-cost')]], 'Amara goes on with one')
  t.match(amara.offered('ANA-05'), [{ reaches: 2, renews: false, module: { title: { en: titleOf('landed-cost') } } }])

  const dolores = await learningOf(await w.launch(moodle, 'dolores'))
  t.same([dolores.all.length, dolores.finished, dolores.begun], [seedModules.length, [], []], 'Dolores has begun none')
  t.ok(
    dolores
      .offered('NEG-04')
      .some(({ renews, module }) => renews && module.title.en === titleOf('refresh-eu-parcel-duty')),
    'and what went stale by a change is renewed by the module about it',
  )

  const salma = await modulesOf(await w.launch(other, 'salma'), { first: 20 })
  t.ok(salma.edges.length === seedModules.length && salma.edges.every(({ node }) => node.state === 'draft'))
  t.same((await learningOf(await w.launch(other, 'noor'))).all, [], 'another school has published none yet')
})
