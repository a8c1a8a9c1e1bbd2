import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { changed, refused, shown } from '../support/cohorts.ts'
import { done, handIn, refusalOf } from '../support/evidence.ts'
import { people, world, type Somebody } from '../support/world.ts'

const peopleOf = async (who: Somebody): Promise<string[]> => {
  const list = '{ people(first: 100) { edges { node { name } } } }'
  return (await who.ask<{ people: { edges: { node: { name: string } }[] } }>(list)).people.edges.map(
    ({ node }) => node.name,
  )
}
const reads = async (who: Somebody, { personId }: Somebody): Promise<boolean> =>
  (
    await who.ask<{ gaps: object | null }>('query ($personId: ID) { gaps(personId: $personId) { byDefault } }', {
      personId,
    })
  ).gaps !== null

t.test('Dolores leads a cohort and reaches who is in it, until either ends', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora, noor } = await people(w)
  const { id } = await changed(cora, 'beginCohort', { name: 'Platform novices' })
  const { id: other } = await changed(cora, 'beginCohort', { name: 'Others' })
  await changed(cora, 'addMembers', { cohortId: id, personIds: [amara.personId, chenWei.personId] })
  await changed(cora, 'addMembers', { cohortId: other, personIds: [bilal.personId] })
  const piece = await handIn(w, amara)
  const begun = { evidenceId: piece.id }
  t.same(await peopleOf(dolores), [])
  t.equal(await shown(dolores, id), null)
  t.equal(await refusalOf(dolores, 'beginReview', begun), 'EVIDENCE_NOT_FOUND')

  const led = await changed(cora, 'appointLead', { cohortId: id, personId: dolores.personId })
  t.match(led.leads, [{ person: { name: 'Dolores Ibarra' }, since: '2026-11-24' }])
  t.equal(await refused(cora, 'appointLead', { cohortId: id, personId: dolores.personId }), 'LEADS_ALREADY')
  t.equal(await refused(cora, 'appointLead', { cohortId: id, personId: noor.personId }), 'PERSON_NOT_FOUND')
  t.equal(await refused(dolores, 'appointLead', { cohortId: id, personId: bilal.personId }), 'COORDINATORS_ONLY')

  t.same(await peopleOf(dolores), ['Amara Okafor', '陈伟'], 'in the visit that goes on')
  t.match(await dolores.ask('{ viewer { viewerCanSeePeople viewerCanReview viewerCanChangeCohorts } }'), {
    viewer: { viewerCanSeePeople: true, viewerCanReview: true, viewerCanChangeCohorts: false },
  })
  t.same([await reads(dolores, amara), await reads(dolores, bilal)], [true, false])
  t.match(await shown(dolores, id), { name: 'Platform novices', memberCount: 2 })
  t.equal(await shown(dolores, other), null)
  t.equal(await shown(dolores, w.course), null, 'nor the cohort of a course that she does not lead')
  t.match(await dolores.ask('{ cohorts { totalCount edges { node { name } } } }'), {
    cohorts: { totalCount: 1, edges: [{ node: { name: 'Platform novices' } }] },
  })
  t.match(await dolores.ask('query ($id: ID) { people(cohortId: $id) { totalCount } }', { id: other }), {
    people: { totalCount: 0 },
  })
  const bilals = { cohortId: id, personIds: [bilal.personId] }
  t.equal(await refused(dolores, 'addMembers', bilals), 'COORDINATORS_ONLY', 'nobody widens their own reach')
  t.match(await dolores.ask('{ reviewQueue { totalCount } }'), { reviewQueue: { totalCount: 1 } })
  t.equal((await done(dolores, 'beginReview', begun)).state, 'in_review')

  await changed(cora, 'endMemberships', { cohortId: id, personIds: [amara.personId] })
  t.same(await peopleOf(dolores), ['陈伟'], 'a membership has ended')
  t.equal(await reads(dolores, amara), false)
  t.match(await changed(cora, 'endLead', { cohortId: id, personId: dolores.personId }), { leads: [] })
  t.same(await peopleOf(dolores), [])
  t.equal(await shown(dolores, id), null)
  t.equal(await refused(cora, 'endLead', { cohortId: id, personId: dolores.personId }), 'LEAD_NOT_FOUND')
})

