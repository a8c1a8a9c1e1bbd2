import t from 'tap'
import { assigned, changes, gives, listed, planOf, previewed } from '../support/assigning.ts'
import { changed } from '../support/cohorts.ts'
import { contentOf, publish } from '../support/playing.ts'
import { people, world } from '../support/world.ts'

t.test(
  'Dolores leads two cohorts: what she looked at she gives while it is hers to give, and nothing of her own goes away',
  async t => {
    const w = await world(t)
    const { amara, bilal, dolores, cora } = await people(w)
    const moduleId = await publish(w, await contentOf(w), { by: cora })
    const { id: hers } = await changed(cora, 'beginCohort', { name: 'Hers' })
    const { id: others } = await changed(cora, 'beginCohort', { name: 'Others' })
    await changed(cora, 'addMembers', { cohortId: hers, personIds: [amara.personId, dolores.personId] })
    await changed(cora, 'addMembers', { cohortId: others, personIds: [bilal.personId] })
    for (const cohortId of [hers, others]) await changed(cora, 'appointLead', { cohortId, personId: dolores.personId })

    const both = await previewed(dolores, { moduleId, personIds: [amara.personId, bilal.personId] })
    const one = await previewed(dolores, { moduleId, personIds: [amara.personId] })
    await changed(cora, 'endLead', { cohortId: others, personId: dolores.personId })
    t.match((await gives(dolores, both.id)).refusal, { code: 'BATCH_NOT_FOUND' }, 'Bilal is in her reach no more')
    t.same(await planOf(bilal), [])
    t.match(await gives(dolores, one.id), { batch: { state: 'done' }, refusal: null })

    await assigned(cora, { moduleId, personIds: [dolores.personId] })
    const [own, amaras] = [(await planOf(dolores))[0]!.id, (await planOf(amara))[0]!.id]
    const code = async (assignmentId: string) =>
      (await changes(dolores, 'waiveAssignments', { assignmentIds: [assignmentId], reason: 'No time' })).refusal?.code
    t.equal(await code(own), 'ASSIGNMENT_NOT_FOUND', 'nobody frees themselves')
    t.equal(await code(amaras), undefined)
    t.match(await listed(dolores), [{ person: { name: 'Amara Okafor' } }])
    t.match(await planOf(dolores), [{ state: 'open' }])
  },
)
