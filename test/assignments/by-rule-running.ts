import t from 'tap'
import { runRules } from '../../server/assignments/by-rule/run-rules.ts'
import { givingJob } from '../../server/assignments/giving/giving-job.ts'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { changes, lackingIn, launched, planOf } from '../support/assigning.ts'
import { doJob, quiet } from '../support/jobs.ts'
import { contentOf, publish } from '../support/playing.ts'
import { explained, lookedAt, night, ruleOf, rules, started } from '../support/ruling.ts'
import { hold, joins } from '../support/told.ts'
import { people, world, type World } from '../support/world.ts'

const tomorrow = ({ clock }: World) => new Date(clock.now.getTime() + 24 * 3_600_000)
const work = (w: World) => doJob(w.db, runRules, { schoolId: w.here.schoolId, now: tomorrow(w), data: {} })
const all = (w: World) =>
  inSchool(w.db, w.here.schoolId, db => db.selectFrom('assignment').select('person_id').execute())
const waiting = async (w: World): Promise<string[]> => {
  const unfinished = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('assign_batch').select('id').where('finished_at', 'is', null).execute(),
  )
  return unfinished.map(({ id }) => id)
}

t.test('hundreds join: whoever works at it and whatever breaks off, each is given it once', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const moduleId = await publish(w, await contentOf(w, { proves: { 'COG-01': [0, 2] } }), { by: cora })
  const said = { moduleId, profiles: [], lacking: await lackingIn(w, 'COG-01') }
  const one = await started(w, cora, said)
  const other = await started(w, cora, { ...said, name: 'The same again' })
  const before = (await all(w)).length
  t.match([one.given, other.given], [before, 0], 'the second finds what the first has given')
  t.match(
    [one, other].map(rule => rule.batches.edges.length),
    [1, 0],
    'of what began with nobody no round is told',
  )
  await launched(w, 600)

  await t.rejects(
    inSchool(w.db, w.here.schoolId, async db => {
      await (runRules as Extract<typeof runRules, { work: unknown }>).work(
        { db, schoolId: w.here.schoolId, now: tomorrow(w), log: quiet },
        {},
      )
      throw new Error('killed')
    }),
    /killed/,
  )
  t.same(await waiting(w), [], 'of what broke off nothing is left')
  await Promise.all([work(w), work(w), work(w)])
  t.notOk(await work(w), 'each rule has gone through everybody')
  const batches = await waiting(w)
  t.equal(batches.length, 2, 'too many to be given at once')
  const give = (batchId: string) =>
    doJob(w.db, givingJob, { schoolId: w.here.schoolId, now: tomorrow(w), data: { batchId } })
  for (let more = true; more;) more = (await Promise.all([...batches, ...batches].map(give))).some(Boolean)
  const given = (await all(w)).map(({ person_id }) => person_id)
  t.equal(given.length, before + 600)
  t.equal(new Set(given).size, given.length, 'by one of the two rules')
  const [first, second] = [(await ruleOf(cora, one.id))!, (await ruleOf(cora, other.id))!]
  t.equal(first.given + second.given, given.length)
})

t.test('no more is asked of the database in a night in which two hundred join than in one of twenty', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const moduleId = await publish(w, await contentOf(w, { proves: { 'COG-01': [0, 2] } }), { by: cora })
  const rule = await started(w, cora, { moduleId, profiles: [] })
  const statements = async (joining: number, days: number) => {
    await launched(w, joining)
    w.statements()
    await night(w, days)
    return w.statements().length
  }
  const few = await statements(20, 1)
  t.equal(await statements(200, 2), few)
  t.ok((await ruleOf(cora, rule.id))!.given >= 220)
})

t.test(
  'Chen Wei, who has two accounts, is given it under one of them; of two who start a rule at once one does',
  async t => {
    const w = await world(t)
    const { chenWei, cora } = await people(w)
    const canvas = await w.launch({ sub: 'wei' }, { place: { ...w.here, lmsId: newId() }, roles: ['Instructor'] })
    await hold(w, canvas.personId, { profile: 'C2', since: '2026-01-01' })
    const moduleId = await publish(w, await contentOf(w), { by: cora })
    const { id: batchId } = await lookedAt(w, cora, { moduleId })
    const start = () => rules(cora, 'startAssignmentRule', { batchId })
    const [one, other] = await Promise.all([start(), start()])
    t.equal(one.rule!.id, other.rule!.id)
    const change = async (name: string) => (await lookedAt(w, cora, { moduleId, name, ruleId: one.rule!.id })).id
    const changing = [await change('Otherwise'), await change('Yet otherwise')].map(batchId =>
      rules(cora, 'startAssignmentRule', { batchId }),
    )
    const codes = (await Promise.all(changing)).map(({ refusal }) => refusal?.code)
    t.same(codes.sort(), ['ASSIGNMENT_RULE_CHANGED', undefined], 'of two changes as well')
    const [given] = await planOf(canvas)
    await joins(canvas, chenWei)
    await hold(w, chenWei.personId, { profile: 'C2', since: '2026-01-02' })
    await night(w, 1)
    t.equal((await planOf(chenWei)).length, 1)
    await changes(cora, 'withdrawAssignments', { assignmentIds: [given!.id], reason: 'He teaches it' })
    await night(w, 2)
    t.same(await planOf(chenWei), [], 'nor is it given to him once more')
    t.match(await explained(cora, one.rule!.id, chenWei), { outcome: 'given_before' })
    t.equal((await all(w)).length, 1)
  },
)
