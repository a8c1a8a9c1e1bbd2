import t from 'tap'
import { gapsOf } from '../support/gaps.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'
import { hold, rate, tell } from '../support/told.ts'

/** Amara as the mock-up tells of her. */
async function amarasStory(w: World, amara: Somebody, cora: Somebody): Promise<void> {
  const by = (level: number) => ({ [cora.personId]: level })
  await hold(w, amara.personId, { profile: 'C2', since: '2024-09-01' })
  await tell(w, {
    about: amara.personId,
    kind: 'module_completion',
    title: 'Payment channels',
    occurredOn: '2026-02-10',
    levels: { 'NEG-04': by(2) },
  })
  await tell(w, {
    about: amara.personId,
    kind: 'attendance',
    title: 'Settlement in practice',
    occurredOn: '2025-10-21',
    levels: { 'NEG-04': by(1), 'ANA-05': by(1) },
  })
  await tell(w, {
    about: amara.personId,
    kind: 'client_signed_project',
    occurredOn: '2026-05-01',
    levels: { 'NEG-01': by(4) },
  })
  await tell(w, { about: amara.personId, kind: 'quiz', occurredOn: '2026-09-01', levels: { 'NEG-02': by(0) } })
  await rate(w, amara.personId, { code: 'NEG-04', level: 3, on: '2026-09-02' })
}

t.test('Amara sees what she lacks, the greatest need first', async t => {
  const w = await world(t, { now: '2026-11-23T02:00:00Z' })
  const { amara, cora } = await people(w)
  await amarasStory(w, amara, cora)
  const found = (await gapsOf(amara))!
  t.match(found, {
    byDefault: false,
    profiles: [{ code: 'C2' }],
    ruleVersion: String,
    asOf: '2026-11-23',
    personId: amara.personId,
  })
  t.match(found.counts, {
    notAssessed: 11,
    onTarget: 1,
    goneStaleLevels: 1,
    goneStaleCompetencies: 1,
    neverLearnedCompetencies: 3,
  })
  t.equal(found.gaps.length, 14)
  t.match(found.onTarget, [
    { competency: { code: 'CBEC-NEG-01' }, currency: 'current', gap: 0, routes: [], proofNeeded: null },
  ])
  const payment = found.gaps.find(gap => gap.competency.code === 'CBEC-NEG-04')
  t.match(payment, {
    target: 4,
    core: true,
    raw: 2,
    effective: 1,
    gap: 3,
    neverLearned: 2,
    goneStale: 1,
    need: 18,
    currency: 'stale',
    shownLevel: 2,
    provedOn: '2026-02-10',
    nextStaleOn: null,
    selfRating: 3,
    staleBy: [{ code: 'EV-EU-3-EURO' }],
    wantedBy: [{ level: 4, profile: { code: 'C2' } }],
    proofNeeded: 4,
  })
  const needs = found.gaps.map(gap => (gap as unknown as { need: number }).need)
  t.same(
    needs,
    [...needs].sort((a, b) => b - a),
  )
  t.match(
    found.gaps.find(gap => gap.competency.code === 'CBEC-NEG-05'),
    { raw: null, effective: null, gap: 3, currency: null },
    'not assessed is null',
  )
  t.match(
    found.gaps.find(gap => gap.competency.code === 'CBEC-NEG-02'),
    { raw: 0, effective: 0 },
    'assessed at 0 is 0',
  )
})

t.test('a row offers only what can help', async t => {
  const w = await world(t, { now: '2026-11-23T02:00:00Z' })
  const { amara, cora } = await people(w)
  await amarasStory(w, amara, cora)
  const routes = (await gapsOf(amara))!.gaps.find(gap => gap.competency.code === 'CBEC-NEG-04')!.routes
  t.match(routes[0], { kind: 'submit_proof', reaches: 4, closes: true })
  t.notOk(
    routes[0]!.evidenceKinds.some(({ code }) => code === 'quiz'),
    'what closes it wholly is a kind that can prove 4',
  )
  t.notOk(
    routes.some(route => route.evidenceKinds.some(({ code }) => code === 'attendance')),
    'attending proves 1, which she has',
  )
  t.match(
    routes.find(route => route.kind === 'renew'),
    { reaches: 2, closes: false },
    'renewing takes her to what she had proven',
  )
  t.notOk(
    routes.some(route => route.kind === 'rate_self'),
    'she has rated herself',
  )
})

t.test('who has chosen nothing is asked for the default profile', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const found = (await gapsOf(amara))!
  t.match(found, { byDefault: true, profiles: [{ code: 'R0' }], counts: { notAssessed: 15, neverLearnedLevels: 0 } })
})

t.test('two profiles on one competency: the higher target, both named', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-09-01' })
  await hold(w, amara.personId, { profile: 'C1', since: '2026-10-01' })
  const both = (await gapsOf(amara))!.gaps.find(gap => gap.competency.code === 'CBEC-COG-02') as unknown as {
    target: number
    wantedBy: { level: number }[]
  }
  t.equal(both.wantedBy.length, 2)
  t.equal(both.target, Math.max(...both.wantedBy.map(({ level }) => level)))
})

t.test('who may read whose gaps', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const lena = await w.launch({ sub: 'lena', name: 'Lena' }, { roles: ['Instructor'] })
  const student = await w.launch({ sub: 'student' }, { course: 'trade' })
  const { personId } = amara
  t.ok(await gapsOf(amara, { personId }), 'Amara her own')
  t.ok(await gapsOf(cora, { personId }), 'a school-wide coordinator everybody’s')
  t.equal(await gapsOf(bilal, { personId }), null, 'a colleague not')
  t.equal(await gapsOf(noor, { personId }), null, 'nobody of another school')
  t.equal(await gapsOf(cora, { personId: noor.personId }), null, 'nor a coordinator of another school’s')
  t.equal(await gapsOf(lena, { personId }), null, 'an Instructor whom nobody confirmed not')
  t.equal(await gapsOf(student), null, 'a viewer has none')
  t.equal(await gapsOf(cora, { personId: 'nonsense' }), null)
  const inside = await bilal.ask<{ viewer: { person: { gaps: object } } }>('{ viewer { person { gaps { asOf } } } }')
  t.ok(inside.viewer.person.gaps, 'one’s own also through the person')
})
