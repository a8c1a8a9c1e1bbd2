import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { accept, does, done, evidenceOf, handIn, lead, levels, queueOf, refusalOf } from '../support/evidence.ts'
import { gapsOf } from '../support/gaps.ts'
import { codes, hold } from '../support/told.ts'
import { give, people, world, type Somebody } from '../support/world.ts'

const why = `query ($id: ID!) { gap(competencyId: $id) { effective gap why { evidence { title state claimedLevel proves
  appraisals { level counted verdict rater { name } } } } } }`
const payments = async (who: Somebody) => (await gapsOf(who))!.gaps.find(gap => gap.competency.code === 'CBEC-NEG-04')!

const deciding = [
  ['beginReview', {}],
  ['returnEvidence', { reason: 'x' }],
  ['rejectEvidence', { reason: 'x' }],
  ['revokeEvidence', { reason: 'x' }],
] as const

t.test('Amara hands in, Cora accepts at 2, and the gap narrows with its why', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-09-01' })
  const { competency } = await codes(w)
  t.match(await payments(amara), { effective: null, gap: 4 })
  const { id } = await handIn(w, amara, { title: 'Twelve orders', claims: { 'NEG-04': 3 } })
  t.match(await payments(amara), { effective: null, gap: 4 }, 'handing in alone proves nothing')

  t.match(await done(cora, 'beginReview', { evidenceId: id }), {
    state: 'in_review',
    reviewer: { name: 'Cora Lindgren' },
  })
  t.match(await done(cora, 'beginReview', { evidenceId: id }), { states: { length: 3 } }, 'again changes nothing')
  t.same((await accept(w, cora, { id, levels: { 'NEG-04': 4 } })).refusal, {
    code: 'ABOVE_CEILING',
    details: { competencyId: competency('NEG-04'), code: 'CBEC-NEG-04', level: 4, kind: 'practice_task', ceiling: 3 },
  })
  t.same((await accept(w, cora, { id, levels: { 'ANA-05': 1 } })).refusal, {
    code: 'LEVELS_MISSING',
    details: { competencyIds: [competency('NEG-04')] },
  })
  t.equal((await accept(w, cora, { id, levels: { 'NEG-04': -1 } })).refusal?.code, 'LEVEL_NOT_POSSIBLE')
  const judged = await levels(w, { 'NEG-04': 2, 'ANA-05': 1 })
  t.match(await done(cora, 'acceptEvidence', { evidenceId: id, levels: judged, note: 'Sound, but not alone.' }), {
    state: 'accepted',
    waitingDays: null,
    mayReview: false,
    appraisals: { length: 2 },
  })
  t.match(await payments(amara), { effective: 2, raw: 2, gap: 2 })
  t.match(await amara.ask(why, { id: competency('NEG-04') }), {
    gap: {
      why: {
        evidence: [
          {
            title: 'Twelve orders',
            state: 'accepted',
            claimedLevel: 3,
            proves: 2,
            appraisals: [{ level: 2, counted: 2, verdict: 'counts', rater: { name: 'Cora Lindgren' } }],
          },
        ],
      },
    },
  })
  t.match(await evidenceOf(amara, id), {
    states: [{}, {}, { by: { name: 'Cora Lindgren' } }, { state: 'accepted', reason: 'Sound, but not alone.' }],
  })
})

