import t from 'tap'
import { remindReviewers } from '../../server/evidence/notices/remind-reviewers.ts'
import { handIn, queueOf, refusalOf } from '../support/evidence.ts'
import { doJob } from '../support/jobs.ts'
import { saidTo } from '../support/notices.ts'
import { give, people, world, type Somebody } from '../support/world.ts'

const names = async (who: Somebody, input: { personId: string; startedOn?: string; finishedOn?: string }) =>
  (
    await who.ask<{ answer: { deputy: { person: { name: string } } | null; refusal: { code: string } | null } }>(
      `mutation ($input: NameDeputyInput!) { answer: nameDeputy(input: $input) { deputy { person { name } startedOn finishedOn } refusal { code } } }`,
      { input: { startedOn: '2026-11-24', finishedOn: '2026-12-31', ...input } },
    )
  ).answer

t.test('a reviewer who is away names a deputy, to whom what has waited too long is passed', async t => {
  const w = await world(t)
  const { amara, bilal, cora, dolores } = await people(w)
  await give(w, dolores, 'rater')
  const refused = async (who: Somebody, input: Parameters<typeof names>[1]) => (await names(who, input)).refusal?.code
  t.equal(await refused(amara, { personId: dolores.personId }), 'REVIEWERS_ONLY')
  t.equal(await refused(cora, { personId: bilal.personId }), 'REVIEWER_NOT_FOUND')
  t.equal(await refused(cora, { personId: cora.personId }), 'NOT_FOR_ONESELF')
  for (const days of [{ startedOn: '2027-01-01' }, { finishedOn: '2026-11-23', startedOn: '2026-11-20' }])
    t.equal(await refused(cora, { personId: dolores.personId, ...days }), 'DEPUTY_DAYS_NOT_POSSIBLE')
  t.match(await names(cora, { personId: dolores.personId }), { deputy: { person: { name: 'Dolores Ibarra' } } })
  t.match(await names(cora, { personId: dolores.personId, finishedOn: '2026-12-20' }), {
    deputy: { startedOn: '2026-11-24', finishedOn: '2026-12-20' },
  })

  const { id } = await handIn(w, amara)
  await handIn(w, dolores, { title: 'Her own' })
  const remindAt = async (moment: string) => {
    w.clock.now = new Date(moment)
    await doJob(w.db, remindReviewers, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    return w.launch({ sub: 'dolores', name: 'Dolores Ibarra' })
  }
  t.same((await queueOf(await remindAt('2026-12-01T02:00:00Z'))).edges, [], 'as long as it is in time it is not hers')
  const deputy = await remindAt('2026-12-09T02:00:00Z')
  t.match(await saidTo(deputy), [
    /^As a deputy you are asked to review “Settled .*” by Amara Okafor\. It has waited 15 days\.$/,
  ])
  t.same(
    (await queueOf(deputy)).edges.map(({ node }) => node.id),
    [id],
    'nothing of her own',
  )
  t.equal(await refusalOf(deputy, 'beginReview', { evidenceId: id }), undefined)
})

t.test('who is back ends it: nothing is passed any more', async t => {
  const w = await world(t)
  const { amara, cora, dolores } = await people(w)
  await give(w, dolores, 'rater')
  await names(cora, { personId: dolores.personId })
  await handIn(w, amara)
  await cora.ask('mutation { endDeputy { refusal { code } } }')
  t.same(await cora.ask('{ deputy { startedOn } }'), { deputy: null })
  w.clock.now = new Date('2026-12-09T02:00:00Z')
  await doJob(w.db, remindReviewers, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  t.same(await saidTo(await w.launch({ sub: 'dolores', name: 'Dolores Ibarra' })), [])
})
