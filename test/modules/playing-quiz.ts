import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import {
  answersAll,
  answerTo,
  contentOf,
  page,
  playing,
  plays,
  publish,
  question,
  quiz,
  single,
} from '../support/playing.ts'
import { people, world, type Somebody } from '../support/world.ts'

const questions = () => [
  question('single', ['zero', '+six', 'nine']),
  question('multiple', ['+duty', 'weather', '+tax']),
  question('order', ['pack', 'declare', 'ship']),
  question('numeric', [], { number: 431.75, tolerance: 0 }),
  question('short', [], { accepted: ['geheimwort'] }),
]

t.test('no key of a question is told before it is answered, in whatever field', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const item = quiz(questions(), { passMark: 1 })
  const moduleId = await publish(w, await contentOf(w, { items: [page(), item] }), { by: cora })
  const told: unknown[] = [await playing(amara, moduleId), await plays(amara, 'startModule', { moduleId })]
  const begun = await plays(amara, 'startQuiz', { moduleId, itemId: item.id })
  told.push(begun, await playing(amara, moduleId))
  /** What would answer a question: the words, and the names that options have for whoever wrote them. */
  const keysOf = ({ options, feedback, accepted, number }: (typeof item.quiz.questions)[number]): string[] => [
    ...options.flatMap(option => [option.id, option.feedback!.en]),
    ...(options.length === 0 ? [feedback!.en, ...accepted, ...(number === null ? [] : [String(number)])] : []),
  ]
  const flat = (): string => JSON.stringify(told)
  t.match(flat(), 'zero')
  for (const key of item.quiz.questions.flatMap(keysOf)) t.notOk(flat().includes(key), key)
  t.same(marks(told), [], 'nothing says which is right')

  const tryId = begun.try!.id
  for (const asked of begun.try!.questions) {
    const before = item.quiz.questions.filter(
      ({ id }) => id !== asked.id && told.every(one => !marks(one).includes(id)),
    )
    const wrong = answerTo(item.quiz, asked, false)
    told.push(
      await plays(amara, 'answerQuestion', { tryId, questionId: asked.id, ...wrong }),
      await playing(amara, moduleId),
    )
    for (const key of before.flatMap(keysOf))
      if (!/Per tariff/.test(key)) t.notOk(flat().includes(key), `${asked.kind}: ${key}`)
    t.ok(marks(told).includes(asked.id), 'its own is told now')
  }
  const { answered } = (await playing(amara, moduleId))!.attempt!.items[0]!.tries[0]!.questions.find(
    ({ kind }) => kind === 'order',
  )!
  const order = begun.try!.questions.find(({ kind }) => kind === 'order')!
  t.same(
    answered!.rightOptionIds.map(id => order.options.find(option => option.id === id)!.text.en),
    ['pack', 'declare', 'ship'],
  )
  const again = await plays(amara, 'startQuiz', { moduleId, itemId: item.id })
  const names = (asked: typeof begun): string[] =>
    asked.try!.questions.flatMap(({ options }) => options.map(({ id }) => id))
  t.same(
    names(again).filter(id => names(begun).includes(id)),
    [],
    'and the next try calls its options otherwise',
  )
})

/** The questions of which something that marks the answer is told. */
function marks(told: unknown): string[] {
  if (Array.isArray(told)) return told.flatMap(marks)
  if (told === null || typeof told !== 'object') return []
  const inside = Object.values(told).flatMap(marks)
  return 'answered' in told && told.answered !== null ? [(told as unknown as { id: string }).id, ...inside] : inside
}

t.test('two tabs play one try, and the first answer counts', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const item = quiz([single(), question('multiple', ['+duty', 'weather'])])
  const moduleId = await publish(w, await contentOf(w, { items: [item] }), { by: cora })
  const starts = await Promise.all([1, 2, 3].map(() => plays(amara, 'startModule', { moduleId })))
  t.equal(new Set(starts.map(({ module }) => module!.attempt!.id)).size, 1, 'one attempt, from however many tabs')
  const tries = await Promise.all([1, 2, 3].map(() => plays(amara, 'startQuiz', { moduleId, itemId: item.id })))
  t.equal(new Set(tries.map(answer => answer.try!.id)).size, 1, 'one try')
  const { id: tryId, questions: drawn } = tries[0]!.try!

  const first = drawn.find(({ kind }) => kind === 'single')!
  const give = (right: boolean) =>
    plays(amara, 'answerQuestion', { tryId, questionId: first.id, ...answerTo(item.quiz, first, right) })
  t.match(
    (await give(false)).try!.questions.find(({ id }) => id === first.id),
    { answered: { correct: false } },
  )
  const second = (await give(true)).try!.questions.find(({ id }) => id === first.id)!
  t.match(second, { answered: { correct: false } }, 'a second answer changes nothing')

  const last = drawn.find(({ kind }) => kind === 'multiple')!
  const both = [true, false].map(right => ({ tryId, questionId: last.id, ...answerTo(item.quiz, last, right) }))
  const answers = await Promise.all(both.map(input => plays(amara, 'answerQuestion', input)))
  const told = answers.map(answer => answer.try!.questions.find(({ id }) => id === last.id)!.answered)
  t.same(told[0], told[1], 'of two at once both hear the one that counts')
  t.ok(
    answers.every(answer => answer.try!.endedAt !== null),
    'and the try has ended, once',
  )
})

