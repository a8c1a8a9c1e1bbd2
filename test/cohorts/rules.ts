import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { fillAgain } from '../../server/cohorts/filling/fill-cohorts.ts'
import { changed, changes, chooses, holds, membersOf, namesOn, refused, shown } from '../support/cohorts.ts'
import { doJob } from '../support/jobs.ts'
import { codes } from '../support/told.ts'
import { people, world, type World } from '../support/world.ts'

const faculty = { kind: 'role', value: 'faculty' }

t.test('who teaches Business English is in the cohort from that day on, and until then', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  await chooses(w, chenWei, ['C2'])
  const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'Business English teachers' })
  const conditions = [await holds(w, 'C2'), faculty]
  t.match(await changes(cora, 'previewCohortRule', { cohortId, conditions }), {
    preview: { joining: { count: 1, people: [{ name: '陈伟' }] }, leaving: { count: 0, people: [] } },
  })
  t.match(await shown(cora, cohortId), { memberCount: 0, rule: [] }, 'a preview changes nothing')
  t.equal(await refused(amara, 'setCohortRule', { cohortId, conditions }), 'COORDINATORS_ONLY')
  const filled = await changed(cora, 'setCohortRule', { cohortId, conditions })
  t.same(membersOf(filled), [['陈伟', 'rule']])
  const title = { en: filled.members.edges[0]!.node.because[0]!.title!.en }
  t.match(filled.rule, [
    { kind: 'profile', title },
    { ...faculty, title: null },
  ])

  await chooses(w, amara, ['C2', 'C1'])
  await changed(cora, 'addMembers', { cohortId, personIds: [bilal.personId] })
  t.same(membersOf((await shown(cora, cohortId))!), [
    ['Amara Okafor', 'rule'],
    ['Bilal Haddad', 'hand'],
    ['陈伟', 'rule'],
  ])
  t.match(await amara.ask('{ viewer { cohorts { name since source because { kind title } } } }'), {
    viewer: { cohorts: [{ name: 'Business English teachers', since: '2026-11-24', because: [{ title }, {}] }] },
  })
  const amaras = { cohortId, personIds: [amara.personId] }
  t.equal(await refused(cora, 'endMemberships', amaras), 'MEMBER_BY_RULE', 'the rule holds her')

  w.clock.now = new Date('2026-11-26T02:00:00Z')
  const again = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  await chooses(w, again, ['C1'])
  const later = await w.launch({ sub: 'cora' })
  t.same(membersOf((await shown(later, cohortId))!), [
    ['Bilal Haddad', 'hand'],
    ['陈伟', 'rule'],
  ])
  t.same(await namesOn(later, cohortId, '2026-11-25'), ['Amara Okafor', 'Bilal Haddad', '陈伟'], 'what was stays')
  t.match(await changes(later, 'previewCohortRule', { cohortId, conditions: [] }), {
    preview: { joining: { count: 0 }, leaving: { count: 1, people: [{ name: '陈伟' }] } },
  })
  const bare = await changed(later, 'setCohortRule', { cohortId, conditions: [] })
  t.same([membersOf(bare), bare.rule], [[['Bilal Haddad', 'hand']], []], 'who was added by hand stays')
})

t.test('whoever joins the faculty is in at once; who is taken out by hand and fits stays by the rule', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'Everybody' })
  await changed(cora, 'addMembers', { cohortId, personIds: [amara.personId] })
  t.match(await changed(cora, 'setCohortRule', { cohortId, conditions: [faculty] }), { memberCount: 6 })
  await w.launch({ sub: 'femi', name: 'Femi Adeyemi' })
  await w.launch({ sub: 'student', name: 'A student' }, { course: 'trade' })
  await w.launch({ sub: 'trial', name: 'A test user', test: true })
  const joined = (await shown(cora, cohortId))!
  t.match(membersOf(joined)[0], ['Amara Okafor', 'hand'])
  t.ok(membersOf(joined).some(([name, source]) => name === 'Femi Adeyemi' && source === 'rule'))
  t.equal(joined.memberCount, 7, 'and no student, no test user')
  const out = await changed(cora, 'endMemberships', { cohortId, personIds: [amara.personId] })
  t.match(membersOf(out)[0], ['Amara Okafor', 'rule'])

  const raters = [{ kind: 'role', value: 'rater' }]
  t.match(await changed(cora, 'setCohortRule', { cohortId, conditions: raters }), { memberCount: 0 })
  const grant = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { refusal { code } } }'
  await olga.ask(grant, { input: { personId: amara.personId, role: 'rater', endsAt: '2026-11-25T02:00:00Z' } })
  t.match(await shown(cora, cohortId), { memberCount: 1 }, 'a grant counts at once')
  w.clock.now = new Date('2026-11-25T03:00:00Z')
  await doJob(w.db, fillAgain, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  t.match(await shown(await w.launch({ sub: 'cora' }), cohortId), { memberCount: 0 }, 'its end is found by the hour')
})

t.test('a rule asks only what there is in the school', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const theirs = (await codes(w, w.elsewhere.schoolId)).profile('C2')
  const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'Nobody' })
  for (const condition of [
    { kind: 'profile', value: theirs },
    { kind: 'profile', value: 'C2' },
    { kind: 'role', value: 'emperor' },
    { kind: 'shoe-size', value: '42' },
  ])
    for (const name of ['previewCohortRule', 'setCohortRule'] as const)
      t.match(await changes(cora, name, { cohortId, conditions: [condition] }), {
        refusal: { code: 'CONDITION_UNKNOWN', details: { kind: condition.kind } },
      })
  const conditions = Array.from({ length: 11 }, () => faculty)
  t.equal(await refused(cora, 'setCohortRule', { cohortId, conditions }), 'TOO_MANY_CONDITIONS')
})

t.test('to fill again is to change nothing, for the same few statements however many there are', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const everybody = await changed(cora, 'beginCohort', { name: 'Everybody' })
  await changed(cora, 'setCohortRule', { cohortId: everybody.id, conditions: [faculty] })
  const few = await statementsToFill(w)
  for (let number = 0; number < 30; number++) await w.launch({ sub: `t${number}` })
  for (let number = 0; number < 3; number++) {
    const { id: cohortId } = await changed(cora, 'beginCohort', { name: `Another ${number}` })
    await changed(cora, 'setCohortRule', { cohortId, conditions: [faculty] })
  }
  const before = await rowsOf(w)
  t.equal(await statementsToFill(w), few, `${few} for one cohort of six as for four of 36`)
  t.same(await rowsOf(w), before)
  t.equal(before.length, 4 * 36)
})

const rowsOf = (w: World) =>
  inSchool(w.db, w.here.schoolId, db => db.selectFrom('cohort_member').selectAll().orderBy('id').execute())

async function statementsToFill(w: World): Promise<number> {
  w.statements()
  await doJob(w.db, fillAgain, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  return w.statements().length
}
