import t from 'tap'
import { assigned, changes, listed, planOf } from '../support/assigning.ts'
import { contentOf, goesThrough, page, publish } from '../support/playing.ts'
import { codes, hold, tell } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('Cora extends, waives and takes back; each is a later row that the teacher reads', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const moduleId = await publish(w, await contentOf(w, { items: [page()] }), { by: cora })
  const personIds = [amara.personId, bilal.personId]
  await assigned(cora, { moduleId, personIds, dueOn: '2026-12-01' })
  const [one] = (await planOf(amara)).map(({ id }) => id)
  const [other] = (await planOf(bilal)).map(({ id }) => id)
  const both = { assignmentIds: [one!, other!] }
  const code = async (...args: Parameters<typeof changes>) => (await changes(...args)).refusal?.code

  t.equal(await code(amara, 'extendAssignments', { ...both, dueOn: '2026-12-20' }), 'COORDINATORS_ONLY')
  t.equal(await code(cora, 'extendAssignments', { ...both, dueOn: '2026-11-23' }), 'DUE_IN_PAST')
  t.equal(await code(cora, 'waiveAssignments', { ...both, reason: ' ' }), 'REASON_MISSING')
  t.equal(
    await code(cora, 'withdrawAssignments', { assignmentIds: [one!, noor.personId], reason: 'x' }),
    'ASSIGNMENT_NOT_FOUND',
  )

  t.match(await changes(cora, 'extendAssignments', { ...both, dueOn: '2026-12-20', reason: 'Term ends' }), {
    assignments: [{ dueOn: '2026-12-20' }, { dueOn: '2026-12-20' }],
  })
  await changes(cora, 'waiveAssignments', { assignmentIds: [one!], until: '2026-12-24', reason: 'Ill' })
  await changes(cora, 'withdrawAssignments', { assignmentIds: [other!], reason: 'Wrong Bilal' })
  t.match(await planOf(amara), [
    {
      state: 'waived',
      dueOn: '2026-12-24',
      waivedUntil: '2026-12-24',
      steps: [
        { kind: 'extended', until: '2026-12-20', reason: 'Term ends', by: { name: 'Cora Lindgren' } },
        { kind: 'waived', until: '2026-12-24', reason: 'Ill' },
      ],
    },
  ])
  t.same(await planOf(bilal), [])
  t.equal(await code(cora, 'extendAssignments', { ...both, dueOn: '2026-12-20' }), 'ASSIGNMENT_OVER')
  t.match(await listed(cora, { state: 'withdrawn' }), [
    { person: { name: 'Bilal Haddad' }, steps: [{}, { reason: 'Wrong Bilal' }] },
  ])
  t.same(await listed(amara), [], 'the list is the coordinators’')
  await assigned(cora, { moduleId, personIds })
  t.equal((await planOf(bilal)).length, 1, 'what was taken back can be given again')
  t.match(await listed(cora, { state: 'waived' }), [{ person: { name: 'Amara Okafor' } }], 'Amara has it already')

  await changes(cora, 'waiveAssignments', { assignmentIds: [one!], reason: 'Teaches it herself' })
  t.match(await planOf(amara), [{ state: 'waived', waivedUntil: null }], 'for good')
})

t.test('overdue is a matter of the date', async t => {
  const w = await world(t, { now: '2026-11-24T15:59:00Z' })
  const { amara, bilal, cora } = await people(w)
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  await assigned(cora, { moduleId, personIds: [amara.personId], dueOn: '2026-11-24' })
  await assigned(cora, { moduleId, personIds: [bilal.personId], dueOn: '2026-11-25' })
  t.match(await listed(cora), [{ state: 'open' }, { state: 'open' }])
  w.clock.now = new Date('2026-11-24T16:01:00Z') // the next day in Shanghai
  t.match(await listed(cora), [
    { state: 'overdue', person: { name: 'Amara Okafor' } },
    { state: 'open', person: { name: 'Bilal Haddad' } },
  ])
  t.match(await listed(cora, { state: 'overdue' }), [{ dueOn: '2026-11-24' }])
  t.match(await planOf(amara), [{ state: 'overdue' }])
})

t.test('it ends when the module is finished, or when another proof closes the gap', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  for (const who of [amara, bilal, chenWei]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  await assigned(cora, { moduleId, personIds: [amara, bilal, chenWei].map(who => who.personId) })
  const competencyId = (await codes(w)).competency('NEG-04')
  const gap = `query ($competencyId: ID!) { gap(competencyId: $competencyId) { assignments { moduleId dueOn state } } }`
  t.match(await amara.ask(gap, { competencyId }), {
    gap: { assignments: [{ moduleId, dueOn: '2026-12-18', state: 'open' }] },
  })

  await goesThrough(amara, moduleId, content)
  t.match(await amara.ask(gap, { competencyId }), { gap: { assignments: [] } })
  t.match(await listed(cora, { state: 'completed' }), [
    { person: { name: 'Amara Okafor' }, steps: [{ kind: 'completed' }] },
  ])

  const proof = (level: number) =>
    tell(w, {
      about: bilal.personId,
      kind: 'client_signed_project',
      title: 'Duty for Lumen',
      occurredOn: '2026-11-01',
      levels: { 'NEG-04': { [cora.personId]: level } },
    })
  await proof(1)
  t.equal((await planOf(bilal)).length, 1, 'there is still something to learn')
  await proof(3)
  t.same(await planOf(bilal), [])
  t.match(await listed(cora, { state: 'satisfied' }), [
    {
      person: { name: 'Bilal Haddad' },
      steps: [{ kind: 'satisfied', by: null, evidence: { title: 'Duty for Lumen' } }],
    },
  ])
  t.equal((await planOf(chenWei)).length, 1, 'of Chen Wei nothing has changed')
})

t.test('hundreds are extended by as many questions as two', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora } = await people(w)
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const all = [amara, bilal, chenWei, dolores]
  await assigned(cora, { moduleId, personIds: all.map(who => who.personId) })
  const ids = (await listed(cora)).map(({ id }) => id)
  const statements = async (assignmentIds: string[]) => {
    w.statements()
    await changes(cora, 'extendAssignments', { assignmentIds, dueOn: '2026-12-31' })
    return w.statements().length
  }
  await statements(ids)
  const one = await statements(ids.slice(0, 1))
  t.equal(await statements(ids), one)
})
