import t from 'tap'
import { withoutQuiz } from '../support/accepted-work.ts'
import { done, evidenceOf } from '../support/evidence.ts'
import {
  answersAll,
  begins,
  contentOf,
  goesThrough,
  page,
  playing,
  plays,
  publish,
  quiz,
  retire,
  single,
  task,
  waysOf,
} from '../support/playing.ts'
import { codes, hold, tell } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

/** The same people some days later, launched anew. */
async function later(w: World, days: number) {
  w.clock.now = new Date(w.clock.now.getTime() + days * 86_400_000)
  const dolores = await w.launch({ sub: 'dolores', name: 'Dolores Ibarra' })
  const amara = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  return { dolores, amara, cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }) }
}

const again = async (who: Somebody, moduleId: string) =>
  (
    await who.ask<{ module: { takeAgain: string | null } }>('query ($id: ID!) { module(id: $id) { takeAgain } }', {
      id: moduleId,
    })
  ).module.takeAgain
const titles = async (w: World, who: Somebody, personId?: string) =>
  (await waysOf(w, who, { code: 'NEG-04', ...(personId && { personId }) })).map(({ title }) => title)
const aHalfLife = 800

t.test('what Dolores has finished renews her again, half-life after half-life', async t => {
  const w = await world(t)
  let { dolores, amara, cora } = await people(w)
  for (const who of [dolores, amara]) await hold(w, who.personId, { profile: 'C2', since: '2024-01-01' })
  const proof = { kind: 'client_signed_project', levels: { 'NEG-04': { [cora.personId]: 4 } } }
  await tell(w, { about: dolores.personId, occurredOn: '2026-03-01', ...proof })
  const content = await contentOf(w, { title: 'Three euros', items: [page()], refresh: { events: ['EV-EU-3-EURO'] } })
  const moduleId = await publish(w, content, { by: cora })
  const first = (await goesThrough(dolores, moduleId, content)).attempt!
  t.same(await titles(w, dolores), [])
  t.equal(await again(dolores, moduleId), null)
  t.equal((await plays(dolores, 'startModule', { moduleId })).module!.attempt!.id, first.id, 'finished it stays so')

  ;({ dolores, amara, cora } = await later(w, aHalfLife))
  t.same(await titles(w, dolores), ['Three euros'])
  t.same(await titles(w, cora, dolores.personId), ['Three euros'], 'Cora sees it offered to her')
  t.same(await titles(w, amara), [], 'who has proven nothing has nothing to renew')
  t.equal(await again(dolores, moduleId), 'counts_less')
  t.match((await playing(dolores, moduleId))!.attempt, { id: first.id, finishedAt: String }, 'beside what she finished')
  const starts = [1, 2, 3].map(() => plays(dolores, 'startModule', { moduleId }))
  const begun = (await Promise.all(starts)).map(({ module }) => module!.attempt!)
  t.equal(new Set(begun.map(({ id }) => id)).size, 1, 'however many tabs, once')
  t.match(begun[0], { finishedAt: null, items: [], evidence: null })
  t.not(begun[0]!.id, first.id)
  t.equal(await again(dolores, moduleId), null, 'she goes on with it')
  const { attempt } = await goesThrough(dolores, moduleId, content)
  t.match(attempt, { id: begun[0]!.id, finishedAt: w.clock.now.toISOString(), evidence: { state: 'accepted' } })
  t.not(attempt!.evidence!.id, first.evidence!.id)
  t.match(await evidenceOf(dolores, first.evidence!.id), { state: 'accepted' }, 'the earlier one stays')
  t.same(await titles(w, dolores), [], 'what was proven counts anew')
  t.equal((await plays(dolores, 'startModule', { moduleId })).module!.attempt!.id, attempt!.id)

  ;({ dolores } = await later(w, aHalfLife))
  t.same(await titles(w, dolores), ['Three euros'], 'and so on')
  await retire(w, moduleId)
  t.equal(await again(dolores, moduleId), null, 'what was taken out nobody begins')
  t.equal((await plays(dolores, 'startModule', { moduleId })).module!.attempt!.id, attempt!.id)
})

