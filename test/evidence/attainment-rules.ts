import fc from 'fast-check'
import t from 'tap'
import { attainmentOf, type EvidenceFact } from '../../server/evidence/attainment/rules.ts'
import type { Settling } from '../../server/competencies/rules/settling.ts'
import { arbitraryEvidence, arbitraryPiece, arbitrarySettling, piece, refresh } from './facts.ts'

const amaras = (evidence: EvidenceFact[], settling: Settling = 'highest') =>
  attainmentOf({ personId: 'amara', settling, evidence })
/** `level@day` of each proven level */
const proven = (evidence: EvidenceFact[], settling?: Settling) =>
  amaras(evidence, settling)?.proven.map(level => `${level.level}@${level.provedOn}`) ?? null

t.test('what was proven keeps, for each level, the newest day that proved at least it', async t => {
  t.equal(amaras([]), null, 'nothing accepted: not assessed')
  t.same(proven([piece('practice_task', '2026-03-01', { cora: 3 })]), ['1@2026-03-01', '2@2026-03-01', '3@2026-03-01'])
  t.same(
    proven([
      piece('client_signed_project', '2024-11-01', { cora: 4 }),
      piece('practice_task', '2026-04-01', { cora: 3 }),
    ]),
    ['1@2026-04-01', '2@2026-04-01', '3@2026-04-01', '4@2024-11-01'],
    '4 two years ago and 3 this spring',
  )
  t.same(
    proven([piece('quiz', '2026-05-01', { cora: 1 }), piece('quiz', '2025-05-01', { cora: 2 })]),
    ['1@2026-05-01', '2@2025-05-01'],
    'the later, lower proof renews only what it proves',
  )
})

t.test('the kind caps what a rater gives', async t => {
  t.same(proven([piece('attendance', '2026-03-01', { cora: 5 })]), ['1@2026-03-01'])
  t.same(proven([piece('quiz', '2026-03-01', { cora: 4 })]), ['1@2026-03-01', '2@2026-03-01'])
  t.equal(amaras([piece('self_rating', '2026-03-01', { cora: 4 })]), null, 'a self-rating is not even an assessment')
})

t.test('an accepted appraisal at 0 is kept with its date', async t => {
  t.same(amaras([piece('quiz', '2026-03-01', { cora: 0 })]), { assessedOn: '2026-03-01', proven: [] }, '0 is assessed')
  t.match(
    amaras([piece('quiz', '2026-03-01', { cora: 0 }), piece('quiz', '2025-03-01', { cora: 2 })]),
    { assessedOn: '2026-03-01', proven: [{ provedOn: '2025-03-01' }, { provedOn: '2025-03-01' }] },
    'under "highest" it takes nothing away',
  )
})

t.test('raters are settled by the rule that the school has stated', async t => {
  const years = [
    piece('observed_teaching', '2024-06-01', { cora: 4 }),
    piece('observed_teaching', '2026-03-01', { hao: 3 }),
    piece('observed_teaching', '2026-05-01', { olga: 1 }),
  ]
  t.same(
    proven(years, 'highest'),
    ['1@2026-05-01', '2@2026-03-01', '3@2026-03-01', '4@2024-06-01'],
    'highest: each at its own date',
  )
  t.same(proven(years, 'latest'), ['1@2026-05-01'], 'latest: only the newest')
  t.same(proven(years, 'median'), ['1@2026-05-01'], 'median: the lower one of two within a year, dated by the newest')
  const three = [...years, piece('observed_teaching', '2025-05-01', { gwen: 2 })]
  t.same(
    proven(three, 'median'),
    ['1@2026-05-01', '2@2026-05-01'],
    'median of three: the day a year before still belongs',
  )
  t.same(
    proven([...years, piece('observed_teaching', '2025-04-30', { gwen: 2 })], 'median'),
    ['1@2026-05-01'],
    'a day earlier does not',
  )
  t.same(
    proven(
      [
        piece('observed_teaching', '2026-01-01', { cora: 4 }),
        piece('observed_teaching', '2026-02-01', { cora: 4 }),
        ...years.slice(1),
      ],
      'median',
    ),
    ['1@2026-05-01', '2@2026-05-01', '3@2026-05-01'],
    'each rater has one voice',
  )
})

