import fc from 'fast-check'
import t from 'tap'
import { Refusal } from '../../server/base/refusal.ts'
import { readMarks, type GivenMark } from '../../server/evidence/pieces/task.ts'
import { accept, does, done, evidenceOf, levels, queueOf, refusalOf } from '../support/evidence.ts'
import { pdf, upload } from '../support/files.ts'
import { gapsOf } from '../support/gaps.ts'
import { answersAll, begins, contentOf, playing, plays, publish, quiz, single, task } from '../support/playing.ts'
import { codes, hold } from '../support/told.ts'
import { give, people, world, type Somebody, type World } from '../support/world.ts'

const standing = async (who: Somebody) =>
  (await gapsOf(who))!.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')!.effective

/** A quiz and a task that goes to 3, published by Cora, begun by Amara. */
async function begun(w: World, { amara, cora }: Record<'amara' | 'cora', Somebody>, wants: object = {}) {
  const item = task({ [(await codes(w)).competency('NEG-04')]: 3 }, wants)
  const test = quiz([single()])
  const moduleId = await publish(w, await contentOf(w, { items: [test, item] }), { by: cora })
  await plays(amara, 'startModule', { moduleId })
  const at = { moduleId, itemId: item.id }
  const marks = (...given: number[]) =>
    item.task.criteria
      .slice(0, given.length)
      .map(({ id: criterionId }, place) => ({ criterionId, level: given[place]! }))
  return { item, test, at, marks }
}
const own = async (who: Somebody, moduleId: string) => (await playing(who, moduleId))!.items[1]!.task!

t.test('Amara hands in what a task asks for, finishes the module at 2, and is accepted at 3', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const { item, test, at, marks } = await begun(w, { amara, cora })
  t.match((await playing(bilal, at.moduleId))!.items[1], { html: null, task: { handIn: null, rubric: { length: 2 } } })
  t.match(await begins(bilal, at), { refusal: { code: 'MODULE_NOT_BEGUN' } })
  t.match(await begins(amara, { ...at, itemId: test.id }), { refusal: { code: 'ITEM_NOT_FOUND' } })

  const { id: evidenceId } = (await begins(amara, at)).evidence!
  t.equal((await begins(amara, at)).evidence!.id, evidenceId, 'of two tabs the second goes on with it')
  t.match(await evidenceOf(bilal, evidenceId), null)
  t.match((await does(amara, 'handInEvidence', { evidenceId })).refusal, {
    code: 'EVIDENCE_INCOMPLETE',
    details: { missing: ['text'] },
  })
  const said = { evidenceId, kind: 'client_signed_project', title: 'Mine', note: 'Three parcels, priced.', claims: [] }
  t.match(await done(amara, 'saveDraft', said), {
    title: 'Price three parcels',
    kind: { code: 'practice_task' },
    claims: [{ level: 3, competency: { code: 'CBEC-NEG-04' } }],
    note: 'Three parcels, priced.',
  })
  await answersAll(amara, { moduleId: at.moduleId, item: test })
  t.match((await playing(amara, at.moduleId))!.attempt, { finishedAt: null }, 'a draft is not handed in')
  t.match(
    await plays(amara, 'reportProgress', {
      moduleId: at.moduleId,
      items: [{ itemId: item.id, seconds: 1, done: true }],
    }),
    {
      module: { attempt: { finishedAt: null } },
    },
  )
  await done(amara, 'handInEvidence', { evidenceId })
  t.match((await playing(amara, at.moduleId))!.attempt, { finishedAt: String, evidence: { state: 'accepted' } })
  t.equal(await standing(amara), 2, 'finishing proves what it proves')
  t.match(await own(amara, at.moduleId), { handIn: { id: evidenceId, state: 'submitted' }, mayTryAgain: false })

  t.match((await queueOf(cora)).edges, [{ node: { id: evidenceId } }], 'whoever wrote the module may judge others')
  t.match(await evidenceTask(cora, evidenceId), {
    moduleId: at.moduleId,
    version: 1,
    instructions: { en: '<p>Price <strong>three</strong> parcels.</p>\n' },
    rubric: [{ levels: { length: 4 } }, {}],
  })
  const judged = { evidenceId, levels: await levels(w, { 'NEG-04': 3 }) }
  const refused = async (given: readonly object[]) => refusalOf(cora, 'acceptEvidence', { ...judged, marks: given })
  t.equal(await refused([]), 'MARKS_MISSING')
  t.equal(await refused(marks(3)), 'MARKS_MISSING')
  t.equal(await refused(marks(3, 4)), 'MARK_NOT_POSSIBLE')
  t.equal(await refused([...marks(3, 3), ...marks(1)]), 'CRITERION_TWICE')
  t.equal(await refused([{ criterionId: evidenceId, level: 1 }]), 'CRITERION_NOT_FOUND')
  const given = marks(3, 2).map((mark, place) => ({ ...mark, note: place === 0 ? 'Every line.' : null }))
  await done(cora, 'acceptEvidence', { ...judged, marks: given })
  t.equal(await standing(amara), 3)
  t.match((await evidenceOf(amara, evidenceId))!.states.at(-1), { state: 'accepted', marks: given }, 'she reads why')
  t.equal(await evidenceOf(bilal, evidenceId), null, 'and nobody else does')
  t.equal((await begins(amara, at)).evidence!.id, evidenceId, 'there is nothing more to prove')
})

