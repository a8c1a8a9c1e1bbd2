import t from 'tap'
import { escalate } from '../../server/assignments/notices/escalate.ts'
import { assigned, changes, listed } from '../support/assigning.ts'
import { changed } from '../support/cohorts.ts'
import { doJob } from '../support/jobs.ts'
import { noticesOf, saidTo } from '../support/notices.ts'
import { contentOf, goesThrough, page, publish } from '../support/playing.ts'
import { night, started } from '../support/ruling.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

const chooseLimit = `mutation ($days: Int!) { chooseOverdueLimit(input: { days: $days }) { days refusal { code details } } }`
const settings = `{ assignmentSettings { viewerCanChoose hoursPerWeek { value chosen { on by { name } } } overdueLimitDays { value chosen { on by { name } } } } }`

const longOverdue = async (who: Somebody) =>
  (await noticesOf(who)).notices.filter(({ kind }) => kind === 'teachers-overdue').map(({ text }) => text.en)

t.test('who gave it hears how many have not done it two weeks after, once a week until it is done', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  const personIds = [amara.personId, bilal.personId]
  const { id } = await assigned(cora, { moduleId, personIds, dueOn: '2026-11-30' })
  const at = async (time: string) => {
    w.clock.now = new Date(time)
    await doJob(w.db, escalate, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    return w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  }
  t.same(await longOverdue(await at('2026-12-14T15:00:00Z')), [], 'fourteen days after')
  const back = await at('2026-12-14T17:00:00Z') // the fifteenth in Shanghai
  t.match((await noticesOf(back)).notices, [
    {
      text: {
        en: '2 teachers are more than 14 days overdue with “Landed cost”, which you assigned on 24 November 2026.',
        'zh-Hans': '您于2026年11月24日指派的《Landed cost（中文）》，有2位教师截止后超过14天仍未完成。',
      },
      path: `/assignments?state=overdue&batch=${id}`,
    },
  ])
  t.equal((await listed(back, { state: 'overdue', batchId: id })).length, 2)
  t.same(await listed(back, { batchId: moduleId }), [], 'of no other batch')
  const toldAt = (await noticesOf(back)).notices[0]!.toldAt
  await goesThrough(await w.launch({ sub: 'bilal', name: 'Bilal Haddad' }), moduleId, content)
  t.equal((await noticesOf(await at('2026-12-20T15:00:00Z'))).notices[0]!.toldAt, toldAt, 'not every day')
  t.match(await longOverdue(await at('2026-12-22T01:00:00Z')), [/^1 teacher is more than 14 days overdue/])
  const late = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  const assignmentIds = (await listed(late, { state: 'overdue' })).map(({ id }) => id)
  await changes(late, 'extendAssignments', { assignmentIds, dueOn: '2027-01-10' })
  t.same(await longOverdue(await at('2026-12-22T02:00:00Z')), [], 'what is settled need not be read')
})

t.test('who leads them no more hears nothing: the school’s coordinators do, by the limit that they chose', async t => {
  const w = await world(t)
  const { amara, bilal, dolores, ...others } = await people(w)
  let { cora } = others
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'Hers' })
  const { id: ended } = await changed(cora, 'beginCohort', { name: 'Others' })
  await changed(cora, 'addMembers', { cohortId, personIds: [amara.personId] })
  await changed(cora, 'addMembers', { cohortId: ended, personIds: [bilal.personId] })
  for (const id of [cohortId, ended]) await changed(cora, 'appointLead', { cohortId: id, personId: dolores.personId })
  await assigned(dolores, { moduleId, personIds: [amara.personId, bilal.personId], dueOn: '2026-11-26' })
  await changed(cora, 'endLead', { cohortId: ended, personId: dolores.personId })

  const code = async (who: Somebody, days: number) =>
    (await who.ask<{ chooseOverdueLimit: { refusal: { code: string } | null } }>(chooseLimit, { days }))
      .chooseOverdueLimit.refusal?.code
  t.equal(await code(dolores, 3), 'COORDINATORS_ONLY')
  t.equal(await code(cora, 0), 'DAYS_NOT_POSSIBLE')
  const unchosen = { value: 14, chosen: null }
  t.match(await dolores.ask(settings), {
    assignmentSettings: {
      viewerCanChoose: false,
      overdueLimitDays: unchosen,
      hoursPerWeek: { value: 2, chosen: null },
    },
  })
  t.equal(await code(cora, 3), undefined)
  t.match(await cora.ask(settings), {
    assignmentSettings: {
      viewerCanChoose: true,
      overdueLimitDays: { value: 3, chosen: { on: '2026-11-24', by: { name: 'Cora Lindgren' } } },
    },
  })
  t.match(await amara.ask(settings), { assignmentSettings: null })

  w.clock.now = new Date('2026-11-30T01:00:00Z')
  const job = () => doJob(w.db, escalate, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  await Promise.all([job(), job()])
  cora = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  t.match(await longOverdue(cora), [/^1 teacher is .*, which Dolores Ibarra assigned on 24 November 2026\.$/])
  const back = await w.launch({ sub: 'dolores', name: 'Dolores Ibarra' })
  t.match(await longOverdue(back), [/^1 teacher is more than 3 days overdue .*, which you assigned/])
})

t.test('what a rule gave in several nights is one notice, and teachers hear that a rule gave it', async t => {
  const w = await world(t)
  const { amara, chenWei, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const { id } = await started(w, cora, { moduleId, dueInDays: 7 })
  t.match(await saidTo(amara), [
    /^The rule “Who deals with suppliers” assigned “Landed cost” to you, due on 1 December 2026\./,
  ])
  await hold(w, chenWei.personId, { profile: 'C2', since: '2026-11-24' })
  await night(w, 1)
  w.clock.now = new Date('2026-12-17T01:00:00Z')
  await doJob(w.db, escalate, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  t.match((await noticesOf(await w.launch({ sub: 'cora', name: 'Cora Lindgren' }))).notices, [
    {
      text: {
        en: '2 teachers are more than 14 days overdue with “Landed cost”, which the rule “Who deals with suppliers” assigned.',
      },
      path: `/assignments?state=overdue&rule=${id}`,
    },
  ])
})