t.test('latest goes by the date of work, then of recording', async t => {
  const late = piece('quiz', '2026-03-01', { cora: 1 })
  const early = piece('quiz', '2026-04-01', { cora: 2 })
  late.appraisals[0]!.recordedAt.setFullYear(2030)
  t.same(
    proven([late, early], 'latest'),
    ['1@2026-04-01', '2@2026-04-01'],
    'recorded late, worked early: not the newest',
  )
  const sameDay = piece('quiz', '2026-04-01', { hao: 1 })
  sameDay.appraisals[0]!.recordedAt.setFullYear(2031)
  t.same(proven([early, sameDay], 'latest'), ['1@2026-04-01'], 'on one day of work the one recorded later')
})

t.test('raters are settled within a kind; across kinds the highest counts', async t => {
  const both = [piece('quiz', '2026-05-01', { cora: 1 }), piece('simulation', '2025-05-01', { cora: 3 })]
  for (const rule of ['highest', 'latest', 'median'] as const)
    t.same(proven(both, rule), ['1@2026-05-01', '2@2025-05-01', '3@2025-05-01'], rule)
})

t.test('a venture counts when two assessors have judged it, at the lower of the two', async t => {
  const venture = (levels: Record<string, number>) => [piece('verified_venture', '2026-03-01', levels)]
  t.equal(amaras(venture({ cora: 5 })), null, 'one alone: not even assessed')
  t.equal(proven(venture({ cora: 5, hao: 4 }))?.length, 4)
  t.equal(proven(venture({ cora: 5, hao: 5 }))?.length, 5)
  t.same(amaras(venture({ cora: 5, hao: 0 })), { assessedOn: '2026-03-01', proven: [] })
  t.equal(proven(venture({ cora: 5, hao: 2, gwen: 4 }))?.length, 4, 'with three: what two of them grant')
  t.equal(amaras(venture({ cora: 5, amara: 5 })), null, 'oneself is no assessor')
  const twice = venture({ cora: 5 })
  const again = { ...twice[0]!, appraisals: [...twice[0]!.appraisals, { ...twice[0]!.appraisals[0]!, id: 'again' }] }
  t.equal(amaras([again]), null, 'nor is the same assessor two')
  for (const rule of ['latest', 'median'] as const) t.equal(proven(venture({ cora: 5, hao: 4 }), rule)?.length, 4, rule)
})

t.test('nobody appraises, imports or endorses for themselves', async t => {
  t.equal(
    amaras([piece('guest_endorsement', '2026-03-01', { amara: 4 })]),
    null,
    'an appraisal by an identity merged later stops counting',
  )
  t.equal(
    amaras([{ ...piece('quiz', '2026-03-01', { cora: 2 }), enteredById: 'amara' }]),
    null,
    'so does what that identity imported',
  )
  t.same(proven([piece('quiz', '2026-03-01', { amara: 2, cora: 1 })]), ['1@2026-03-01'], 'the others beside it stay')
  const old = piece('practice_task', '2024-03-01', { cora: 3 })
  t.same(
    proven([old, { ...refresh('2026-03-01'), acceptedById: 'amara' }])?.[2],
    '3@2024-03-01',
    'a refresh accepted by oneself renews nothing',
  )
})

