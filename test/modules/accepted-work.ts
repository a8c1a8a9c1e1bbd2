import t from 'tap'
import { remindTeachers } from '../../server/assignments/notices/remind-teachers.ts'
import { withoutQuiz } from '../support/accepted-work.ts'
import { assigned, planOf } from '../support/assigning.ts'
import { does, done, evidenceOf, levels } from '../support/evidence.ts'
import { gapsOf } from '../support/gaps.ts'
import { doJob } from '../support/jobs.ts'
import { noticesOf } from '../support/notices.ts'
import { plays, waysOf } from '../support/playing.ts'
import { hold } from '../support/told.ts'
import { give, people, world, type Somebody, type World } from '../support/world.ts'

const standing = async (who: Somebody) =>
  (await gapsOf(who))!.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')!.effective

/** The same people some days later, launched anew. */
async function later(w: World, days: number) {
  w.clock.now = new Date(w.clock.now.getTime() + days * 86_400_000)
  const amara = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  const bilal = await w.launch({ sub: 'bilal', name: 'Bilal Haddad' })
  return { amara, bilal, cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }) }
}

t.test(
  'without a quiz Amara finishes once her work is accepted, at what was granted, of the day she did it',
  async t => {
    const w = await world(t)
    let { amara, bilal, cora } = await people(w)
    for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
    const m = await withoutQuiz(w, cora)
    await assigned(cora, { moduleId: m.moduleId, personIds: [amara.personId, bilal.personId], dueOn: '2026-12-04' })
    t.match(
      await waysOf(w, amara, { code: 'NEG-04' }),
      [{ title: 'By work alone', reaches: 0, closes: false, reviewed: 3 }],
      'of itself finishing takes nobody anywhere',
    )
    t.match(await amara.ask('query ($id: ID!) { module(id: $id) { waitsForReview } }', { id: m.moduleId }), {
      module: { waitsForReview: true },
    })
    for (const who of [amara, bilal]) await plays(who, 'startModule', { moduleId: m.moduleId })
    const first = await m.handsIn(amara)
    t.match(await m.reads(amara), { module: { attempt: { finishedAt: null, evidence: null } } })
    t.equal(await m.doneParts(amara), 1, 'handing in does not do the part')
    t.equal(await standing(amara), null)
    await done(cora, 'returnEvidence', { evidenceId: first, reason: 'Tax is missing.' })
    t.match(await m.attempt(amara), { finishedAt: null })
    const second = await m.handsIn(amara, first)
    const his = await m.handsIn(bilal)
    await m.reads(bilal)

    ;({ amara, bilal, cora } = await later(w, 9))
    await done(cora, 'rejectEvidence', { evidenceId: his, reason: 'Not his own.' })
    await doJob(w.db, remindTeachers, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    const reminded = async (who: Somebody) => (await noticesOf(who)).notices.some(({ kind }) => kind === 'module-due')
    t.same(
      [await reminded(amara), await reminded(bilal)],
      [false, true],
      'who waits for a reviewer is not told to hurry',
    )
    t.match(await m.attempt(bilal), { finishedAt: null, evidence: null }, 'rejected it gives nothing')
    t.equal(await standing(bilal), null)
    t.match(await evidenceTask(cora, second), { finishes: true })
    await m.accepts(cora, second, 1)
    t.match(await m.attempt(amara), {
      finishedAt: w.clock.now.toISOString(),
      evidence: {
        ...{ state: 'accepted', occurredOn: '2026-11-24', title: 'By work alone' },
        appraisals: [{ level: 1, rater: { name: 'Cora Lindgren' }, competency: { code: 'CBEC-NEG-04' } }],
      },
    })
    t.equal(await standing(amara), 1, 'finishing states 2, and no more was granted')
    t.match(await planOf(amara), [], 'what was given to her is done')
    const better = await m.handsIn(amara)
    await m.accepts(cora, better, 3)
    t.equal(await standing(amara), 3, 'the best of her work counts')
    t.equal(completionsOf(await ownEvidence(amara)).length, 1, 'and she finishes once')
  },
)

t.test('what was finished by accepted work ends with the acceptance, and comes again with the next', async t => {
  const w = await world(t)
  const { amara, cora, dolores } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const m = await withoutQuiz(w, cora)
  for (const who of [amara, dolores]) await plays(who, 'startModule', { moduleId: m.moduleId })
  const first = await m.handsIn(amara)
  await m.accepts(cora, first, 2)
  t.match(await m.attempt(amara), { finishedAt: null }, 'there is a page to read still')
  t.match(await m.reads(amara), { module: { attempt: { finishedAt: String, evidence: { state: 'accepted' } } } })
  const { evidence } = await m.attempt(amara)

  await done(cora, 'revokeEvidence', { evidenceId: first, reason: 'Copied from a colleague.' })
  t.match(await m.attempt(amara), { finishedAt: null, evidence: null })
  t.equal(await m.doneParts(amara), 1)
  t.match((await evidenceOf(amara, evidence!.id))!.states.at(-1), {
    state: 'revoked',
    reason: 'Copied from a colleague.',
  })
  t.equal(await standing(amara), null)

  const next = await m.handsIn(amara)
  const { appraisals } = await m.accepts(cora, next, 1)
  t.match(await m.attempt(amara), { finishedAt: String, evidence: { state: 'accepted' } })
  const other = await m.handsIn(amara)
  await m.accepts(cora, other, 3)
  await done(cora, 'withdrawAppraisal', { appraisalId: appraisals[0]!.id, reason: 'Of somebody else.' })
  t.match(
    await m.attempt(amara),
    { finishedAt: String, evidence: { appraisals: [{ level: 2 }] } },
    'another one carries it, at what was granted to that',
  )
  t.match(await m.attempt(dolores), { finishedAt: null }, 'of others nothing has changed')
})

t.test('a refresh without a quiz renews no more than was granted; nobody finishes by their own word', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await give(w, bilal, 'coordinator')
  const m = await withoutQuiz(w, cora, { refresh: { upTo: 3, events: [] } })
  for (const who of [amara, cora]) {
    await plays(who, 'startModule', { moduleId: m.moduleId })
    await m.reads(who)
  }
  await m.accepts(cora, await m.handsIn(amara), 2)
  t.match((await m.attempt(amara)).evidence, { refresh: { upTo: 2 }, appraisals: [{ level: 2 }] })
  const own = await m.handsIn(cora)
  const judged = { evidenceId: own, levels: await levels(w, { 'NEG-04': 3 }) }
  t.match((await does(cora, 'acceptEvidence', judged)).refusal, { code: 'NOT_FOR_ONESELF' })
  t.match(await m.attempt(cora), { finishedAt: null })
  await m.accepts(bilal, own, 0)
  t.match(await m.attempt(cora), { finishedAt: String, evidence: { refresh: null, appraisals: [] } })
})

interface Own {
  viewer: { person: { evidence: { edges: { node: { kind: { code: string } } }[] } } }
}
const ownEvidence = (who: Somebody): Promise<Own> =>
  who.ask<Own>('{ viewer { person { evidence(first: 50) { edges { node { kind { code } } } } } } }')
const completionsOf = ({ viewer }: Own) =>
  viewer.person.evidence.edges.filter(({ node }) => node.kind.code === 'module_completion')

const evidenceTask = async (who: Somebody, id: string) =>
  (
    await who.ask<{ evidence: { task: object | null } }>(
      'query ($id: ID!) { evidence(id: $id) { task { finishes } } }',
      {
        id,
      },
    )
  ).evidence.task
