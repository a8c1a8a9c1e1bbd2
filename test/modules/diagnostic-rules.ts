import fc from 'fast-check'
import t from 'tap'
import { deal, enough, poolOf, type Source } from '../../server/modules/diagnostics/deal-rules.ts'
import {
  againFrom,
  goesOn,
  levelShownBy,
  mostHelpful,
  placedBy,
  raterOf,
  type Marked,
} from '../../server/modules/diagnostics/placing-rules.ts'

const runs = { numRuns: 500 }

/** `++-` of questions whose module leads from one level to another. */
const marked = (marks: string, fromLevel = 0, toLevel = 2): Marked[] =>
  [...marks].map(mark => ({ fromLevel, toLevel, correct: mark === '+' }))

t.test('what the answers show, competency by competency', async t => {
  const cases: [what: string, answers: Marked[], level: number | null][] = [
    ['all right', marked('+++'), 2],
    ['two of three are not enough for 2', marked('++-'), 1],
    ['one of three shows nothing', marked('+--'), 0],
    ['none', marked('---'), 0],
    ['four of five', marked('++++-'), 2],
    ['three of five', marked('+++--'), 1],
    ['half of six', marked('+++---'), 0],
    ['too few for a judgement', marked('++'), null],
    ['too few, and all wrong', marked('--'), null],
    ['a module that leads to 1 shows no more', marked('++++++', 0, 1), 1],
    ['one that leads to 4 shows no more than a quiz can', marked('++++++', 0, 4), 2],
    ['from 1 to 2, all right', marked('+++', 1, 2), 2],
    ['from 1 to 2, all wrong: who knows what they have below', marked('---', 1, 2), null],
    ['easy ones right, hard ones wrong', [...marked('+++', 0, 1), ...marked('---', 1, 2)], 1],
    ['easy ones wrong, hard ones wrong', [...marked('---', 0, 1), ...marked('---', 1, 2)], 0],
    ['two that show 2 are too few for it', [...marked('+++', 0, 1), ...marked('++', 0, 2)], 1],
  ]
  for (const [what, answers, level] of cases) t.equal(levelShownBy(answers), level, what)
})

const arbitraryMark = fc
  .record({ fromLevel: fc.integer({ min: 0, max: 3 }), rise: fc.integer({ min: 1, max: 2 }), correct: fc.boolean() })
  .map(({ fromLevel, rise, correct }): Marked => ({ fromLevel, toLevel: fromLevel + rise, correct }))
const height = (level: number | null): number => level ?? -1

t.test(
  'a level is never above what the kind and the questions can show, and another right answer never lowers it',
  async () => {
    fc.assert(
      fc.property(fc.array(arbitraryMark, { maxLength: 12 }), fc.nat(), (answers, which) => {
        const level = height(levelShownBy(answers))
        const most = Math.max(-1, ...answers.map(({ toLevel }) => Math.min(toLevel, 2)))
        const better = answers.map((answer, at) =>
          at === which % answers.length ? { ...answer, correct: true } : answer,
        )
        const [placed] = placedBy(answers.map(answer => ({ ...answer, competencyId: 'one' })))
        return (
          level <= most &&
          (answers.length >= enough || level === -1) &&
          height(levelShownBy(better)) >= level &&
          height(levelShownBy([...answers].reverse())) === level &&
          (placed === undefined || height(placed.level) <= placed.shows)
        )
      }),
      runs,
    )
  },
)

const source = (name: string, count: number, proves: Record<string, [number, number]>): Source => ({
  versionId: name,
  questionIds: Array.from({ length: count }, (_, at) => `${name} ${at}`),
  proofs: Object.entries(proves).map(([competencyId, [fromLevel, toLevel]]) => ({ competencyId, fromLevel, toLevel })),
})
const counts = (sources: Source[], competencyIds = ['A', 'B', 'C', 'D', 'E', 'F'], recent = new Set<string>()) => {
  const dealt = deal({ competencyIds, sources, recent, seed: 'x' })
  const of = (id: string): number => dealt.filter(({ competencyId }) => competencyId === id).length
  return Object.fromEntries(competencyIds.map(id => [id, of(id)] as const).filter(([, count]) => count > 0))
}

