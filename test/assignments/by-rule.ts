import t from 'tap'
import { assigned, batchOf, changes, gives, inShort, lackingIn, listed, planOf } from '../support/assigning.ts'
import { changed, chooses } from '../support/cohorts.ts'
import { contentOf, goesThrough, page, publish } from '../support/playing.ts'
import { explained, lookedAt, looksAt, night, ruleOf, rules, started } from '../support/ruling.ts'
import { hold, tell } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const proof = (w: World, about: Somebody, { by, level, on }: { by: Somebody; level: number; on: string }) =>
  tell(w, {
    about: about.personId,
    kind: 'client_signed_project',
    occurredOn: on,
    levels: { 'NEG-04': { [by.personId]: level } },
  })
const has = async (who: Somebody): Promise<number> => (await planOf(who)).length

t.test('Cora makes a rule after a dry run; who comes to meet it is given the module in the night, once', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora } = await people(w)
  for (const who of [amara, bilal, dolores]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  await proof(w, bilal, { by: cora, level: 4, on: '2026-10-01' })
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  const lacking = await lackingIn(w, 'NEG-04', 3)

  const dry = await lookedAt(w, cora, { moduleId, lacking, note: 'For all who buy' })
  t.same(inShort(dry), { 'Amara Okafor': 'assign', 'Dolores Ibarra': 'assign' }, 'Bilal has 4')
  t.match(dry, { dueOn: '2027-01-23', lacking: { code: 'CBEC-NEG-04' }, below: 3 }, 'sixty days from today')
  t.match(dry, { proposes: { name: 'Who deals with suppliers', profiles: [{ code: 'C2' }], number: 1 } })
  t.same([await has(amara), await has(dolores)], [0, 0], 'nobody has been given anything')
  t.match((await gives(cora, dry.id)).refusal, { code: 'BATCH_NOT_FOUND' }, 'it is a rule’s')

  const { rule } = await rules(cora, 'startAssignmentRule', { batchId: dry.id })
  t.match(rule, { state: 'active', given: 2, open: 2, steps: [{ kind: 'started', by: { name: 'Cora Lindgren' } }] })
  t.same(inShort((await batchOf(cora, dry.id))!), inShort(dry), 'what was done is what the dry run said, row by row')
  t.match((await rules(cora, 'startAssignmentRule', { batchId: dry.id })).rule, { id: rule!.id, given: 2 }, 'once')
  t.match(await planOf(amara), [
    {
      rule: { name: 'Who deals with suppliers' },
      dueOn: '2027-01-23',
      note: 'For all who buy',
      reasons: [{ target: 4 }],
    },
  ])

  await chooses(w, chenWei, ['C2'])
  const newcomer = await w.launch({ sub: 'new', name: 'Newcomer' })
  await chooses(w, newcomer, ['C2', 'C1'])
  t.match(await explained(cora, rule!.id, chenWei), { outcome: 'assign', profiles: [{ startedOn: '2026-11-24' }] })
  await night(w, 0)
  t.equal(await has(chenWei), 0, 'the rule has gone through everybody today')
  await night(w, 1)
  t.match(await planOf(chenWei), [{ dueOn: '2027-01-24', givenBy: { name: 'Cora Lindgren' } }])
  t.equal(await has(newcomer), 1)
  const after = (await ruleOf(cora, rule!.id))!
  t.match(after, { given: 4, open: 4, lookedOn: '2026-11-25' })
  t.equal(after.batches.edges.length, 2)
  await night(w, 2)
  t.equal((await ruleOf(cora, rule!.id))!.batches.edges.length, 2, 'nothing is kept of a night without anybody')
  t.match(await listed(cora, { ruleId: rule!.id }), { length: 4 })
})

