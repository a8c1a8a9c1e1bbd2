import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { batchOf, gives, inShort, lackingIn, previewed, previews } from '../support/assigning.ts'
import { contentOf, goesThrough, page, publish, retire } from '../support/playing.ts'
import { hold, tell } from '../support/told.ts'
import { people, world, type World } from '../support/world.ts'

const assignments = (w: World) =>
  inSchool(w.db, w.here.schoolId, db => db.selectFrom('assignment').selectAll().orderBy('given_at').execute())

t.test('Cora gives a module to whoever lacks what it proves, after a dry run', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, dolores, cora, olga, noor } = await people(w)
  for (const who of [amara, bilal, dolores, cora]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const proof = (about: string, level: number, occurredOn: string) =>
    tell(w, {
      about,
      kind: 'client_signed_project',
      occurredOn,
      levels: { 'NEG-04': { [cora.personId]: level } },
    })
  await proof(bilal.personId, 4, '2026-10-01')
  await proof(dolores.personId, 3, '2026-03-01')
  const content = await contentOf(w, { items: [page()], hours: 3 })
  const moduleId = await publish(w, content, { by: cora })
  const lacking = await lackingIn(w, 'NEG-04')

  t.match((await previews(amara, { moduleId, lacking })).refusal, { code: 'COORDINATORS_ONLY' })
  const batch = await previewed(cora, { moduleId, lacking })
  t.same(
    inShort(batch),
    { 'Amara Okafor': 'assign', 'Cora Lindgren': 'publisher', 'Dolores Ibarra': 'satisfied' },
    'Bilal lacks nothing; of Dolores it would not close anything',
  )
  t.match(batch, { state: 'planned', total: 3, done: 0, hours: 3, outOfReach: 0, overLoad: 0 })
  const of = (name: string, { rows } = batch) => rows.edges.find(({ node }) => node.person.name === name)!.node
  t.match(of('Amara Okafor').reasons, [{ competency: { code: 'CBEC-NEG-04' }, target: 4, effective: null, reaches: 2 }])
  t.match(of('Dolores Ibarra').reasons, [{ target: 4, raw: 3, effective: 2, currency: 'stale', reaches: 2 }])
  t.same(await assignments(w), [], 'nobody has been given anything')
  t.equal(await batchOf(amara, batch.id), null)
  t.equal(await batchOf(noor, batch.id), null)
  t.match((await gives(olga, batch.id)).refusal, { code: 'COORDINATORS_ONLY' })

  const given = (await gives(cora, batch.id)).batch!
  t.match(given, { state: 'done', total: 3, done: 3, changed: 0 })
  t.same(inShort(given), inShort(batch), 'what was done is what the dry run said, row by row')
  t.match(await assignments(w), [
    {
      person_id: amara.personId,
      module_id: moduleId,
      due_on: '2026-12-18',
      given_by: cora.personId,
      why: { ruleVersion: '2026.1', on: '2026-11-24', reasons: [{ target: 4, effective: null }] },
    },
  ])
  t.match(await gives(cora, batch.id), { batch: { state: 'done' } }, 'asked for again it changes nothing')
  t.equal((await assignments(w)).length, 1)

  const again = await previewed(cora, { moduleId, personIds: [amara, bilal, chenWei, noor].map(who => who.personId) })
  t.same(inShort(again), { 'Amara Okafor': 'assigned', 'Bilal Haddad': 'satisfied', 陈伟: 'assign' })
  t.match(again, { outOfReach: 1 }, 'of Noor she knows nothing')
  t.equal(of('Amara Okafor', again).assignedDueOn, '2026-12-18')
  await goesThrough(chenWei, moduleId, content)
  await w.launch({ sub: 'new', name: 'Newcomer' })
  const late = (await gives(cora, again.id)).batch!
  t.match(late, { state: 'done', changed: 1, total: 3 }, 'who came since is not given it unseen')
  t.match(of('陈伟', late), { planned: 'assign', became: 'finished', finishedOn: '2026-11-24' }, 'who changed is named')
  t.equal((await assignments(w)).length, 1)
})

t.test('what cannot be given is refused', async t => {
  const w = await world(t, { now: '2026-11-24T15:59:00Z' })
  const { amara, bilal, cora, noor } = await people(w)
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const personIds = [amara.personId]
  const refused = async (input: object) =>
    (await previews(cora, { moduleId, personIds, ...input } as never)).refusal?.code
  t.equal(await refused({ moduleId: amara.personId }), 'MODULE_NOT_FOUND')
  t.equal(await refused({ dueOn: '2026-11-23' }), 'DUE_IN_PAST')
  t.equal(await refused({ note: 'x'.repeat(501) }), 'TEXT_TOO_LONG')
  t.equal(await refused({ personIds: [noor.personId] }), 'NOBODY_TO_ASSIGN')
  t.equal(await refused({ personIds: undefined }), 'NOBODY_TO_ASSIGN')
  t.equal(await refused({ lacking: await lackingIn(w, 'ANA-03') }), 'NOT_IN_MODULE')
  t.equal(await refused({ lacking: await lackingIn(w, 'NEG-04', 6) }), 'BELOW_NOT_POSSIBLE')

  const batch = await previewed(cora, { moduleId, personIds: [amara.personId, bilal.personId] })
  t.match((await gives(cora, amara.personId)).refusal, { code: 'BATCH_NOT_FOUND' })
  const today = await previewed(cora, { moduleId, personIds, dueOn: '2026-11-24' })
  w.clock.now = new Date('2026-11-24T16:01:00Z') // in Shanghai
  t.match((await gives(cora, today.id)).refusal, { code: 'DUE_IN_PAST', details: { today: '2026-11-25' } })
  await retire(w, moduleId)
  t.match((await gives(cora, batch.id)).refusal, { code: 'MODULE_NOT_FOUND' })
  t.same(await assignments(w), [])
})

t.test('a dry run says who has too much to do, and what else is due that week', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const personIds = [amara.personId]
  const first = await publish(w, await contentOf(w, { title: 'First', hours: 3 }), { by: cora })
  const second = await publish(w, await contentOf(w, { title: 'Second', hours: 4 }), { by: cora })
  await gives(cora, (await previewed(cora, { moduleId: first, personIds, dueOn: '2026-12-14' })).id)
  const row = async (dueOn: string) => {
    const { rows, ...batch } = await previewed(cora, { moduleId: second, personIds, dueOn })
    return { ...batch, ...rows.edges[0]!.node }
  }
  const clashes = [{ dueOn: '2026-12-14', module: { title: { en: 'First' } } }]
  t.match(await row('2026-12-20'), { plannedHours: 7, roomHours: 8, overLoad: false, clashing: 1, clashes })
  t.match(await row('2026-12-21'), { plannedHours: 7, roomHours: 8, clashing: 0, clashes: [] }, 'the next week')
  t.match(await row('2026-12-13'), { plannedHours: 4, roomHours: 6, clashes: [] }, 'before the other is due')
  const choose = `mutation ($hours: Float!) { chooseAssignmentHours(input: { hours: $hours }) { hours refusal { code } } }`
  t.match(await amara.ask(choose, { hours: 1 }), { chooseAssignmentHours: { refusal: { code: 'COORDINATORS_ONLY' } } })
  t.match(await cora.ask(choose, { hours: 0 }), { chooseAssignmentHours: { refusal: { code: 'HOURS_NOT_POSSIBLE' } } })
  t.match(await cora.ask(choose, { hours: 1.5 }), { chooseAssignmentHours: { hours: 1.5 } })
  t.match(await row('2026-12-21'), { plannedHours: 7, roomHours: 6, overLoad: true })
})