t.test('nobody judges for themselves, whichever identity handed it in', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const own = await handIn(w, cora)
  t.equal((await queueOf(cora, { filter: 'all' })).totalCount, 0)
  for (const [name, reason] of deciding)
    t.equal(await refusalOf(cora, name, { evidenceId: own.id, ...reason }), 'NOT_FOR_ONESELF', name)
  t.equal((await accept(w, cora, { id: own.id, levels: { 'NEG-04': 3 } })).refusal?.code, 'NOT_FOR_ONESELF')

  const other = await w.launch({ sub: 'cora-in-canvas', name: 'C. Lindgren' })
  const under = await handIn(w, other)
  t.equal((await queueOf(cora)).totalCount, 1, 'as long as nobody knows that it is her')
  await inSchool(w.db, w.here.schoolId, db =>
    db.updateTable('person').set({ merged_into: cora.personId }).where('id', '=', other.personId).execute(),
  )
  t.equal((await queueOf(cora)).totalCount, 0)
  t.equal((await accept(w, cora, { id: under.id, levels: { 'NEG-04': 3 } })).refusal?.code, 'NOT_FOR_ONESELF')
  t.match(await evidenceOf(cora, under.id), { mayReview: false }, 'it is hers to read')
  t.equal((await accept(w, amara, { id: own.id, levels: { 'NEG-04': 3 } })).refusal?.code, 'EVIDENCE_NOT_FOUND')
})

t.test('a decision needs its reason, and is made once', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  await give(w, olga, 'coordinator')
  const one = await handIn(w, amara)
  t.equal(await refusalOf(cora, 'returnEvidence', { evidenceId: one.id, reason: '  ' }), 'REASON_MISSING')
  await done(cora, 'beginReview', { evidenceId: one.id })
  t.match((await accept(w, olga, { id: one.id, levels: { 'NEG-04': 3 } })).refusal, {
    code: 'UNDER_REVIEW',
    details: { state: 'in_review', by: 'Cora Lindgren', at: '2026-11-24T02:00:00.000Z' },
  })
  await done(cora, 'rejectEvidence', { evidenceId: one.id, reason: 'Shows another competency.' })
  t.match((await accept(w, olga, { id: one.id, levels: { 'NEG-04': 3 } })).refusal, {
    code: 'ALREADY_DECIDED',
    details: { state: 'rejected', by: 'Cora Lindgren' },
  })
  t.equal(await refusalOf(cora, 'revokeEvidence', { evidenceId: one.id, reason: 'x' }), 'NOT_ACCEPTED')

  const two = await handIn(w, amara)
  const racing = await Promise.all([
    accept(w, cora, { id: two.id, levels: { 'NEG-04': 3 } }),
    accept(w, olga, { id: two.id, levels: { 'NEG-04': 1 } }),
  ])
  t.equal(racing.filter(({ evidence }) => evidence).length, 1, 'of two at once one decides')
  t.match(racing.find(({ refusal }) => refusal)!.refusal, {
    code: 'ALREADY_DECIDED',
    details: { state: 'accepted', by: /Cora|Olga/ },
  })
  t.equal((await evidenceOf(cora, two.id))!.appraisals.length, 1)
})

t.test('a venture counts when two have judged it, side by side', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  await give(w, olga, 'coordinator')
  await hold(w, amara.personId, { profile: 'C2', since: '2026-09-01' })
  const { id } = await handIn(w, amara, { kind: 'verified_venture', claims: { 'NEG-04': 5 } })
  t.match((await accept(w, cora, { id, levels: { 'NEG-04': 5 } })).evidence, { state: 'accepted', waitingDays: 0 })
  t.match(await payments(amara), { effective: null }, 'one assessor is not enough')
  t.equal((await queueOf(cora)).totalCount, 0)
  t.match(await queueOf(olga), { totalCount: 1, edges: [{ node: { id, mayReview: true } }] }, 'it waits for another')
  t.equal((await accept(w, cora, { id, levels: { 'NEG-04': 5 } })).refusal?.code, 'ALREADY_APPRAISED')
  await accept(w, olga, { id, levels: { 'NEG-04': 3 } })
  t.match(await payments(amara), { effective: 3, raw: 3 }, 'at the lower of the two')
  t.equal((await queueOf(olga, { filter: 'all' })).totalCount, 0)

  const { appraisals } = (await evidenceOf(olga, id))!
  t.match(
    appraisals.map(({ rater, level }) => [rater.name, level]),
    [
      ['Cora Lindgren', 5],
      ['Olga Petrova', 3],
    ],
  )
  const [first, second] = appraisals
  t.equal(await refusalOf(cora, 'withdrawAppraisal', { appraisalId: second!.id, reason: 'x' }), 'APPRAISAL_NOT_FOUND')
  await done(cora, 'withdrawAppraisal', { appraisalId: first!.id, reason: 'I was his partner.' })
  t.match(await payments(amara), { effective: null }, 'one is left')
  t.match(await evidenceOf(amara, id), {
    appraisals: [{ withdrawnBecause: 'I was his partner.' }, { withdrawnBecause: null }],
  })
  t.equal((await queueOf(cora)).totalCount, 1, 'it waits for a second one again')
  t.equal(await refusalOf(cora, 'withdrawAppraisal', { appraisalId: first!.id, reason: 'x' }), 'APPRAISAL_NOT_FOUND')
})