t.test('how many are asked for what', async t => {
  t.same(counts([source('a', 10, { A: [0, 2] }), source('b', 10, { B: [0, 2] })]), { A: 6, B: 6 })
  t.same(counts([source('a', 9, { A: [0, 1] })]), { A: 6 }, 'one alone is asked about no longer')
  t.same(counts([source('a', 5, { A: [0, 2] })]), {}, 'five questions are nobody’s time')
  t.same(counts([source('a', 9, { A: [2, 3] })]), {}, 'nor is what begins where a quiz ends')
  t.same(counts([source('a', 9, { A: [0, 2] }), source('b', 2, { B: [0, 2] })]), { A: 6 }, 'two give no judgement')
  t.same(counts([source('ab', 10, { A: [0, 2], B: [0, 1] })]), { A: 5, B: 5 }, 'a quiz of two is shared out')
  const shared = [source('ab', 5, { A: [0, 2], B: [0, 1] }), source('a', 1, { A: [0, 2] })]
  t.same(counts(shared), { A: 3, B: 3 })
  t.same(counts([source('ab', 5, { A: [0, 2], B: [0, 1] })], ['B', 'A']), {}, 'too few for both, and for one alone')
  t.same(counts(['A', 'B', 'C', 'D', 'E', 'F'].map(id => source(id, 4, { [id]: [0, 2] }))), {
    ...{ A: 3, B: 3, C: 3 },
    ...{ D: 3, E: 3 },
  })
  const copied = [source('a', 4, { A: [0, 2] }), { ...source('a', 4, { A: [0, 2] }), versionId: 'copy' }]
  t.same(counts(copied), {}, 'a copy asks nothing new')
})

const arbitraryDealing = fc.record({
  competencyIds: fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E', 'F'], { minLength: 1 }),
  sources: fc.array(
    fc
      .tuple(
        fc.constantFrom('k', 'l', 'm'),
        fc.integer({ min: 1, max: 12 }),
        fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), fc.constantFrom([0, 1], [0, 2], [1, 2], [2, 3])),
      )
      .map(([name, count, proves]) => source(name, count, proves as Record<string, [number, number]>)),
    { maxLength: 6 },
  ),
  recent: fc
    .array(fc.tuple(fc.constantFrom('k', 'l', 'm'), fc.nat(11)))
    .map(list => new Set(list.map(one => one.join(' ')))),
  seed: fc.string(),
})

t.test(
  'what is asked is of the area, once, enough for a judgement, and new to the person while there is something new',
  async () => {
    fc.assert(
      fc.property(arbitraryDealing, dealing => {
        const dealt = deal(dealing)
        const ids = new Set(dealt.map(({ questionId }) => questionId))
        const asked = new Set(dealt.map(({ competencyId }) => competencyId))
        const pool = (id: string) => poolOf(id, dealing.sources)
        return (
          ids.size === dealt.length &&
          dealt.length <= 15 &&
          (dealt.length === 0 || dealt.length >= 6) &&
          [...asked].every(
            id => dealing.competencyIds.includes(id) && dealt.filter(one => one.competencyId === id).length >= enough,
          ) &&
          dealt.every(one => pool(one.competencyId).some(({ questionId }) => questionId === one.questionId)) &&
          dealt
            .filter(({ questionId }) => dealing.recent.has(questionId))
            .every(({ competencyId }) =>
              pool(competencyId).every(({ questionId }) => dealing.recent.has(questionId) || ids.has(questionId)),
            )
        )
      }),
      runs,
    )
  },
)

t.test('days, raters and where to begin', async t => {
  const ended = { startedOn: '2026-11-01', endedOn: '2026-11-03' }
  t.equal(againFrom(ended, '2026-12-02'), '2026-12-03')
  t.equal(againFrom(ended, '2026-12-03'), null)
  const open = { startedOn: '2026-11-01', endedOn: null }
  t.same([goesOn(open, '2026-11-30'), goesOn(open, '2026-12-01'), goesOn(ended, '2026-11-03')], [true, false, false])
  t.equal(raterOf(['cora', 'olga', 'olga']), 'olga')
  t.equal(raterOf(['olga', 'cora']), raterOf(['cora', 'olga']), 'of two the same, whatever the order')
  const [long, short, both, more] = ['long', 'short', 'both', 'more'].map((id, at) => ({ id, hours: 4 - at }))
  t.same(
    mostHelpful([
      { need: 3, modules: [long!, short!, both!] },
      { need: 2, modules: [both!, more!] },
    ]).map(({ id }) => id),
    ['both', 'short', 'long'],
  )
})
