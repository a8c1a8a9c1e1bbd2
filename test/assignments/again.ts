import t from 'tap'
import { assigned, inShort, listed, planOf, previewed } from '../support/assigning.ts'
import { done, evidenceOf } from '../support/evidence.ts'
import { contentOf, goesThrough, page, playing, plays, publish, quiz, single } from '../support/playing.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

const statesOf = async (who: Somebody, moduleId: string) =>
  (await listed(who, { moduleId })).map(({ person, state }) => `${person.name}: ${state}`).sort()

t.test('what was finished is given again to whom it would renew, and to nobody else', async t => {
  const w = await world(t)
  let { amara, bilal, cora } = await people(w)
  for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2024-01-01' })
  const content = await contentOf(w, { items: [page(), quiz([single()])] })
  const moduleId = await publish(w, content, { by: cora })
  const personIds = [amara.personId, bilal.personId]
  await goesThrough(amara, moduleId, content)
  t.same(inShort(await previewed(cora, { moduleId, personIds })), {
    'Amara Okafor': 'finished',
    'Bilal Haddad': 'assign',
  })

  w.clock.now = new Date('2029-01-10T02:00:00Z')
  amara = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  bilal = await w.launch({ sub: 'bilal', name: 'Bilal Haddad' })
  cora = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  await goesThrough(bilal, moduleId, content)
  const batch = await assigned(cora, { moduleId, personIds, dueOn: '2029-02-01' })
  t.same(inShort(batch), { 'Amara Okafor': 'assign', 'Bilal Haddad': 'finished' })
  t.match(await planOf(amara), [{ state: 'open', dueOn: '2029-02-01' }])
  await goesThrough(amara, moduleId, content)
  t.same(await statesOf(cora, moduleId), ['Amara Okafor: completed'])
})

t.test(
  'when what finishing gave is revoked the assignment is open again, and the module is taken once more',
  async t => {
    const w = await world(t)
    const { amara, bilal, cora } = await people(w)
    for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2024-01-01' })
    const content = await contentOf(w, { items: [page(), quiz([single()])] })
    const moduleId = await publish(w, content, { by: cora })
    await assigned(cora, { moduleId, personIds: [amara.personId, bilal.personId], dueOn: '2026-12-04' })
    const first = (await goesThrough(amara, moduleId, content)).attempt!
    await goesThrough(bilal, moduleId, content)
    const completed = ['Amara Okafor: completed', 'Bilal Haddad: completed']
    t.same(await statesOf(cora, moduleId), completed)

    const asked = 'query ($id: ID!) { module(id: $id) { takeAgain } }'
    t.match(await amara.ask(asked, { id: moduleId }), { module: { takeAgain: null } })
    await done(cora, 'revokeEvidence', { evidenceId: first.evidence!.id, reason: 'Somebody else answered.' })
    t.same(await statesOf(cora, moduleId), ['Amara Okafor: open', 'Bilal Haddad: completed'])
    t.match(await planOf(amara), [{ dueOn: '2026-12-04', steps: [{ kind: 'completed' }, { kind: 'reopened' }] }])
    t.match(await amara.ask(asked, { id: moduleId }), { module: { takeAgain: 'taken_back' } })
    t.match(await bilal.ask(asked, { id: moduleId }), { module: { takeAgain: null } })
    t.match((await playing(amara, moduleId))!.attempt, { id: first.id, finishedAt: String })

    await plays(amara, 'startModule', { moduleId })
    const { attempt } = await goesThrough(amara, moduleId, content)
    t.not(attempt!.id, first.id)
    t.match(await evidenceOf(amara, attempt!.evidence!.id), { state: 'accepted' })
    t.same(await statesOf(cora, moduleId), completed)
    t.match(await evidenceOf(amara, first.evidence!.id), { state: 'revoked' })
  },
)
