import fc from 'fast-check'
import t from 'tap'
import type { Question, Quiz } from '../../server/modules/content.ts'
import { countedUntil, countProgress, isThrough } from '../../server/modules/playing/progress-rules.ts'
import {
  drawQuiz,
  isRight,
  readNumber,
  resultOf,
  rightOptionIds,
  type Answer,
} from '../../server/modules/playing/quiz-rules.ts'
import { question, quiz } from '../support/playing.ts'

const runs = { numRuns: 500 }
const chosen = (optionIds: readonly string[]): Answer => ({ optionIds, text: null })
const said = (text: string): Answer => ({ optionIds: [], text })

t.test('what is right, kind by kind', async t => {
  const [one, many, order] = [
    question('single', ['zero', '+six', 'nine']),
    question('multiple', ['+duty', 'weather', '+tax']),
    question('order', ['pack', 'declare', 'ship']),
  ]
  const ids = (asked: Question, ...at: number[]) => chosen(at.map(index => asked.options[index]!.id))
  t.same([isRight(one, ids(one, 1)), isRight(one, ids(one, 0)), isRight(one, ids(one))], [true, false, false])
  t.same(
    [isRight(many, ids(many, 2, 0)), isRight(many, ids(many, 0)), isRight(many, ids(many, 0, 1, 2))],
    [true, false, false],
  )
  t.same([isRight(order, ids(order, 0, 1, 2)), isRight(order, ids(order, 1, 0, 2))], [true, false])

  const number = question('numeric', [], { number: 1234.5, tolerance: 0.5 })
  for (const text of ['1234.5', '1,234.5', '１，２３４．５', ' 1 234.5 ', '+1235', '1234'])
    t.ok(isRight(number, said(text)), text)
  for (const text of ['1235.1', '-1234.5', '1.234,5', '']) t.notOk(isRight(number, said(text)), text)
  t.ok(isRight(question('numeric', [], { number: 0.3 }), said('0.3')))
  t.ok(isRight(question('numeric', [], { number: 0.1 + 0.2, tolerance: 0 }), said('0.3')), 'binary dust is not wrong')
  t.ok(isRight(question('numeric', [], { number: -40 }), said('−40')), 'a minus as it is printed')

  const word = question('short', [], { accepted: ['Landed cost', '落地成本'] })
  for (const text of ['landed cost', 'LANDEDCOST', 'ＬＡＮＤＥＤ　ｃｏｓｔ', ' 落地 成本 '])
    t.ok(isRight(word, said(text)), text)
  for (const text of ['landed', '']) t.notOk(isRight(word, said(text)), text)
})

t.test('a number is read as both languages write it, and never guessed', async t => {
  const good: [string, number][] = [
    ['12', 12],
    ['.5', 0.5],
    ['1,000,000', 1e6],
    ['-3.25', -3.25],
  ]
  for (const [text, number] of good) t.equal(readNumber(text), number, text)
  for (const text of ['', '-', '.', '3,5', '1,23', '12,34,567', '1.2.3', '1e3', 'six', '0x10', '12%'])
    t.equal(readNumber(text), null, text)
})

t.test('what passes', async t => {
  t.same(resultOf([true, false], 0.5), { score: 0.5, passed: true })
  t.same(resultOf([true, true, false], 2 / 3), { score: 2 / 3, passed: true })
  t.same(resultOf([true, false, false], 0.5), { score: 1 / 3, passed: false })
  t.same(
    resultOf(
      Array.from({ length: 10 }, (_, at) => at < 7),
      0.7,
    ),
    { score: 0.7, passed: true },
  )
})

const arbitraryQuestion = fc
  .tuple(
    fc.constantFrom('single', 'multiple', 'order', 'numeric', 'short'),
    fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }),
  )
  .map(([kind, right]) =>
    question(
      kind as Question['kind'],
      kind === 'numeric' || kind === 'short' ? [] : right.map((yes, at) => `${yes ? '+' : ''}${at}`),
    ),
  )
const arbitraryQuiz: fc.Arbitrary<Quiz> = fc
  .tuple(
    fc.array(arbitraryQuestion, { minLength: 1, maxLength: 8 }),
    fc.option(fc.integer({ min: 1, max: 10 })),
    fc.boolean(),
  )
  .map(([questions, draw, shuffle]) => quiz(questions, { draw, shuffle }).quiz)

