import fc from 'fast-check'
import t from 'tap'
import { inPlanOrder, leadsTo, type Step } from '../../server/assignments/plan/plan-rules.ts'
import { assigned, planOf } from '../support/assigning.ts'
import { contentOf, page, plays, publish } from '../support/playing.ts'
import { hold } from '../support/told.ts'
import { people, world } from '../support/world.ts'

const proof = fc
  .record({ competencyId: fc.constantFrom('a', 'b', 'c'), fromLevel: fc.nat(3), more: fc.integer({ min: 1, max: 2 }) })
  .map(({ more, ...rest }) => ({ ...rest, toLevel: rest.fromLevel + more }))
const step: fc.Arbitrary<Step> = fc.record({
  id: fc.uuid(),
  dueOn: fc.constantFrom('2026-12-01', '2026-12-08', '2026-12-15'),
  proofs: fc.array(proof, { minLength: 1, maxLength: 2 }),
})
const steps = fc.uniqueArray(step, { maxLength: 8, selector: ({ id }) => id })
const nothing = (): number => 0

/** Whether one leads to itself by way of others. */
function circular(all: readonly Step[]): boolean {
  const reaches = (from: Step, seen: Set<string>): boolean =>
    all.some(next => leadsTo(from, next, nothing) && (seen.has(next.id) || reaches(next, new Set([...seen, next.id]))))
  return all.some(one => reaches(one, new Set([one.id])))
}

t.test('nothing is lost, and what prepares for another comes first unless they go in a circle', async () => {
  fc.assert(
    fc.property(steps, all => {
      const ordered = inPlanOrder(all, nothing)
      const same = ordered.length === all.length && all.every(one => ordered.includes(one))
      const first = ordered.every((one, at) => !ordered.slice(at + 1).some(later => leadsTo(later, one, nothing)))
      return same && (first || circular(all))
    }),
  )
})

t.test('where nothing prepares for anything the day decides', async () => {
  fc.assert(
    fc.property(steps, all => {
      const days = inPlanOrder(all, () => 5).map(({ dueOn }) => dueOn)
      return days.every((day, at) => at === 0 || days[at - 1]! <= day)
    }),
  )
})

t.test('Amara’s plan says what is first, why, and by when', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const module = async (title: string, levels: [number, number]) =>
    publish(w, await contentOf(w, { title, items: [page()], proves: { 'NEG-04': levels } }), { by: cora })
  const further = await module('Further', [1, 2])
  const basics = await module('Basics', [0, 1])
  const elsewhere = await publish(w, await contentOf(w, { title: 'Elsewhere', proves: { 'NEG-01': [0, 2] } }), {
    by: cora,
  })
  const personIds = [amara.personId]
  await assigned(cora, { moduleId: further, personIds, dueOn: '2026-12-01', note: 'For the spring term' })
  await assigned(cora, { moduleId: basics, personIds, dueOn: '2026-12-20' })
  await assigned(cora, { moduleId: elsewhere, personIds, dueOn: '2026-12-10' })
  await plays(amara, 'startModule', { moduleId: basics })

  const plan = await planOf(amara)
  t.same(
    plan.map(({ module }) => module.title.en),
    ['Basics', 'Further', 'Elsewhere'],
    'what proves level 1 comes before what asks for it, though it is due later',
  )
  t.match(plan[1], {
    dueOn: '2026-12-01',
    note: 'For the spring term',
    givenBy: { name: 'Cora Lindgren' },
    reasonsOn: '2026-11-24',
    ruleVersion: '2026.1',
    reasons: [{ competency: { code: 'CBEC-NEG-04' }, target: 4, effective: null, reaches: 2, entryLevel: 1 }],
  })
  t.same(await planOf(bilal), [], 'another’s is another’s')
  const said = 'query ($id: ID!) { module(id: $id) { assignment { dueOn state note givenBy { name } } } }'
  t.same(await amara.ask(said, { id: further }), {
    module: {
      assignment: {
        dueOn: '2026-12-01',
        state: 'open',
        note: 'For the spring term',
        givenBy: { name: 'Cora Lindgren' },
      },
    },
  })
  for (const who of [bilal, cora])
    t.same(await who.ask(said, { id: further }), { module: { assignment: null } }, 'also on the module’s page')
  const counted = async (first: number) => {
    const list = 'query ($first: Int) { modules(first: $first) { edges { node { assignment { dueOn } } } } }'
    w.statements()
    await amara.ask(list, { first })
    return w.statements().length
  }
  t.equal(await counted(3), await counted(1), 'asked once for all')
  const open = (who: typeof amara) => who.ask('{ viewer { openAssignments } }')
  t.same(
    [await open(amara), await open(bilal)],
    [{ viewer: { openAssignments: 3 } }, { viewer: { openAssignments: 0 } }],
  )
})
