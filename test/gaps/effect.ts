import t from 'tap'
import { accept, does, handIn, levels } from '../support/evidence.ts'
import { gapsOf } from '../support/gaps.ts'
import { hold } from '../support/told.ts'
import { give, people, world, type Somebody, type World } from '../support/world.ts'

interface Effect {
  competency: { code: string }
  target: number | null
  effectiveNow: number | null
  effectiveThen: number | null
  gapNow: number | null
  gapThen: number | null
}
const document = `query ($id: ID!, $levels: [GivenLevelInput!]!) { evidence(id: $id) { effect(levels: $levels) { target effectiveNow effectiveThen gapNow gapThen
  currencyNow currencyThen staleFromThen awaitsSecond competency { code } } } }`
async function effectOf(w: World, who: Somebody, of: { id: string; given: Record<string, number> }) {
  const variables = { id: of.id, levels: await levels(w, of.given) }
  return (await who.ask<{ evidence: { effect: Effect[] } }>(document, variables)).evidence?.effect
}

t.test('Cora sees what accepting would change, and then it changes just so', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const old = await handIn(w, amara, { occurredOn: '2026-02-10' })
  await accept(w, cora, { id: old.id, levels: { 'NEG-04': 2 } })
  const { id } = await handIn(w, amara, { occurredOn: '2026-11-02', claims: { 'NEG-04': 3 } })

  const seen = await effectOf(w, cora, { id, given: { 'NEG-04': 3, 'LNG-02': 1 } })
  const payment = {
    target: 4,
    effectiveNow: 1,
    effectiveThen: 3,
    gapNow: 3,
    gapThen: 1,
    currencyNow: 'stale',
    currencyThen: 'current',
  }
  t.match(seen, [
    { ...payment, competency: { code: 'CBEC-NEG-04' }, staleFromThen: '2028-04-26', awaitsSecond: false },
    { competency: { code: 'CBEC-LNG-02' }, target: null, effectiveNow: null, effectiveThen: 1, gapThen: null },
  ])
  t.match(
    await effectOf(w, cora, { id, given: { 'NEG-04': 0 } }),
    [{ effectiveThen: 1, gapThen: 3 }],
    '0 takes nothing away',
  )
  t.match(await effectOf(w, cora, { id, given: { 'NEG-04': 5 } }), [{ effectiveThen: 3 }], 'never above the ceiling')
  t.match(await effectOf(w, cora, { id, given: {} }), [{ effectiveThen: 1 }], 'its claim alone proves nothing')
  t.same(await effectOf(w, amara, { id, given: { 'NEG-04': 3 } }), [], 'who may not judge sees none')

  await accept(w, cora, { id, levels: { 'NEG-04': 3 } })
  const now = (await gapsOf(amara))!.gaps.find(gap => gap.competency.code === 'CBEC-NEG-04')
  t.match(now, { effective: 3, gap: 1, currency: 'current' })
  t.same(await effectOf(w, cora, { id, given: { 'NEG-04': 3 } }), [], 'what is decided changes no more')
})

t.test('a refresh and a venture say beforehand what they will do', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  await give(w, olga, 'coordinator')
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const venture = await handIn(w, amara, {
    kind: 'verified_venture',
    claims: { 'NEG-04': 5 },
    occurredOn: '2026-02-10',
  })
  const given = { 'NEG-04': 4 }
  t.match(await effectOf(w, cora, { id: venture.id, given }), [{ effectiveThen: null, gapThen: 4, awaitsSecond: true }])
  await accept(w, cora, { id: venture.id, levels: given })
  t.match(await effectOf(w, olga, { id: venture.id, given }), [
    { effectiveThen: 3, currencyThen: 'stale', awaitsSecond: false },
  ])
  await accept(w, olga, { id: venture.id, levels: given })

  const proof = { kind: 'module_completion', claims: { 'NEG-04': 1 }, refresh: { events: ['EV-EU-3-EURO'] } }
  const refresh = await handIn(w, amara, proof)
  t.match(await effectOf(w, cora, { id: refresh.id, given: {} }), [{ effectiveNow: 3, effectiveThen: 4, gapThen: 0 }])
  await does(cora, 'acceptEvidence', { evidenceId: refresh.id, levels: [] })
  const found = (await gapsOf(amara))!.onTarget.find(gap => gap.competency.code === 'CBEC-NEG-04')
  t.match(found, { effective: 4, gap: 0 })
})
