import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import { design, designOf, lesson, phase, saves } from '../support/designs.ts'
import { does, done, evidenceOf, levels, queueOf, refusalOf } from '../support/evidence.ts'
import { pdf, upload } from '../support/files.ts'
import { gapsOf } from '../support/gaps.ts'
import { answersAll, begins, contentOf, playing, plays, publish, quiz, single, waysOf } from '../support/playing.ts'
import { codes, hold } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const gapOf = async (who: Somebody) =>
  (await gapsOf(who))!.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')!

/** A quiz and a lesson to be designed that goes to 3, published by Cora, begun by Amara. */
async function begun(w: World, { amara, cora }: Record<'amara' | 'cora', Somebody>, wants: object = {}) {
  const item = lesson({ [(await codes(w)).competency('NEG-04')]: 3 }, wants)
  const test = quiz([single()])
  const moduleId = await publish(w, await contentOf(w, { items: [test, item] }), { by: cora })
  await plays(amara, 'startModule', { moduleId })
  const marks = (level: number) => item.task.criteria.map(({ id: criterionId }) => ({ criterionId, level }))
  return { item, test, at: { moduleId, itemId: item.id }, marks }
}

t.test('Amara makes a lesson of a module, corrects what Cora returns, and is accepted at 3', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const { test, at, marks } = await begun(w, { amara, cora })
  t.match(await waysOf(w, amara, { code: 'NEG-04' }), [{ reaches: 2, reviewed: 3 }], 'the gap says how far it goes')

  const { id: evidenceId } = (await begins(amara, at)).evidence!
  t.match(await evidenceOf(amara, evidenceId), { state: 'draft', kind: { code: 'graded_teaching_design' } })
  t.match(await designOf(amara, evidenceId), { revision: 1, minutes: 90, topic: '', phases: [] })
  t.match((await does(amara, 'handInEvidence', { evidenceId })).refusal, {
    code: 'EVIDENCE_INCOMPLETE',
    details: { missing: ['design'], parts: [{ part: 'topic' }, { part: 'course' }, { part: 'learners' }] },
  })
  const whole = design()
  const [lead, pairs] = whole.phases
  const first = await saves(amara, { evidenceId, revision: 1, design: { ...whole, phases: [lead] } })
  t.match(first.evidence!.design, { revision: 2, phases: [{ title: 'Lead-in', minutes: 10 }] })
  w.clock.now = new Date('2026-11-24T02:05:00Z')
  t.match(await saves(amara, { evidenceId, revision: 2, design: whole }), {
    evidence: { design: { revision: 3, phases: [lead, pairs] } },
  })
  t.same(
    (await saves(amara, { evidenceId, revision: 2, design: { ...whole, topic: 'From the other tab' } })).refusal,
    { code: 'DESIGN_MOVED_ON', details: { at: '2026-11-24T02:05:00.000Z', revision: 3 } },
    'the tab that has not seen it is told',
  )
  t.match(await designOf(amara, evidenceId), { revision: 3, topic: whole.topic }, 'and nothing is overwritten')
  t.match(
    await saves(amara, { evidenceId, revision: 2, design: whole }),
    { evidence: { design: { revision: 3 } } },
    'what it says already may be sent again',
  )

  await answersAll(amara, { moduleId: at.moduleId, item: test })
  await done(amara, 'handInEvidence', { evidenceId })
  t.match((await playing(amara, at.moduleId))!.attempt, { finishedAt: String }, 'handing in does the part')
  t.match(await gapOf(amara), { effective: 2 }, 'finishing proves what it proves')
  t.match((await saves(amara, { evidenceId, revision: 3, design: whole })).refusal, { code: 'NOT_A_DRAFT' })

  t.match((await queueOf(cora)).edges, [{ node: { id: evidenceId } }])
  t.match(await designOf(cora, evidenceId), whole, 'the reviewer reads it part by part')
  await done(cora, 'returnEvidence', { evidenceId, reason: 'What do they do in the lead-in?', marks: marks(2) })
  const { id } = await done(amara, 'correctEvidence', { evidenceId })
  t.match(await designOf(amara, id), { ...whole, revision: 1 }, 'a correction begins with all of it')
  const better = { ...whole, phases: [{ ...lead!, learners: 'Guess, and write it down' }, pairs], homework: 'One more' }
  t.match(await saves(amara, { evidenceId: id, revision: 1, design: better }), { refusal: null })
  await done(amara, 'handInEvidence', { evidenceId: id })
  t.match(await designOf(cora, evidenceId), { phases: [{ learners: 'Price it' }, {}] }, 'what was returned stays')
  const judged = { evidenceId: id, levels: await levels(w, { 'NEG-04': 3 }) }
  t.equal(await refusalOf(cora, 'acceptEvidence', judged), 'MARKS_MISSING')
  await done(cora, 'acceptEvidence', { ...judged, marks: marks(3) })
  t.match(await gapOf(amara), { effective: 3 })
})