t.test(
  'a gap that opens by time is found; who finished or was freed is left alone, and everybody can be told why',
  async t => {
    const w = await world(t, { now: '2026-11-24T02:00:00Z' })
    const { amara, bilal, chenWei, dolores, cora, olga, noor } = await people(w)
    const all = [amara, bilal, dolores, olga]
    for (const who of all) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
    await proof(w, bilal, { by: cora, level: 2, on: '2026-10-01' })
    await proof(w, olga, { by: cora, level: 4, on: '2026-10-01' })
    const content = await contentOf(w, { items: [page()] })
    const moduleId = await publish(w, content, { by: cora })
    const rule = await started(w, cora, { moduleId, lacking: await lackingIn(w, 'NEG-04', 2), dueInDays: 30 })
    const why = async (who: Somebody) => explained(cora, rule.id, who)
    t.match(await why(amara), { outcome: 'given', assignments: [{ dueOn: '2026-12-24', rule: { id: rule.id } }] })
    t.match(await why(bilal), {
      outcome: 'not_meant',
      faculty: true,
      profiles: [{ profile: { code: 'C2' }, startedOn: '2026-01-01' }],
      lacking: false,
      reasons: [{ competency: { code: 'CBEC-NEG-04' }, target: 4, effective: 2 }],
      assignments: [],
    })
    t.match(await why(chenWei), { outcome: 'not_meant', profiles: [] })
    t.equal(await why(noor), null)
    t.equal(await explained(amara, rule.id, amara), null)

    await goesThrough(amara, moduleId, content)
    const doloresHas = (await planOf(dolores))[0]!.id
    await changes(cora, 'withdrawAssignments', { assignmentIds: [doloresHas], reason: 'She teaches it' })
    await night(w, 1)
    t.same([await has(amara), await has(bilal), await has(dolores)], [0, 0, 0])
    t.match(await why(amara), { outcome: 'finished', finishedOn: '2026-11-24', assignments: [{ state: 'completed' }] })
    t.match(await why(dolores), {
      outcome: 'given_before',
      assignments: [{ state: 'withdrawn', steps: [{ reason: 'She teaches it' }] }],
    })
    await night(w, 3 * 365) // stale
    t.equal(await has(bilal), 1, 'what he had proven has gone stale')
    t.same([await has(amara), await has(dolores)], [0, 0])
    t.match(await ruleOf(cora, rule.id), { given: 3, open: 1 })
  },
)

t.test('a refresh is given again when the level has gone stale once more', async t => {
  const w = await world(t)
  const { amara, dolores, cora } = await people(w)
  for (const who of [amara, dolores]) await hold(w, who.personId, { profile: 'C2', since: '2024-01-01' })
  await proof(w, dolores, { by: cora, level: 4, on: '2026-03-01' })
  const content = await contentOf(w, { items: [page()], refresh: { events: ['EV-EU-3-EURO'] } })
  const moduleId = await publish(w, content, { by: cora })
  const rule = await started(w, cora, { moduleId })
  t.same([await has(dolores), await has(amara)], [1, 0], 'who has proven nothing has nothing to renew')
  await goesThrough(dolores, moduleId, content)
  await night(w, 1)
  t.equal(await has(dolores), 0, 'it has done what it can')
  await night(w, 3 * 365)
  t.same([await has(dolores), await has(amara)], [1, 0])
  t.match(await ruleOf(cora, rule.id), { given: 1, open: 1 }, 'to one person, twice')
})