t.test('a refresh gives its date to every level already proven', async t => {
  const old = piece('client_signed_project', '2024-03-01', { cora: 4 })
  const venture = piece('verified_venture', '2024-03-01', { cora: 5, hao: 5 })
  t.equal(amaras([refresh('2026-03-01')]), null, 'it raises nothing: who was not assessed stays so')
  t.same(amaras([piece('quiz', '2024-03-01', { cora: 0 }), refresh('2026-03-01')])?.proven, [], 'nor from 0')
  t.same(proven([old, refresh('2026-03-01')]), ['1@2026-03-01', '2@2026-03-01', '3@2026-03-01', '4@2026-03-01'])
  t.same(
    proven([old, refresh('2026-03-01', 2)]),
    ['1@2026-03-01', '2@2026-03-01', '3@2024-03-01', '4@2024-03-01'],
    'up to the level of its module',
  )
  t.equal(proven([venture, refresh('2026-03-01')])?.[4], '5@2024-03-01', 'by default not 5')
  t.equal(proven([venture, refresh('2026-03-01', 5)])?.[4], '5@2026-03-01', 'unless it says so')
  t.same(proven([old, refresh('2023-03-01')]), proven([old]), 'one from before the proof makes it no older')
  const beside = {
    ...refresh('2026-03-01'),
    appraisals: piece('module_completion', '2026-03-01', { cora: 2 }).appraisals,
  }
  t.same(proven([beside]), ['1@2026-03-01', '2@2026-03-01'], 'an appraisal beside it proves its own level')
  const renewing = (levels: Record<string, number>) => ({
    ...piece('verified_venture', '2026-03-01', levels),
    refresh: { upTo: 5, events: [] },
  })
  for (const levels of [{}, { cora: 2 }, { cora: 2, amara: 2 }] as Record<string, number>[])
    t.same(proven([old, renewing(levels)]), proven([old]), 'a venture renews nothing before two have judged it')
  t.equal(proven([old, renewing({ cora: 2, hao: 1 })])?.[3], '4@2026-03-01')
})

t.test('a refresh clears the events that it names, even taken before their date', async t => {
  const cleared = (...evidence: EvidenceFact[]) => amaras(evidence)?.proven.map(level => level.clearedEvents)
  const old = piece('practice_task', '2024-03-01', { cora: 3 })
  t.same(cleared(old, refresh('2026-06-01', 4, ['duty'])), [['duty'], ['duty'], ['duty']])
  t.same(cleared(old, refresh('2026-06-01', 2, ['duty'])), [['duty'], ['duty'], []], 'up to its level')
  t.same(
    cleared(old, refresh('2026-06-01', 4, ['duty']), refresh('2026-07-01', 4, ['ai', 'duty']))?.[2],
    ['ai', 'duty'],
    'several add up',
  )
  t.same(
    cleared(old, refresh('2026-06-01', 4, ['duty']), piece('practice_task', '2026-06-10', { hao: 3 }))?.[2],
    ['duty'],
    'a proof between refresh and event does not undo it: renewing early loses nothing',
  )
})

t.test('properties of attainment', async t => {
  fc.assert(
    fc.property(arbitraryEvidence, arbitrarySettling, fc.infiniteStream(fc.nat()), (evidence, settling, random) => {
      const key = new Map(evidence.map(piece => [piece.id, random.next().value as number]))
      const shuffled = [...evidence]
        .sort((a, b) => key.get(a.id)! - key.get(b.id)!)
        .map(piece => ({ ...piece, appraisals: [...piece.appraisals].reverse() }))
      t.same(amaras(shuffled, settling), amaras(evidence, settling))
    }),
    { numRuns: 200 },
  )
  t.pass('the order of evidence does not matter')
  fc.assert(
    fc.property(arbitraryEvidence, arbitrarySettling, (evidence, settling) => {
      const attainment = amaras(evidence, settling)
      const days = attainment?.proven.map(level => level.provedOn) ?? []
      return days.every(
        (day, index) => attainment!.proven[index]!.level === index + 1 && (index === 0 || days[index - 1]! >= day),
      )
    }),
  )
  t.pass('there are no holes, and a lower level is never older than a higher one')
  fc.assert(
    fc.property(arbitraryEvidence, arbitraryPiece, arbitrarySettling, (evidence, another, settling) => {
      const marked = { ...another, appraisals: [], refresh: another.refresh ?? { upTo: 4, events: [] } }
      const before = amaras(evidence, settling)
      const after = amaras([...evidence, marked], settling)
      return after?.assessedOn === before?.assessedOn && after?.proven.length === before?.proven.length
    }),
  )
  t.pass('a refresh raises nothing')
  fc.assert(
    fc.property(arbitraryEvidence, evidence => {
      const best = Math.max(0, ...evidence.flatMap(piece => piece.appraisals.map(appraisal => appraisal.level)))
      return (['highest', 'latest', 'median'] as const).every(
        rule => (amaras(evidence, rule)?.proven.length ?? 0) <= best,
      )
    }),
  )
  t.pass('nobody is proven more than any rater gave')
})
