import t from 'tap'
import { changed, changes, membersOf, namesOn, refused, shown } from '../support/cohorts.ts'
import { people, world, type Somebody } from '../support/world.ts'

const list = '{ cohorts { totalCount edges { node { id name memberCount course { id } } } } }'
interface List {
  cohorts: { totalCount: number; edges: { node: { id: string; name: string; memberCount: number } }[] }
}
const listed = async (who: Somebody) => (await who.ask<List>(list)).cohorts.edges.map(({ node }) => node)

t.test('Cora begins a cohort and fills it by hand; nobody else does', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora, olga, noor } = await people(w)
  const { id } = await changed(cora, 'beginCohort', { name: ' New in 2026 ' })
  for (const who of [amara, olga]) t.equal(await refused(who, 'beginCohort', { name: 'Mine' }), 'COORDINATORS_ONLY')
  t.equal(await refused(cora, 'beginCohort', { name: 'new in 2026' }), 'COHORT_NAME_TAKEN')
  t.equal(await refused(cora, 'beginCohort', { name: ' ' }), 'NAME_MISSING')
  t.match(await changes(cora, 'renameCohort', { cohortId: id, name: 'x'.repeat(201) }), {
    refusal: { code: 'TEXT_TOO_LONG', details: { field: 'name', most: 200 } },
  })

  const both = { cohortId: id, personIds: [amara.personId, chenWei.personId] }
  const filled = await changed(cora, 'addMembers', both)
  t.match(filled, { name: 'New in 2026', memberCount: 2, leads: [], rule: [], course: null })
  const expected = [
    ['Amara Okafor', 'hand'],
    ['陈伟', 'hand'],
  ]
  t.same(membersOf(filled), expected)
  t.same(membersOf(await changed(cora, 'addMembers', both)), expected, 'twice is once')
  t.equal(await refused(cora, 'addMembers', { cohortId: id, personIds: [] }), 'NOBODY_CHOSEN')
  t.equal(await refused(cora, 'addMembers', { cohortId: id, personIds: [noor.personId] }), 'PERSON_NOT_FOUND')
  t.equal(await refused(bilal, 'addMembers', { cohortId: id, personIds: [bilal.personId] }), 'COORDINATORS_ONLY')

  t.match(await amara.ask('{ viewer { cohorts { name since source because { kind } } } }'), {
    viewer: { cohorts: [{ name: 'New in 2026', since: '2026-11-24', source: 'hand', because: [] }] },
  })
  t.match(await bilal.ask('{ viewer { cohorts { name } } }'), { viewer: { cohorts: [] } }, 'who is in none sees none')
  t.equal(await shown(amara, id), null, 'to be in it is not to look into it')
  t.same(await listed(amara), [])

  const [course, own] = await listed(cora)
  t.match(own, { id, memberCount: 2 })
  t.match(course, { id: w.course, memberCount: 6 }, 'the people of a marked course are a cohort as well')
  const enrolled = (await shown(cora, w.course))!
  t.match(membersOf(enrolled)[0], ['Amara Okafor', 'course'])
  const there = { cohortId: w.course, personIds: [amara.personId] }
  t.equal(await refused(cora, 'addMembers', there), 'COHORT_OF_COURSE')
  t.equal(await refused(cora, 'endMemberships', there), 'COHORT_OF_COURSE')

  const within = `query ($id: ID) { people(cohortId: $id) { totalCount edges { node { name } } } }`
  t.match(await cora.ask(within, { id }), {
    people: { totalCount: 2, edges: [{ node: { name: 'Amara Okafor' } }, {}] },
  })
  t.match(await amara.ask(within, { id }), { people: { totalCount: 0 } })
})

t.test('who was in it on a day can always be asked', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const { id } = await changed(cora, 'beginCohort', { name: 'Customs' })
  const amaras = { cohortId: id, personIds: [amara.personId] }
  await changed(cora, 'addMembers', amaras)
  w.clock.now = new Date('2026-12-01T02:00:00Z')
  const again = await w.launch({ sub: 'cora' })
  await changed(again, 'addMembers', { cohortId: id, personIds: [bilal.personId] })
  t.same(membersOf(await changed(again, 'endMemberships', amaras)), [['Bilal Haddad', 'hand']])
  t.equal(await refused(again, 'endMemberships', amaras), 'MEMBER_NOT_FOUND', 'what has ended does not end again')
  w.clock.now = new Date('2026-12-05T02:00:00Z')
  const later = await w.launch({ sub: 'cora' })
  await changed(later, 'addMembers', amaras)
  t.same(await namesOn(later, id, '2026-11-23'), [])
  t.same(await namesOn(later, id, '2026-11-30'), ['Amara Okafor'])
  t.same(await namesOn(later, id, '2026-12-01'), ['Bilal Haddad'], 'not on the last day, and from the first day on')
  t.same(await namesOn(later, id, '2026-12-05'), ['Amara Okafor', 'Bilal Haddad'])

  t.match(await changed(later, 'endCohort', { cohortId: id }), { finishedOn: '2026-12-05', memberCount: 0 })
  t.same(await namesOn(later, id, '2026-12-04'), ['Bilal Haddad'], 'also of one that has ended')
  t.notOk(
    (await listed(later)).some(cohort => cohort.id === id),
    'which is in the list no more',
  )
  t.equal(await refused(later, 'addMembers', amaras), 'COHORT_ENDED')
  t.ok(await changed(later, 'beginCohort', { name: 'Customs' }), 'and whose name is free again')
})

t.test('the number of statements does not grow with people and cohorts', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { id } = await changed(cora, 'beginCohort', { name: 'Many' })
  const statements = async (document: string, variables = {}) => {
    w.statements()
    await cora.ask(document, variables)
    return w.statements().length
  }
  const all = '{ cohorts { edges { node { id memberCount leads { since } rule { kind } } } } }'
  const members = `query ($id: ID!) { cohort(id: $id) { memberCount members(first: 100) { edges { node { since because { kind } person { name profiles { startedOn } } } } } } }`
  const add = 'mutation ($input: CohortPeopleInput!) { addMembers(input: $input) { refusal { code } } }'
  await amara.ask('{ viewer { person { profiles { startedOn } } } }') // reads the framework, once
  const few = [
    await statements(add, { input: { cohortId: id, personIds: [amara.personId] } }),
    await statements(members, { id }),
    await statements(all),
  ]
  const personIds: string[] = []
  for (let number = 0; number < 40; number++) personIds.push((await w.launch({ sub: `t${number}` })).personId)
  const many = [await statements(add, { input: { cohortId: id, personIds } }), await statements(members, { id })]
  for (let number = 0; number < 5; number++) {
    const { id: cohortId } = await changed(cora, 'beginCohort', { name: `Another ${number}` })
    await changed(cora, 'appointLead', { cohortId, personId: amara.personId })
  }
  t.same([...many, await statements(all)], few, few.join(', '))
})
