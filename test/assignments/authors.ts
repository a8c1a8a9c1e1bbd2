import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { escalate } from '../../server/assignments/notices/escalate.ts'
import { withdrawUnserved } from '../../server/assignments/life/withdraw-unserved.ts'
import { authors } from '../support/authors.ts'
import {
  assigned,
  batchOf,
  changes,
  gives,
  inShort,
  listed,
  planOf,
  previewed,
  previews,
} from '../support/assigning.ts'
import { changed } from '../support/cohorts.ts'
import { doJob } from '../support/jobs.ts'
import { publishedAgain, publishedModule, wrote } from '../support/modules.ts'
import { saidTo } from '../support/notices.ts'
import { both, contentOf, page, plays } from '../support/playing.ts'
import { lookedAt, night, started } from '../support/ruling.ts'
import { give } from '../support/world.ts'

t.test('what is for a cohort is given to nobody else, and is in the plan of nobody else', async t => {
  const { w, amara, bilal, chenWei, dolores, cora, novices } = await authors(t)
  const content = await contentOf(w, { title: 'Ours' })
  const { id: moduleId } = await publishedModule(dolores, content, [novices])
  const personIds = [amara, bilal, chenWei].map(who => who.personId)
  t.match(await previewed(cora, { moduleId, personIds }), { total: 2, outOfReach: 1 })
  t.match(await previewed(dolores, { moduleId, personIds }), { total: 2, outOfReach: 1 })
  t.match((await previews(bilal, { moduleId, personIds: [dolores.personId] })).refusal, { code: 'MODULE_NOT_FOUND' })
  const offered = async (who: typeof cora) =>
    (await who.ask<{ modules: { totalCount: number } }>('{ modules(toGive: true) { totalCount } }')).modules.totalCount
  t.same([await offered(cora), await offered(dolores), await offered(bilal), await offered(amara)], [1, 1, 0, 0])

  const looked = await previewed(dolores, { moduleId, personIds: [amara.personId, chenWei.personId] })
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [chenWei.personId] })
  t.match((await gives(dolores, looked.id)).refusal, { code: 'BATCH_NOT_FOUND' }, 'she reaches Chen Wei no more')
  const corasView = await previewed(cora, { moduleId, personIds: [amara.personId, chenWei.personId] })
  t.match(corasView, { total: 1, outOfReach: 1 })
  await changed(cora, 'addMembers', { cohortId: novices, personIds: [chenWei.personId] })
  const seen = await previewed(cora, { moduleId, personIds: [amara.personId, chenWei.personId] })
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [chenWei.personId] })
  const given = (await gives(cora, seen.id)).batch!
  t.same(inShort(given), { 'Amara Okafor': 'assign', 陈伟: 'left_out' }, 'who left meanwhile is named')
  t.match(await planOf(amara), [{ module: { title: { en: 'Ours' } } }])
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [amara.personId] })
  t.same(await planOf(amara), [], 'it is hers no more')
  await changed(cora, 'addMembers', { cohortId: novices, personIds: [amara.personId] })
  await plays(amara, 'startModule', { moduleId })
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [amara.personId] })
  t.equal((await planOf(amara)).length, 1, 'what she has begun she goes on with')
})