t.test('nobody else reaches a design, and its author only as long as it is a draft', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const { at } = await begun(w, { amara, cora })
  const { id: evidenceId } = (await begins(amara, at)).evidence!
  const said = { evidenceId, revision: 1, design: design() }
  for (const stranger of [bilal, cora, noor]) {
    t.match((await saves(stranger, said)).refusal, { code: 'EVIDENCE_NOT_FOUND' })
    t.equal(await designOf(stranger, evidenceId), null)
  }
  await saves(amara, said)
  await done(amara, 'handInEvidence', { evidenceId })
  t.match(await designOf(cora, evidenceId), { topic: String }, 'who reviews it reads it once it is handed in')
  t.equal(await designOf(bilal, evidenceId), null)
  const { id } = await done(amara, 'takeBackEvidence', { evidenceId })
  t.match(await designOf(amara, id), { revision: 1, course: said.design.course }, 'taken back, it goes on as it was')
  await does(amara, 'discardDraft', { evidenceId: id })
  t.equal(await designOf(amara, id), null, 'thrown away, it is gone')
})

t.test('what a design may not say', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { at } = await begun(w, { amara, cora })
  const { id: evidenceId } = (await begins(amara, at)).evidence!
  const [row] = design().outcomes
  const wrong: [object, string, object?][] = [
    [{ topic: 'x'.repeat(301) }, 'TEXT_TOO_LONG', { field: 'topic', most: 300 }],
    [{ phases: Array.from({ length: 31 }, () => phase('x', 1)) }, 'TOO_MANY', { path: 'phases', most: 30 }],
    [{ minutes: 601 }, 'CONTENT_NOT_POSSIBLE', { path: 'minutes' }],
    [{ phases: [phase('x', 0)] }, 'CONTENT_NOT_POSSIBLE', { path: 'phases.0.minutes' }],
    [{ outcomes: [row, row] }, 'IDENTIFIER_TWICE', { id: row!.id }],
    [{ outcomes: [{ ...row, competencyId: newId() }] }, 'COMPETENCY_NOT_FOUND'],
  ]
  for (const [part, code, details] of wrong) {
    const saved = await saves(amara, { evidenceId, revision: 1, design: { ...design(), ...part } })
    t.match(saved.refusal, { code, ...(details && { details }) }, code)
  }
  const ahead = { evidenceId, revision: 1, design: design(), occurredOn: '2026-11-25' }
  t.match((await saves(amara, ahead)).refusal, { code: 'DATE_IN_FUTURE' })
  t.match(await designOf(amara, evidenceId), { revision: 1, topic: '' })
  const competencyId = (await codes(w)).competency('NEG-04')
  const outcomes = [{ ...row, competencyId }]
  t.match(
    await saves(amara, { ...ahead, design: { ...design(), outcomes }, occurredOn: '2026-11-20' }),
    { evidence: { occurredOn: '2026-11-20', design: { outcomes: [{ competency: { code: 'CBEC-NEG-04' } }] } } },
    'an outcome may belong to a competency',
  )
  const { id: other } = await done(amara, 'saveDraft', { kind: 'graded_teaching_design' })
  t.match((await saves(amara, { ...ahead, evidenceId: other, occurredOn: '2026-11-20' })).refusal, {
    code: 'DESIGN_NOT_ASKED_FOR',
  })
  t.equal(await designOf(amara, other), null)
})

t.test('a design may want files beside it', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { at } = await begun(w, { amara, cora }, { wantsFiles: true, minutes: null })
  const { id: evidenceId } = (await begins(amara, at)).evidence!
  t.match(await designOf(amara, evidenceId), { minutes: null }, 'its length is the teacher’s to say')
  await saves(amara, { evidenceId, revision: 1, design: design({ minutes: 45 }) })
  t.match((await does(amara, 'handInEvidence', { evidenceId })).refusal, { details: { missing: ['files'] } })
  await upload(w, amara, { to: evidenceId, name: 'slides.pdf', bytes: pdf('slides') })
  t.match(await done(amara, 'handInEvidence', { evidenceId }), { state: 'submitted' })
})
