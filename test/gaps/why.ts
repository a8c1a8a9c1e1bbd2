import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { people, world } from '../support/world.ts'
import { codes, hold, rate, tell } from '../support/told.ts'

const document = `query ($personId: ID, $competencyId: ID!, $asOf: Date) { gap(personId: $personId, competencyId: $competencyId, asOf: $asOf) { raw effective why {
  ruleVersion edition settling halfLife { days } levels { level provedOn currency countsAs ageingFrom staleFrom lapsedFrom staleBy { code } cleared { code } }
  evidence { evidenceId title kind { code ceiling } occurredOn state claimedLevel proves countsAs currency refresh { upTo clears { code } }
    appraisals { level counted verdict rater { id name } } }
  events { event { code } staleFrom touches cleared } selfRatings { level ratedOn } } } }`

interface Answer {
  gap: {
    raw: number
    effective: number
    why: {
      levels: object[]
      evidence: { title: string; countsAs: number | null; appraisals: { verdict: string }[] }[]
      events: { event: { code: string }; touches: boolean }[]
      selfRatings: object[]
    }
  } | null
}

t.test(
  'every number opens down to the evidence, the appraisal, the ceiling, the dates, the event and the rule',
  async t => {
    const w = await world(t, { now: '2026-11-23T02:00:00Z' })
    const { amara, cora, bilal } = await people(w)
    const { competency } = await codes(w)
    const about = amara.personId
    const by = (level: number) => ({ [cora.personId]: level })
    await hold(w, about, { profile: 'C2', since: '2024-09-01' })
    await tell(w, {
      about,
      kind: 'module_completion',
      title: 'Payment channels',
      occurredOn: '2026-02-10',
      levels: { 'NEG-04': by(2) },
    })
    await tell(w, {
      about,
      kind: 'attendance',
      title: 'Settlement in practice',
      occurredOn: '2025-10-21',
      levels: { 'NEG-04': by(3), 'ANA-05': by(1) },
    })
    await tell(w, {
      about,
      kind: 'practice_task',
      title: 'Waiting',
      occurredOn: '2026-11-01',
      state: 'submitted',
      claims: { 'NEG-04': 3 },
    })
    await tell(w, {
      about,
      kind: 'guest_endorsement',
      title: 'By herself',
      occurredOn: '2026-11-02',
      levels: { 'NEG-04': { [about]: 4 } },
    })
    await tell(w, {
      about,
      kind: 'verified_venture',
      title: 'Half judged',
      occurredOn: '2026-11-03',
      levels: { 'NEG-04': by(5) },
    })
    await rate(w, about, { code: 'NEG-04', level: 3, on: '2026-09-02' })
    const { gap } = await amara.ask<Answer>(document, { competencyId: competency('NEG-04') })
    t.match(gap, { raw: 2, effective: 1, why: { settling: 'highest', edition: '2026.1', halfLife: { days: 540 } } })
    const why = gap!.why
    t.match(why.levels[1], {
      level: 2,
      provedOn: '2026-02-10',
      currency: 'stale',
      countsAs: 1,
      ageingFrom: '2026-11-08',
      staleFrom: '2027-08-05',
      staleBy: [{ code: 'EV-EU-3-EURO' }],
    })
    const evidence = (title: string) => why.evidence.find(piece => piece.title === title)
    t.match(evidence('Payment channels'), {
      kind: { code: 'module_completion', ceiling: 2 },
      proves: 2,
      countsAs: 1,
      currency: 'stale',
      appraisals: [{ level: 2, counted: 2, verdict: 'counts', rater: { id: cora.personId, name: 'Cora Lindgren' } }],
    })
    t.match(
      evidence('Settlement in practice'),
      { proves: 1, countsAs: 1, appraisals: [{ level: 3, counted: 1 }] },
      'attendance proves 1, whatever was given',
    )
    t.match(evidence('Waiting'), { state: 'submitted', claimedLevel: 3, proves: null, countsAs: null, appraisals: [] })
    t.match(evidence('By herself'), { proves: null, appraisals: [{ verdict: 'own', counted: null }] })
    t.match(evidence('Half judged'), { proves: null, appraisals: [{ verdict: 'awaits_second' }] })
    t.equal(
      Math.max(...why.evidence.map(piece => piece.countsAs ?? 0)),
      gap!.effective,
      'the best of what counts is what stands on the page',
    )
    t.match(
      why.events.find(({ event }) => event.code === 'EV-EU-3-EURO'),
      { touches: true, cleared: false, staleFrom: '2026-08-31' },
    )
    t.match(
      why.events.find(({ event }) => event.code === 'EV-CN-STA-3'),
      { touches: false },
      'an event from before the proof does not touch it',
    )
    t.match(why.selfRatings, [{ level: 3, ratedOn: '2026-09-02' }])

    const refreshed = {
      about,
      kind: 'external_certificate',
      title: 'Renewed',
      claims: { 'NEG-04': 2 },
      occurredOn: '2026-06-01',
      at: '2026-06-02',
    }
    await tell(w, { ...refreshed, refresh: { events: ['EV-EU-3-EURO'] } })
    const after = (await amara.ask<Answer>(document, { competencyId: competency('NEG-04') })).gap!
    t.match(after, { raw: 2, effective: 2 }, 'one refresh clears it')
    t.match(
      after.why.evidence.find(piece => piece.title === 'Renewed'),
      { refresh: { upTo: 4, clears: [{ code: 'EV-EU-3-EURO' }] }, proves: null },
    )
    t.match(after.why.levels[1], { provedOn: '2026-06-01', currency: 'current', cleared: [{ code: 'EV-EU-3-EURO' }] })
    t.match(
      after.why.evidence.find(piece => piece.title === 'Payment channels'),
      { countsAs: 2, currency: 'current' },
      'and lifts the proof that it renews',
    )

    t.ok(
      (await cora.ask<Answer>(document, { personId: about, competencyId: competency('NEG-04') })).gap,
      'Cora may open it',
    )
    t.equal(
      (await bilal.ask<Answer>(document, { personId: about, competencyId: competency('NEG-04') })).gap,
      null,
      'Bilal may not',
    )
  },
)

t.test('a rater who takes back a word is still seen beside the others', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  const { competency } = await codes(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2024-09-01' })
  await tell(w, {
    about: amara.personId,
    kind: 'practice_task',
    occurredOn: '2026-10-01',
    levels: { 'NEG-04': { [cora.personId]: 3, [olga.personId]: 2 } },
  })
  await inSchool(w.db, w.here.schoolId, async db => {
    const { id } = await db.selectFrom('appraisal').select('id').where('level', '=', 3).executeTakeFirstOrThrow()
    const row = {
      school_id: w.here.schoolId,
      appraisal_id: id,
      by_person_id: cora.personId,
      at: w.clock.now,
      reason: 'mixed up',
    }
    await db.insertInto('appraisal_withdrawal').values(row).execute()
    const { attain } = await import('../../server/evidence/attain.ts')
    await attain({ db, schoolId: w.here.schoolId, today: '2026-11-24', now: new Date() }, amara.personId, [
      competency('NEG-04'),
    ])
  })
  const { gap } = await amara.ask<Answer>(document, { competencyId: competency('NEG-04') })
  t.match(gap, { raw: 2 })
  t.same(gap!.why.evidence[0]!.appraisals.map(({ verdict }) => verdict).sort(), ['counts', 'withdrawn'])
})