t.test('what somebody has left without beginning it is taken back within the hour', async t => {
  const { w, amara, chenWei, dolores, cora, novices } = await authors(t)
  const { id: moduleId } = await publishedModule(dolores, await contentOf(w), [novices])
  const { id: school } = await publishedModule(cora, await contentOf(w, { proves: { 'NEG-02': [0, 2] } }))
  const personIds = [amara.personId, chenWei.personId]
  for (const given of [moduleId, school]) await assigned(cora, { moduleId: given, personIds })
  const anHourLater = () => doJob(w.db, withdrawUnserved, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  const states = async (of: string) =>
    Object.fromEntries((await listed(cora, { moduleId: of })).map(({ person, state }) => [person.name, state]))
  await anHourLater()
  t.same(await states(moduleId), { 'Amara Okafor': 'open', 陈伟: 'open' }, 'who is in it keeps it')
  await plays(chenWei, 'startModule', { moduleId })
  await changed(cora, 'endMemberships', { cohortId: novices, personIds })
  await anHourLater()
  t.same(await states(moduleId), { 'Amara Okafor': 'withdrawn', 陈伟: 'open' }, 'who has begun it too')
  t.same(await states(school), { 'Amara Okafor': 'open', 陈伟: 'open' }, 'what is the school’s nobody leaves')
  t.match((await listed(cora, { moduleId, state: 'withdrawn' }))[0]!.steps, [
    { kind: 'withdrawn', by: null, reason: null },
  ])
})

t.test(
  'who joins the cohort of a module again is given it again by the rule; from whom Cora took it back is not',
  async t => {
    const { w, amara, chenWei, dolores, cora, novices } = await authors(t)
    const { id: moduleId } = await publishedModule(dolores, await contentOf(w), [novices])
    const personIds = [amara.personId, chenWei.personId]
    await started(w, cora, { moduleId })
    const [chenWeis] = await planOf(chenWei)
    t.equal((await planOf(amara)).length, 1)
    await changes(cora, 'withdrawAssignments', { assignmentIds: [chenWeis!.id], reason: 'He teaches it' })
    await changed(cora, 'endMemberships', { cohortId: novices, personIds })
    await doJob(w.db, withdrawUnserved, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    await night(w, 1)
    await changed(cora, 'addMembers', { cohortId: novices, personIds })
    t.same([await planOf(amara), await planOf(chenWei)], [[], []])
    await night(w, 2)
    t.same([(await planOf(amara)).length, (await planOf(chenWei)).length], [1, 0])
  },
)

t.test('others are given the version that was approved, with its hours', async t => {
  const { w, amara, bilal, dolores, cora, novices } = await authors(t)
  const content = await contentOf(w, { title: 'Ours', hours: 2 })
  const { id: moduleId } = await publishedModule(dolores, content, [novices])
  await wrote(cora, 'approveModule', { moduleId, number: 1 })
  await publishedAgain(dolores, moduleId, { content: { ...content, hours: 5 }, staysCurrent: true })
  const batch = await assigned(cora, { moduleId, personIds: [amara.personId, bilal.personId] })
  const hours = Object.fromEntries(batch.rows.edges.map(({ node }) => [node.person.name, node.hours]))
  t.same(hours, { 'Amara Okafor': 5, 'Bilal Haddad': 2 })
})

t.test('nor do they read what has not been approved, in their plan or in what they are told', async t => {
  const { w, amara, bilal, chenWei, dolores, cora, novices, others } = await authors(t)
  const today = w.clock.now
  const content = await contentOf(w, { title: 'Approved' })
  const { id: moduleId } = await publishedModule(dolores, content, [novices])
  await wrote(cora, 'approveModule', { moduleId, number: 1 })
  await assigned(cora, { moduleId, personIds: [amara.personId, bilal.personId] })
  const later = { ...content, title: both('For novices'), items: [page('Between us'), ...content.items] }
  await publishedAgain(dolores, moduleId, { content: later, staysCurrent: true })
  const read = async (who: typeof bilal) =>
    JSON.stringify([
      await who.ask('{ plan { edges { node { module { title summary items { title } } } } } }'),
      (await saidTo(who)).join(),
    ])
  t.match(await read(amara), /For novices.*Between us.*“For novices”/)
  t.match(await read(bilal), /Approved.*“Approved”/)
  t.notMatch(await read(bilal), /For novices|Between us/)
  await changed(cora, 'addMembers', { cohortId: others, personIds: [chenWei.personId] })
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [chenWei.personId] })
  await assigned(bilal, { moduleId, cohortIds: [others], dueOn: '2026-11-25' })
  w.clock.now = new Date('2026-12-20T02:00:00Z')
  await doJob(w.db, escalate, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  const back = await w.launch({ sub: 'bilal', name: 'Bilal Haddad' })
  t.match((await saidTo(back)).join(), /1 teacher is more than 14 days overdue with “Approved”/)
  w.clock.now = today
  t.match(await listed(dolores), [{ module: { title: { en: 'For novices' } } }], 'to Dolores it is what Amara finds')
})

t.test('of what somebody gave they read as long as they reach whom it names', async t => {
  const { w, amara, bilal, dolores, cora, novices } = await authors(t)
  const { id: moduleId } = await publishedModule(cora, await contentOf(w))
  const given = await assigned(dolores, { moduleId, cohortIds: [novices] })
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [amara.personId] })
  t.match((await batchOf(dolores, given.id))!, { total: 2, rows: { totalCount: 1 } })
  t.same(inShort((await batchOf(dolores, given.id))!), { 陈伟: 'assign' }, 'Amara is in her cohort no more')
  t.equal((await batchOf(cora, given.id))!.rows.totalCount, 2)

  await give(w, dolores, 'coordinator')
  const seen = await previewed(dolores, { moduleId, personIds: [amara.personId, bilal.personId] })
  const rule = await lookedAt(w, dolores, { moduleId })
  t.same([seen.rows.totalCount, rule.rows.totalCount], [2, 4])
  await inSchool(w.db, w.here.schoolId, db =>
    db.updateTable('role_grant').set({ ended_at: w.clock.now }).where('person_id', '=', dolores.personId).execute(),
  )
  t.same((await batchOf(dolores, seen.id))!.rows.edges, [], 'neither is of hers')
  t.equal(await batchOf(dolores, rule.id), null, 'and rules are the school’s')
})