t.test('what was returned is corrected, what proved too little is tried again', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { at, marks } = await begun(w, { amara, cora })
  const write = async (evidenceId: string) => {
    await done(amara, 'saveDraft', { evidenceId, kind: 'practice_task', note: 'Priced.' })
    return done(amara, 'handInEvidence', { evidenceId })
  }
  const first = await write((await begins(amara, at)).evidence!.id)
  await done(cora, 'returnEvidence', { evidenceId: first.id, reason: 'Tax is missing.', marks: marks(2) })
  t.match((await evidenceOf(amara, first.id))!.states.at(-1), { reason: 'Tax is missing.', marks: marks(2) })
  t.match(await own(amara, at.moduleId), { handIn: { id: first.id, state: 'returned' } })
  const { id } = await done(amara, 'correctEvidence', { evidenceId: first.id })
  t.match(await evidenceTask(amara, id), { itemId: at.itemId }, 'a correction is for the same task')
  t.match(await own(amara, at.moduleId), { handIn: { id, state: 'draft' } })
  await write(id)
  const low = { evidenceId: id, levels: await levels(w, { 'NEG-04': 2 }), marks: marks(2, 2) }
  await done(cora, 'acceptEvidence', low)
  t.match(await own(amara, at.moduleId), { handIn: { id, state: 'accepted' }, mayTryAgain: true })
  const again = (await begins(amara, at)).evidence!
  t.not(again.id, id)
  await write(again.id)
  await done(cora, 'rejectEvidence', { evidenceId: again.id, reason: 'The same as before.', marks: marks(1) })
  t.match(await own(amara, at.moduleId), { handIn: { id: again.id, state: 'rejected' }, mayTryAgain: true })
})

t.test('a task may want files, and its writer’s own waits for somebody else', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await give(w, bilal, 'rater')
  const { at, marks } = await begun(w, { amara: cora, cora }, { wantsText: false, wantsFiles: true })
  const { id: evidenceId } = (await begins(cora, at)).evidence!
  await done(cora, 'saveDraft', { evidenceId, kind: 'practice_task', note: 'See the file.' })
  t.match((await does(cora, 'handInEvidence', { evidenceId })).refusal, { details: { missing: ['files'] } })
  await upload(w, cora, { to: evidenceId, name: 'prices.pdf', bytes: pdf('prices') })
  await done(cora, 'handInEvidence', { evidenceId })
  t.same((await queueOf(cora, { filter: 'all' })).edges, [])
  const judged = { evidenceId, levels: await levels(w, { 'NEG-04': 3 }), marks: marks(3, 3) }
  t.equal(await refusalOf(cora, 'acceptEvidence', judged), 'NOT_FOR_ONESELF')
  t.equal(await refusalOf(amara, 'acceptEvidence', judged), 'EVIDENCE_NOT_FOUND')
})

t.test('what nobody asked for has no rubric', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { marks } = await begun(w, { amara, cora })
  const known = await codes(w)
  const claims = [{ competencyId: known.competency('NEG-04'), level: 2 }]
  const draft = { kind: 'practice_task', title: 'Own', note: 'x', claims }
  const { id } = await done(amara, 'saveDraft', draft)
  await done(amara, 'handInEvidence', { evidenceId: id })
  const judged = { evidenceId: id, levels: await levels(w, { 'NEG-04': 2 }) }
  t.equal(await refusalOf(cora, 'acceptEvidence', { ...judged, marks: marks(1) }), 'CRITERION_NOT_FOUND')
  t.equal(await evidenceTask(cora, id), null)
  t.match((await accept(w, cora, { id, levels: { 'NEG-04': 2 } })).evidence, { state: 'accepted' })
})

t.test('marks are read as they are given, or the first mistake is named', async () => {
  const criterionIds = ['a', 'b', 'c']
  const asked = { versionId: 'v', itemId: 'i', wants: [], criterionIds, highest: 3 } as const
  const mark = fc.record({ criterionId: fc.constantFrom('a', 'b', 'c', 'd'), level: fc.integer({ min: -1, max: 4 }) })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 4 }), fc.boolean(), (given: GivenMark[], whole) => {
      const ids = given.map(({ criterionId }) => criterionId)
      const good =
        new Set(ids).size === ids.length &&
        given.every(({ criterionId, level }) => criterionIds.includes(criterionId) && level >= 0 && level <= 3) &&
        (!whole || ids.length === criterionIds.length)
      try {
        const read = readMarks(asked, given, { whole })
        return good && read.length === given.length && read.every(({ note }) => note === null)
      } catch (error) {
        return !good && error instanceof Refusal
      }
    }),
  )
})

const evidenceTask = async (who: Somebody, id: string) =>
  (
    await who.ask<{ evidence: { task: object | null } }>(
      `query ($id: ID!) { evidence(id: $id) { task { moduleId itemId version instructions rubric { title levels { level text } } } } }`,
      { id },
    )
  ).evidence.task
