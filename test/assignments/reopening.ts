import t from 'tap'
import { remindTeachers } from '../../server/assignments/notices/remind-teachers.ts'
import { withoutQuiz } from '../support/accepted-work.ts'
import { assigned, listed, planOf } from '../support/assigning.ts'
import { done, levels } from '../support/evidence.ts'
import { doJob } from '../support/jobs.ts'
import { noticesOf, saidTo } from '../support/notices.ts'
import { answersAll, begins, contentOf, playing, plays, publish, quiz, single, task } from '../support/playing.ts'
import { codes, hold } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

type Work = Awaited<ReturnType<typeof withoutQuiz>>

/** The work that somebody finishes a module by, accepted at 1, so that more is left to learn. */
async function finishes(who: Somebody, m: Work, by: Somebody) {
  await plays(who, 'startModule', { moduleId: m.moduleId })
  await m.reads(who)
  const evidenceId = await m.handsIn(who)
  await m.accepts(by, evidenceId, 1)
  return evidenceId
}
const revokes = (who: Somebody, evidenceId: string) =>
  done(who, 'revokeEvidence', { evidenceId, reason: 'Copied from a colleague.' })
const statesOf = async (who: Somebody, moduleId: string) =>
  Object.fromEntries((await listed(who, { moduleId })).map(({ person, state }) => [person.name, state]))

async function school(w: World) {
  const persons = await people(w)
  const { amara, bilal, cora } = persons
  for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const m = await withoutQuiz(w, cora)
  await assigned(cora, { moduleId: m.moduleId, personIds: [amara.personId, bilal.personId], dueOn: '2026-11-26' })
  return { ...persons, m }
}

t.test('what was completed by accepted work is to be done again once the acceptance is revoked', async t => {
  const w = await world(t)
  const { amara, bilal, cora, m } = await school(w)
  const first = await finishes(amara, m, cora)
  await finishes(bilal, m, cora)
  const completed = { 'Amara Okafor': 'completed', 'Bilal Haddad': 'completed' }
  t.same(await statesOf(cora, m.moduleId), completed)

  await revokes(cora, first)
  t.same(await statesOf(cora, m.moduleId), { ...completed, 'Amara Okafor': 'open' }, 'Bilal’s own was accepted')
  const said =
    'Cora Lindgren took back the acceptance with which you had finished “By work alone”: it is open again, due on 26 November 2026. Reason: Copied from a colleague.'
  const reopenedIn = async (who: Somebody) => (await saidTo(who)).filter(text => text.includes('open again'))
  t.same(await reopenedIn(amara), [said], 'once')
  t.same(await reopenedIn(bilal), [])
  const steps = [
    { kind: 'completed', by: { name: 'Amara Okafor' } },
    { kind: 'reopened', by: { name: 'Cora Lindgren' }, reason: 'Copied from a colleague.' },
  ]
  t.match(await planOf(amara), [{ state: 'open', dueOn: '2026-11-26', steps }])

  await m.accepts(cora, await m.handsIn(amara), 1)
  t.same(await statesOf(cora, m.moduleId), completed, 'and is completed again by the next')
  t.match((await listed(cora, { moduleId: m.moduleId })).map(({ steps }) => steps.length).sort(), [1, 3])
  t.same(await reopenedIn(amara), [], 'what is done need not be read about')
})

t.test('it stays completed where another work carries it', async t => {
  const w = await world(t)
  const { amara, cora, m } = await school(w)
  const first = await finishes(amara, m, cora)
  const second = await m.handsIn(amara)
  await m.accepts(cora, second, 1)
  await revokes(cora, first)
  t.match(await statesOf(cora, m.moduleId), { 'Amara Okafor': 'completed' })
  await revokes(cora, second)
  t.match(await statesOf(cora, m.moduleId), { 'Amara Okafor': 'open' }, 'and ends with that')
})

t.test('of another module nothing is opened again', async t => {
  const w = await world(t)
  const { amara, cora, m } = await school(w)
  const other = await withoutQuiz(w, cora, { title: 'Another' })
  await assigned(cora, { moduleId: other.moduleId, personIds: [amara.personId] })
  await finishes(amara, m, cora)
  await revokes(cora, await finishes(amara, other, cora))
  t.match(await statesOf(cora, m.moduleId), { 'Amara Okafor': 'completed' })
  t.match(await statesOf(cora, other.moduleId), { 'Amara Okafor': 'open' })
})

t.test('what a quiz tested stays completed, whatever becomes of its hand-in', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const [test, item] = [quiz([single()]), task({ [(await codes(w)).competency('NEG-04')]: 3 })]
  const moduleId = await publish(w, await contentOf(w, { items: [test, item] }), { by: cora })
  await assigned(cora, { moduleId, personIds: [amara.personId] })
  await plays(amara, 'startModule', { moduleId })
  await answersAll(amara, { moduleId, item: test })
  const { id: evidenceId } = (await begins(amara, { moduleId, itemId: item.id })).evidence!
  await done(amara, 'saveDraft', { evidenceId, kind: 'practice_task', note: 'Priced.' })
  await done(amara, 'handInEvidence', { evidenceId })
  const marks = item.task.criteria.map(({ id: criterionId }) => ({ criterionId, level: 1 }))
  await done(cora, 'acceptEvidence', { evidenceId, marks, levels: await levels(w, { 'NEG-04': 3 }) })
  await revokes(cora, evidenceId)
  t.match((await playing(amara, moduleId))!.attempt, { finishedAt: String })
  t.same(await statesOf(cora, moduleId), { 'Amara Okafor': 'completed' })
})

t.test('opened again after its day it is overdue, which the same week’s reminder does not say once more', async t => {
  const w = await world(t)
  const { amara, cora, m } = await school(w)
  const first = await finishes(amara, m, cora)
  const at = async (time: string) => {
    w.clock.now = new Date(time)
    await doJob(w.db, remindTeachers, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    return (await noticesOf(await w.launch({ sub: 'amara', name: 'Amara Okafor' }))).notices.map(({ kind }) => kind)
  }
  w.clock.now = new Date('2026-12-01T02:00:00Z')
  await revokes(await w.launch({ sub: 'cora', name: 'Cora Lindgren' }), first)
  t.match(await saidTo(await w.launch({ sub: 'amara', name: 'Amara Okafor' })), [
    /open again, overdue since 26 November 2026/,
  ])
  t.notMatch(await at('2026-12-01T03:00:00Z'), ['module-overdue'])
  t.match(await at('2026-12-09T03:00:00Z'), ['module-overdue'])
})