t.test('an appraisal is taken back, an acceptance revoked, and the level follows', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-09-01' })
  const { id } = await handIn(w, amara)
  const { evidence } = await accept(w, cora, { id, levels: { 'NEG-04': 3 } })
  t.match(await payments(amara), { effective: 3 })
  const appraisalId = evidence!.appraisals[0]!.id
  t.equal(await refusalOf(amara, 'withdrawAppraisal', { appraisalId, reason: 'x' }), 'APPRAISAL_NOT_FOUND')
  t.match(await done(cora, 'withdrawAppraisal', { appraisalId, reason: 'Wrong person.' }), { state: 'submitted' })
  t.match(await payments(amara), { effective: null })
  await accept(w, cora, { id, levels: { 'NEG-04': 2 } })
  t.match(await payments(amara), { effective: 2 })
  t.equal(await refusalOf(amara, 'revokeEvidence', { evidenceId: id, reason: 'x' }), 'COORDINATORS_ONLY')
  t.match(await done(cora, 'revokeEvidence', { evidenceId: id, reason: 'The client denies it.' }), { state: 'revoked' })
  t.match(await payments(amara), { effective: null, raw: null })
})

t.test('an accepted refresh renews what was proven, without a level of its own', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const old = await handIn(w, amara, { occurredOn: '2026-02-10' })
  await accept(w, cora, { id: old.id, levels: { 'NEG-04': 3 } })
  t.match(await payments(amara), { raw: 3, effective: 2, goneStale: 1, staleBy: [{ code: 'EV-EU-3-EURO' }] })
  const proof = { kind: 'module_completion', claims: { 'NEG-04': 2 }, refresh: { events: ['EV-EU-3-EURO'] } }
  const { id } = await handIn(w, amara, proof)
  t.match(await does(cora, 'acceptEvidence', { evidenceId: id, levels: [] }), { evidence: { state: 'accepted' } })
  t.match(await payments(amara), { raw: 3, effective: 3, goneStale: 0, staleBy: [] })
})

t.test('a venture that is to renew does so once two have judged it', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  await give(w, olga, 'coordinator')
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const old = await handIn(w, amara, { occurredOn: '2026-02-10' })
  await accept(w, cora, { id: old.id, levels: { 'NEG-04': 3 } })
  const proof = { kind: 'verified_venture', claims: { 'NEG-04': 1 }, refresh: { events: ['EV-EU-3-EURO'] } }
  const { id } = await handIn(w, amara, proof)
  t.equal((await accept(w, cora, { id, levels: {} })).refusal?.code, 'LEVELS_MISSING', 'nobody would know who judged')
  await accept(w, cora, { id, levels: { 'NEG-04': 1 } })
  t.match(await payments(amara), { effective: 2, goneStale: 1 }, 'one assessor is not enough')
  t.equal((await accept(w, cora, { id, levels: { 'NEG-04': 1 } })).refusal?.code, 'ALREADY_APPRAISED')
  await accept(w, olga, { id, levels: { 'NEG-04': 1 } })
  t.match(await payments(amara), { effective: 3, goneStale: 0 })
})