t.test('once more it begins the newest version, and is offered to nobody who answers for it', async t => {
  const w = await world(t)
  let { amara, cora } = await people(w)
  for (const who of [amara, cora]) await hold(w, who.personId, { profile: 'C2', since: '2024-01-01' })
  const content = await contentOf(w, { items: [page(), quiz([single()])] })
  const moduleId = await publish(w, content, { by: cora })
  for (const who of [amara, cora]) await goesThrough(who, moduleId, content)
  t.equal(await again(cora, moduleId), null, 'it proves nothing of her own')
  t.same(await titles(w, cora), [])
  const small = await contentOf(w, { items: [page('Anew'), quiz([single()])] })
  await publish(w, small, { by: cora, moduleId, staysCurrent: true })
  t.equal((await playing(amara, moduleId))!.items[0]!.id, content.items[0]!.id)

  ;({ amara, cora } = await later(w, aHalfLife))
  t.same(await titles(w, amara), ['Landed cost'])
  t.same([await again(amara, moduleId), await again(cora, moduleId)], ['counts_less', null])
  const { module } = await plays(amara, 'startModule', { moduleId })
  t.equal(module!.items[0]!.id, small.items[0]!.id)
  t.match((await goesThrough(amara, moduleId, small)).attempt, { evidence: { state: 'accepted' } })
  t.same(await titles(w, amara), [])
})

t.test(
  'a task is handed in anew in a further attempt, and what is judged late stays with the one it was for',
  async t => {
    const w = await world(t)
    let { amara, cora } = await people(w)
    await hold(w, amara.personId, { profile: 'C2', since: '2024-01-01' })
    const [test, parcels] = [quiz([single()]), task({ [(await codes(w)).competency('NEG-04')]: 3 })]
    const moduleId = await publish(w, await contentOf(w, { items: [test, parcels] }), { by: cora })
    const at = { moduleId, itemId: parcels.id }
    const handsIn = async () => {
      const { id: evidenceId } = (await begins(amara, at)).evidence!
      await done(amara, 'saveDraft', { evidenceId, kind: 'practice_task', note: 'Priced.' })
      await done(amara, 'handInEvidence', { evidenceId })
      return evidenceId
    }
    const through = async () => {
      await plays(amara, 'startModule', { moduleId })
      await answersAll(amara, { moduleId, item: test })
      return handsIn()
    }
    const first = await through()
    t.match((await playing(amara, moduleId))!.attempt, { finishedAt: String })
    t.equal(await again(amara, moduleId), null, 'its task waits for a reviewer, and needs no further attempt')

    ;({ amara, cora } = await later(w, aHalfLife))
    await plays(amara, 'startModule', { moduleId })
    const part = async () => (await playing(amara, moduleId))!.items[1]!.task
    t.match(await part(), { handIn: null, mayTryAgain: false })
    await done(cora, 'rejectEvidence', { evidenceId: first, reason: 'Of another year.' })
    t.match(await part(), { handIn: null })
    const second = await through()
    t.not(second, first)
    t.match(await playing(amara, moduleId), {
      attempt: { finishedAt: w.clock.now.toISOString() },
      items: [{}, { task: { handIn: { id: second, state: 'submitted' } } }],
    })
  },
)

t.test('without a quiz a further attempt waits for work of its own', async t => {
  const w = await world(t)
  let { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2024-01-01' })
  const m = await withoutQuiz(w, cora)
  const through = async (level: number) => {
    await plays(amara, 'startModule', { moduleId: m.moduleId })
    await m.reads(amara)
    const evidenceId = await m.handsIn(amara)
    t.match(await m.attempt(amara), { finishedAt: null })
    await m.accepts(cora, evidenceId, level)
    return evidenceId
  }
  const first = await through(1)
  t.equal(await again(amara, m.moduleId), null, 'granted less, she hands in another')
  await m.accepts(cora, await m.handsIn(amara), 2)

  ;({ amara, cora } = await later(w, aHalfLife))
  t.equal(await again(amara, m.moduleId), 'counts_less')
  await through(2)
  const { id, evidence } = await m.attempt(amara)
  t.match(evidence, { state: 'accepted' })
  await done(cora, 'revokeEvidence', { evidenceId: first, reason: 'Copied from a colleague.' })
  t.match(await m.attempt(amara), { id, finishedAt: String, evidence: { id: evidence!.id, state: 'accepted' } })
})

t.test('whether many modules may be taken again takes no more statements than whether one may', async t => {
  const w = await world(t)
  let { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2024-01-01' })
  const finish = async () => {
    const content = await contentOf(w, { items: [page()] })
    await goesThrough(amara, await publish(w, content, { by: cora }), content)
  }
  const all = async () => {
    const document = '{ modules { edges { node { takeAgain } } } gaps { gaps { modules { module { takeAgain } } } } }'
    await amara.ask(document)
    w.statements()
    const { modules } = await amara.ask<{ modules: { edges: { node: { takeAgain: string } }[] } }>(document)
    return { why: modules.edges.map(({ node }) => node.takeAgain), statements: w.statements().length }
  }
  await finish()
  ;({ amara, cora } = await later(w, aHalfLife))
  const { why, statements } = await all()
  t.same(why, ['counts_less'])
  for (let more = 0; more < 3; more++) await finish()
  ;({ amara, cora } = await later(w, aHalfLife))
  t.same(await all(), { why: Array(4).fill('counts_less'), statements })
})