t.test('a rule is paused, changed and ended; what it has given stays', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora } = await people(w)
  const moduleId = await publish(w, await contentOf(w, { items: [page()] }), { by: cora })
  const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'Buyers' })
  await changed(cora, 'addMembers', { cohortId, personIds: [amara.personId, bilal.personId] })
  for (const who of [amara, dolores]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const said = { moduleId, cohortIds: [cohortId] }
  const { id: ruleId } = await started(w, cora, said)
  t.same([await has(amara), await has(bilal), await has(dolores)], [1, 0, 0], 'both conditions must be met')

  t.match(await rules(cora, 'pauseAssignmentRule', { ruleId }), { rule: { state: 'paused' } })
  await changed(cora, 'addMembers', { cohortId, personIds: [dolores.personId] })
  await night(w, 1)
  t.equal(await has(dolores), 0)
  t.match(await explained(cora, ruleId, dolores), { outcome: 'assign', cohorts: [{ since: '2026-11-24' }] })
  t.match(await rules(cora, 'resumeAssignmentRule', { ruleId }), { rule: { state: 'active' } })
  await night(w, 2)
  t.equal(await has(dolores), 1)

  await hold(w, bilal.personId, { profile: 'C3', since: '2026-01-01' })
  const [one, other] = [
    await looksAt(w, cora, { ...said, ruleId, profiles: [] }),
    await looksAt(w, cora, { ...said, ruleId }),
  ]
  t.match(inShort(one.batch!), { 'Amara Okafor': 'assigned', 'Bilal Haddad': 'assign', 'Dolores Ibarra': 'assigned' })
  t.match(await rules(cora, 'startAssignmentRule', { batchId: one.batch!.id }), { rule: { version: { number: 2 } } })
  t.match((await rules(cora, 'startAssignmentRule', { batchId: other.batch!.id })).refusal, {
    code: 'ASSIGNMENT_RULE_CHANGED',
  })
  t.equal(await has(bilal), 1)
  t.match(await rules(cora, 'endAssignmentRule', { ruleId }), {
    rule: {
      state: 'ended',
      given: 3,
      open: 3,
      steps: ['started', 'paused', 'resumed', 'changed', 'ended'].map(kind => ({ kind })),
    },
  })
  await changed(cora, 'addMembers', { cohortId, personIds: [chenWei.personId] })
  await night(w, 3)
  t.equal(await has(chenWei), 0)
  for (const deed of ['pauseAssignmentRule', 'resumeAssignmentRule', 'endAssignmentRule'] as const)
    t.match((await rules(cora, deed, { ruleId })).refusal, { code: 'ASSIGNMENT_RULE_ENDED' })
  t.match(await looksAt(w, cora, { ...said, ruleId }), { refusal: { code: 'ASSIGNMENT_RULE_ENDED' } })
})

t.test('rules are for who coordinates the school, and say only what can be', async t => {
  const w = await world(t)
  const { amara, dolores, cora, noor } = await people(w)
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'Hers' })
  await changed(cora, 'addMembers', { cohortId, personIds: [amara.personId] })
  await changed(cora, 'appointLead', { cohortId, personId: dolores.personId })
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const { id: ruleId } = await started(w, cora, { moduleId, cohortIds: [cohortId] })
  for (const who of [amara, dolores, noor]) {
    t.match(await looksAt(w, who, { moduleId, cohortIds: [cohortId] }), { refusal: { code: 'COORDINATORS_ONLY' } })
    t.match(await rules(who, 'endAssignmentRule', { ruleId }), { refusal: { code: 'COORDINATORS_ONLY' } })
    t.equal(await ruleOf(who, ruleId), null)
    t.match(await who.ask('{ assignmentRules { totalCount } assignmentBatches { totalCount } }'), {
      assignmentRules: { totalCount: 0 },
      assignmentBatches: { totalCount: 0 },
    })
  }
  t.match(await listed(dolores), [{ rule: { name: 'Who deals with suppliers' } }], 'whom she reaches she sees')
  t.match(await cora.ask('{ assignmentRules { totalCount edges { node { id } } } }'), {
    assignmentRules: { totalCount: 1, edges: [{ node: { id: ruleId } }] },
  })
  const code = async (said: object) => (await looksAt(w, cora, { moduleId, ...said })).refusal?.code
  t.equal(await code({ name: ' ' }), 'NAME_MISSING')
  t.equal(await code({ name: 'x'.repeat(201) }), 'TEXT_TOO_LONG')
  t.equal(await code({ note: 'x'.repeat(501) }), 'TEXT_TOO_LONG')
  t.equal(await code({ dueInDays: 0 }), 'DAYS_NOT_POSSIBLE')
  t.equal(await code({ moduleId: ruleId }), 'MODULE_NOT_FOUND')
  t.equal(await code({ cohortIds: [amara.personId] }), 'COHORT_NOT_FOUND')
  t.equal(await code({ lacking: await lackingIn(w, 'ANA-03') }), 'NOT_IN_MODULE')
  t.equal(await code({ ruleId: amara.personId }), 'ASSIGNMENT_RULE_NOT_FOUND')
  const byHand = await assigned(cora, { moduleId, personIds: [dolores.personId] })
  t.match(await rules(cora, 'startAssignmentRule', { batchId: byHand.id }), { refusal: { code: 'BATCH_NOT_FOUND' } })
})