t.test('who was only passed a piece does not pull it out of another’s review; who leads its author may', async t => {
  const w = await world(t)
  const { amara, chenWei, dolores, cora } = await people(w)
  const { id } = await changed(cora, 'beginCohort', { name: 'Platform novices' })
  await changed(cora, 'addMembers', { cohortId: id, personIds: [chenWei.personId] })
  await changed(cora, 'appointLead', { cohortId: id, personId: dolores.personId })
  const take = (who: Somebody, evidenceId: string) => ({ evidenceId, personId: who.personId })
  for (const [author, expected] of [
    [amara, 'UNDER_REVIEW'],
    [chenWei, undefined],
  ] as const) {
    const { id: evidenceId } = await handIn(w, author)
    await done(cora, 'passEvidence', take(dolores, evidenceId))
    await done(cora, 'passEvidence', take(cora, evidenceId))
    t.equal(await refusalOf(dolores, 'passEvidence', take(dolores, evidenceId)), expected)
  }
})

t.test('what Chen Wei is in and leads is his from either account', async t => {
  const w = await world(t)
  const { amara, chenWei, cora } = await people(w)
  const canvas = await w.launch({ sub: 'wei' }, { place: { ...w.here, lmsId: newId() }, roles: ['Instructor'] })
  const { id } = await changed(cora, 'beginCohort', { name: 'English' })
  await changed(cora, 'appointLead', { cohortId: id, personId: canvas.personId })
  await changed(cora, 'addMembers', { cohortId: id, personIds: [canvas.personId, amara.personId] })
  t.same(await peopleOf(chenWei), [])
  const { startLinking } = await chenWei.ask<{ startLinking: { linkingCode: { code: string } } }>(
    'mutation { startLinking { linkingCode { code } } }',
  )
  await canvas.ask('mutation ($code: String!) { linkIdentity(input: { code: $code }) { refusal { code } } }', {
    code: startLinking.linkingCode.code,
  })
  t.same(await peopleOf(chenWei), ['Amara Okafor', '陈伟'])
  t.match(await changed(cora, 'addMembers', { cohortId: id, personIds: [chenWei.personId] }), { memberCount: 2 })
  await changed(cora, 'endMemberships', { cohortId: id, personIds: [chenWei.personId] })
  t.match(await changed(cora, 'endLead', { cohortId: id, personId: chenWei.personId }), { memberCount: 1, leads: [] })
})

t.test('who was never launched in the course is not reached through it', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  const ines = await w.launch({ sub: 'ines', name: 'Ines Duarte' }, { roles: ['Instructor'] })
  const far = await w.launch({ sub: 'far', name: 'Far Away' }, { course: 'trade', roles: ['Instructor'] })
  await olga.ask(
    'mutation ($input: ConfirmCoordinatorInput!) { confirmCoordinator(input: $input) { refusal { code } } }',
    {
      input: { courseId: w.course, personId: ines.personId },
    },
  )
  t.match(await shown(ines, w.course), { memberCount: 7, leads: [{ person: { name: 'Ines Duarte' } }] })
  const { id } = await changed(cora, 'beginCohort', { name: 'Elsewhere' })
  await changed(cora, 'addMembers', { cohortId: id, personIds: [far.personId] })
  t.same([await reads(ines, amara), await reads(ines, far)], [true, false])
  await changed(cora, 'appointLead', { cohortId: id, personId: ines.personId })
  t.same([await reads(ines, amara), await reads(ines, far)], [true, true], 'the course and the cohort together')
  const kept = await inSchool(w.db, w.here.schoolId, db => db.selectFrom('event').select('kind').execute())
  t.ok(kept.some(({ kind }) => kind === 'cohort-lead-appointed'))
})

t.test('of courses that are called the same it is said in which LMS each is', async t => {
  const w = await world(t)
  const { cora, olga } = await people(w)
  const platform = await w.db
    .selectFrom('platform')
    .selectAll()
    .where('id', '=', w.here.platformId)
    .executeTakeFirstOrThrow()
  const lmsId = newId()
  await w.db
    .insertInto('platform')
    .values({ ...platform, id: newId(), lms_id: lmsId, client_id: 'canvas', name: 'Our Canvas' })
    .execute()
  const names = async () =>
    (
      await cora.ask<{ cohorts: { edges: { node: { name: string } }[] } }>('{ cohorts { edges { node { name } } } }')
    ).cohorts.edges.map(({ node }) => node.name)
  t.same(await names(), ['facdev'], 'there is only one')
  await w.launch({ sub: 'far' }, { place: { ...w.here, lmsId }, title: 'Facdev' })
  const mark = 'mutation ($id: ID!) { markCourse(input: { courseId: $id }) { refusal { code } } }'
  const { id } = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('course').select('id').where('lms_id', '=', lmsId).executeTakeFirstOrThrow(),
  )
  t.same(await names(), ['facdev'], 'one that is not marked is no cohort')
  await olga.ask(mark, { id })
  t.same(
    await names(),
    ['facdev · Our school', 'Facdev · Our Canvas'].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  )
})