t.test('a rater reaches what was passed to them; a course’s coordinator who was launched there', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor, chenWei } = await people(w)
  const rater = await w.launch({ sub: 'fang-min', name: 'Fang Min' }, { course: null })
  await give(w, rater, 'rater')
  const lena = await w.launch({ sub: 'lena', name: 'Lena' }, { roles: ['Instructor'] })
  const outside = await w.launch({ sub: 'tomas', name: 'Tomas' }, { course: 'trade', roles: ['Instructor'] })
  await lead(w, lena)
  const [hers, his] = [await handIn(w, amara), await handIn(w, outside)]

  t.same(await seen(rater), [], 'nothing was passed yet')
  t.same(await seen(lena), ['Amara Okafor'])
  t.same(await seen(cora), ['Amara Okafor', 'Tomas'])
  t.same(await seen(bilal), [])
  for (const [who, id] of [
    [rater, hers.id],
    [lena, his.id],
    [noor, hers.id],
    [bilal, hers.id],
  ] as const) {
    t.equal(await evidenceOf(who, id), null)
    for (const [name, reason] of deciding.slice(0, 3))
      t.equal(await refusalOf(who, name, { evidenceId: id, ...reason }), 'EVIDENCE_NOT_FOUND', name)
  }
  t.equal(await refusalOf(cora, 'passEvidence', { evidenceId: his.id, personId: bilal.personId }), 'REVIEWER_NOT_FOUND')
  t.equal(await refusalOf(cora, 'passEvidence', { evidenceId: his.id, personId: noor.personId }), 'REVIEWER_NOT_FOUND')
  await done(cora, 'beginReview', { evidenceId: his.id })
  t.match(await done(cora, 'passEvidence', { evidenceId: his.id, personId: rater.personId, note: 'Your field.' }), {
    state: 'submitted',
    passedTo: [{ name: 'Fang Min' }],
    states: [{}, {}, {}, { state: 'submitted', reason: 'Your field.', by: { name: 'Cora Lindgren' } }],
  })
  t.same(await seen(rater), ['Tomas'])
  t.same((await queueOf(rater)).counts, { waiting: 1, mine: 1, all: 1 })
  await done(rater, 'beginReview', { evidenceId: his.id })
  t.equal(await refusalOf(rater, 'revokeEvidence', { evidenceId: his.id, reason: 'x' }), 'COORDINATORS_ONLY')
  await done(rater, 'returnEvidence', { evidenceId: his.id, reason: 'Which bank?' })
  const correction = await done(outside, 'correctEvidence', { evidenceId: his.id })
  await done(outside, 'handInEvidence', { evidenceId: correction.id })
  t.match(await queueOf(rater), { edges: [{ node: { id: correction.id } }] }, 'the correction comes back to the rater')
  await done(rater, 'beginReview', { evidenceId: correction.id })
  t.match(
    await done(cora, 'passEvidence', { evidenceId: correction.id, personId: cora.personId }),
    { state: 'in_review', reviewer: { name: 'Cora Lindgren' } },
    'and a coordinator may take it over',
  )
  t.equal(await refusalOf(rater, 'returnEvidence', { evidenceId: correction.id, reason: 'x' }), 'UNDER_REVIEW')

  const names = '{ reviewers(first: 10) { totalCount edges { node { name } } } }'
  t.match(await cora.ask(names), {
    reviewers: {
      totalCount: 3,
      edges: [{ node: { name: 'Cora Lindgren' } }, { node: { name: 'Fang Min' } }, { node: { name: 'Lena' } }],
    },
  })
  t.match(await chenWei.ask(names), { reviewers: { totalCount: 0, edges: [] } })

  async function seen(who: Somebody): Promise<string[]> {
    return (await queueOf(who, { filter: 'all' })).edges.map(({ node }) => node.person.name)
  }
})