t.test('properties of a quiz', async t => {
  fc.assert(
    fc.property(arbitraryQuiz, fc.string(), (quiz, seed) => {
      const drawn = drawQuiz(quiz, seed)
      const ids = drawn.map(({ questionId }) => questionId)
      const known = quiz.questions.map(({ id }) => id)
      const size = Math.min(quiz.draw ?? known.length, known.length)
      const inOrder = known.filter(id => ids.includes(id))
      const again = drawQuiz(quiz, seed)
      return (
        JSON.stringify(again) === JSON.stringify(drawn) &&
        ids.length === size &&
        new Set(ids).size === size &&
        inOrder.length === size &&
        (quiz.shuffle || String(inOrder) === String(ids))
      )
    }),
    { numRuns: 100 },
  )
  t.pass(
    'it draws its own questions, each once, as many as it says; unshuffled in their order; the same for the same seed',
  )
  fc.assert(
    fc.property(arbitraryQuiz, fc.string(), (quiz, seed) =>
      drawQuiz(quiz, seed).every(({ questionId, optionIds }) => {
        const written = quiz.questions.find(({ id }) => id === questionId)!.options.map(({ id }) => id)
        return String([...optionIds].sort()) === String([...written].sort())
      }),
    ),
    runs,
  )
  t.pass('every question has all its options, each once')
  fc.assert(
    fc.property(arbitraryQuestion, fc.string(), fc.nat(), (asked, seed, salt) => {
      const { optionIds } = drawQuiz(quiz([asked]).quiz, seed)[0]!
      const right = rightOptionIds(asked)
      const picked = optionIds.filter((_, at) => (salt >> at) % 2 === 1)
      const asWritten = asked.options.map(({ id }) => id).filter(id => picked.includes(id))
      if (asked.kind === 'order') return isRight(asked, chosen(right))
      if (asked.options.length === 0) return true
      return (
        isRight(asked, chosen(picked)) === isRight(asked, chosen(asWritten)) &&
        isRight(asked, chosen(optionIds.filter(id => right.includes(id))))
      )
    }),
    runs,
  )
  t.pass('in whatever order options are shown and chosen, the same choice is right')
})

t.test('one may be right by order only if one knows it', async t => {
  const order = question('order', ['a', 'b', 'c'])
  const shown = new Set(
    Array.from({ length: 60 }, (_, seed) =>
      String(drawQuiz(quiz([order], { shuffle: false }).quiz, `${seed}`)[0]!.optionIds),
    ),
  )
  t.equal(shown.size, 5, 'what is to be put in order is shuffled also where nothing else is')
  t.notOk(shown.has('a,b,c'), 'and never comes as it is right: who leaves it so is wrong')
})

const start = new Date('2026-11-24T02:00:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)
const arbitraryReports = fc.array(
  fc.record({
    wait: fc.nat(200_000),
    parts: fc.array(
      fc.record({
        itemId: fc.constantFrom('a', 'b', 'c'),
        seconds: fc.integer({ min: -50, max: 500 }),
        done: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  }),
)

t.test('properties of progress', async t => {
  fc.assert(
    fc.property(arbitraryReports, reports => {
      let ms = 0
      let total = 0
      let items: { seenAt: Date }[] = []
      const done = new Set<string>()
      let wasThrough = false
      for (const { wait, parts } of reports) {
        const now = after((ms += wait))
        const counted = countProgress(parts, { since: countedUntil({ items, startedAt: start }), now })
        if (counted.some(({ seconds }) => seconds < 0)) return false
        total += counted.reduce((sum, { seconds }) => sum + seconds, 0)
        if (parts.some(({ seconds }) => seconds > 0)) items = [...items, { seenAt: now }]
        for (const { itemId, done: is } of counted) if (is) done.add(itemId)
        const through = isThrough([{ id: 'a' }, { id: 'b' }], done)
        if (total * 1000 > ms || (wasThrough && !through)) return false
        wasThrough = through
      }
      return true
    }),
    runs,
  )
  t.pass('seconds never run faster than the clock, and who is through stays so')
  const report = [{ itemId: 'a', seconds: 30, done: false }]
  t.same(countProgress(report, { since: start, now: after(30_000) }), report)
  t.same(
    countProgress(report, { since: start, now: start }),
    [{ ...report[0], seconds: 0 }],
    'sent again it adds nothing',
  )
  t.same(
    countProgress([...report, { itemId: 'b', seconds: 30, done: true }, { itemId: 'a', seconds: 9, done: true }], {
      since: start,
      now: after(45_000),
    }),
    [
      { itemId: 'a', seconds: 30, done: true },
      { itemId: 'b', seconds: 15, done: true },
    ],
    'two parts share what time there was',
  )
})