t.test('tries come to an end, and what cannot be an answer costs nothing', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const [one, many, order, number, word] = questions() as [never, never, never, never, never]
  const item = quiz([one, many, order, number, word], { tries: 2, passMark: 1 })
  const content = await contentOf(w, { items: [page(), item] })
  const moduleId = await publish(w, content, { by: cora })
  t.match(await plays(amara, 'startQuiz', { moduleId, itemId: item.id }), { refusal: { code: 'MODULE_NOT_BEGUN' } })
  await plays(amara, 'startModule', { moduleId })
  for (const itemId of [newId(), 'nonsense', content.items[0]!.id])
    t.match(await plays(amara, 'startQuiz', { moduleId, itemId }), { refusal: { code: 'ITEM_NOT_FOUND' } })
  const { id: tryId, questions: drawn } = (await plays(amara, 'startQuiz', { moduleId, itemId: item.id })).try!
  const by = (kind: string) => drawn.find(asked => asked.kind === kind)!
  const refused = async (kind: string, given: object) =>
    (await plays(amara, 'answerQuestion', { tryId, questionId: by(kind).id, ...given })).refusal?.code
  const ids = (kind: string) => by(kind).options.map(({ id }) => id)
  t.equal(await refused('single', {}), 'ANSWER_MISSING')
  t.equal(await refused('single', { optionIds: ids('single') }), 'ONE_OPTION_ONLY')
  t.equal(await refused('single', { optionIds: [newId()] }), 'OPTION_NOT_FOUND')
  t.equal(await refused('single', { optionIds: [ids('multiple')[0]] }), 'OPTION_NOT_FOUND')
  t.equal(await refused('order', { optionIds: ids('order').slice(1) }), 'ANSWER_MISSING')
  t.equal(await refused('numeric', { text: '3,5' }), 'NUMBER_UNREADABLE')
  t.equal(await refused('short', { text: ' ' }), 'ANSWER_MISSING')
  t.equal(await refused('short', { text: 'x'.repeat(201) }), 'TEXT_TOO_LONG')
  const unknown = await plays(amara, 'answerQuestion', { tryId, questionId: newId(), text: 'x' })
  t.match(unknown, { refusal: { code: 'QUESTION_NOT_FOUND' } })

  t.match(await answersAll(amara, { moduleId, item, right: false }), { try: { number: 1, score: 0, passed: false } })
  t.match(await answersAll(amara, { moduleId, item, right: false }), { try: { number: 2, passed: false } })
  const none = await plays(amara, 'startQuiz', { moduleId, itemId: item.id })
  t.match(none, { module: null, try: null, refusal: { code: 'NO_TRIES_LEFT', details: { tries: 2 } } })
})

t.test('a try is one’s own; who takes no part finds no module', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const student = await w.launch({ sub: 'student' }, { course: 'trade' })
  const item = quiz([single()])
  const moduleId = await publish(w, await contentOf(w, { items: [item] }), { by: cora })
  await plays(amara, 'startModule', { moduleId })
  const { id: tryId, questions } = (await plays(amara, 'startQuiz', { moduleId, itemId: item.id })).try!
  const given = { questionId: questions[0]!.id, ...answerTo(item.quiz, questions[0]!) }
  const answers = async (who: Somebody, id: string) =>
    (await plays(who, 'answerQuestion', { ...given, tryId: id })).refusal
  for (const who of [bilal, cora, noor]) {
    t.match(await answers(who, tryId), { code: 'TRY_NOT_FOUND' })
    t.same(await answers(who, tryId), await answers(who, newId()), 'it is as if it were not')
  }
  t.match(await playing(bilal, moduleId), { attempt: null }, 'nor does a colleague see how she stands')
  t.match(await plays(noor, 'startModule', { moduleId }), { refusal: { code: 'MODULE_NOT_FOUND' } })
  t.equal(await playing(noor, moduleId), null)

  t.equal(await playing(student, moduleId), null)
  const list = `{ modules { totalCount edges { node { id } } } begunModules { totalCount } }`
  t.match(await student.ask(list), { modules: { totalCount: 0, edges: [] }, begunModules: { totalCount: 0 } })
  t.match(await bilal.ask(list), { modules: { totalCount: 1, edges: [{ node: { id: moduleId } }] } })
  t.match(await plays(student, 'startModule', { moduleId }), { refusal: { code: 'FACULTY_ONLY' } })
  t.match(await plays(student, 'reportProgress', { moduleId, items: [] }), { refusal: { code: 'FACULTY_ONLY' } })
  t.match(await plays(student, 'startQuiz', { moduleId, itemId: item.id }), { refusal: { code: 'FACULTY_ONLY' } })
  t.match(await answers(student, tryId), { code: 'FACULTY_ONLY' })
})
