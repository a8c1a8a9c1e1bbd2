import t from 'tap'
import { assigned, gives, inShort, lackingIn, planOf, previewed, previews } from '../support/assigning.ts'
import { changed, refused } from '../support/cohorts.ts'
import { contentOf, publish } from '../support/playing.ts'
import { hold, tell } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('Cora gives a module to a cohort, or to those of it who lack something', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora } = await people(w)
  for (const who of [amara, bilal, dolores]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  await tell(w, {
    about: bilal.personId,
    kind: 'client_signed_project',
    occurredOn: '2026-10-01',
    levels: { 'NEG-04': { [cora.personId]: 4 } },
  })
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const { id: novices } = await changed(cora, 'beginCohort', { name: 'Platform novices' })
  const { id: english } = await changed(cora, 'beginCohort', { name: 'English' })
  const personIds = [amara, bilal].map(who => who.personId)
  await changed(cora, 'addMembers', { cohortId: novices, personIds })
  await changed(cora, 'addMembers', { cohortId: english, personIds: [bilal, chenWei].map(who => who.personId) })

  const cohortIds = [novices]
  const all = await previewed(cora, { moduleId, cohortIds })
  t.same(inShort(all), { 'Amara Okafor': 'assign', 'Bilal Haddad': 'satisfied' })
  t.match(all.cohorts, [{ name: 'Platform novices' }], 'the dry run says for whom it is')
  const lacking = await lackingIn(w, 'NEG-04', 3)
  t.same(inShort(await previewed(cora, { moduleId, cohortIds, lacking })), { 'Amara Okafor': 'assign' })
  const together = await previewed(cora, { moduleId, cohortIds: [novices, english], personIds: [dolores.personId] })
  t.same(
    inShort(together),
    { 'Amara Okafor': 'assign', 'Bilal Haddad': 'satisfied', 'Dolores Ibarra': 'assign', 陈伟: 'assign' },
    'each once, and whoever was chosen beside them',
  )
  t.same(
    inShort(await previewed(cora, { moduleId, cohortIds: [w.course], lacking })),
    { 'Amara Okafor': 'assign', 'Dolores Ibarra': 'assign' },
    'a course’s cohort is one too',
  )

  await changed(cora, 'addMembers', { cohortId: novices, personIds: [dolores.personId] })
  t.same(inShort((await gives(cora, all.id)).batch!), inShort(all), 'who joined since is not given it unseen')
  t.equal((await planOf(amara)).length, 1)
  t.same(await planOf(dolores), [])
  await changed(cora, 'endCohort', { cohortId: novices })
  t.match(await previews(cora, { moduleId, cohortIds }), { refusal: { code: 'NOBODY_TO_ASSIGN' } })
})

t.test('Dolores gives it to the cohort that she leads, and to no other', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora, noor } = await people(w)
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const { id: hers } = await changed(cora, 'beginCohort', { name: 'Hers' })
  const { id: others } = await changed(cora, 'beginCohort', { name: 'Others' })
  await changed(cora, 'addMembers', { cohortId: hers, personIds: [amara.personId] })
  await changed(cora, 'addMembers', { cohortId: others, personIds: [bilal.personId, chenWei.personId] })
  t.match(await previews(dolores, { moduleId, cohortIds: [hers] }), { refusal: { code: 'COORDINATORS_ONLY' } })
  await changed(cora, 'appointLead', { cohortId: hers, personId: dolores.personId })

  t.match(await assigned(dolores, { moduleId, cohortIds: [hers] }), { state: 'done', total: 1 })
  t.equal((await planOf(amara)).length, 1)
  for (const cohortIds of [[others], [hers, others], [w.course], [noor.personId]])
    t.match(await previews(dolores, { moduleId, cohortIds }), { refusal: { code: 'COHORT_NOT_FOUND' } })
  t.match(await previews(cora, { moduleId, cohortIds: Array.from({ length: 101 }, () => others) }), {
    refusal: { code: 'TOO_MANY', details: { most: 100 } },
  })
  t.equal(await refused(dolores, 'addMembers', { cohortId: hers, personIds: [bilal.personId] }), 'COORDINATORS_ONLY')
})
