import { sql } from 'kysely'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import type { Content, Item } from '../../server/modules/content.ts'
import { authors } from '../support/authors.ts'
import { draftModule, moduleOf } from '../support/modules.ts'
import {
  answerTo,
  contentOf,
  link,
  page,
  played,
  question,
  quiz,
  single,
  task,
  type Asked,
  type Played,
} from '../support/playing.ts'
import { codes } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const preview = async (who: Somebody, id: string) =>
  (
    await who.ask<{ writtenModule: { problems: { itemId: string }[]; preview: Played } | null }>(
      `query ($id: ID!) { writtenModule(id: $id) { problems { itemId code } preview { ${played} } } }`,
      { id },
    )
  ).writtenModule
const refusal = 'refusal { code details }'
const asked = 'id kind languages prompt options { id text } answered { correct }'
const told = 'optionIds text correct rightOptionIds rightText feedback'

interface Told {
  tryId: string
  questions: Asked[]
  answered: Asked['answered']
  refusal: { code: string } | null
}
const begins = async (who: Somebody, input: object) =>
  (
    await who.ask<{ answer: Told }>(
      `mutation ($input: QuizInput!) { answer: previewQuiz(input: $input) { tryId questions { ${asked} } ${refusal} } }`,
      { input },
    )
  ).answer
const answers = async (who: Somebody, input: object) =>
  (
    await who.ask<{ answer: Told }>(
      `mutation ($input: MarkPreviewAnswerInput!) { answer: markPreviewAnswer(input: $input) { answered { ${told} } ${refusal} } }`,
      { input },
    )
  ).answer

/** How many rows there are of all that going through a module may leave. */
const left = (w: World) =>
  inSchool(w.db, w.here.schoolId, async db => {
    const tables = ['attempt', 'attempt_item', 'quiz_try', 'quiz_answer', 'evidence', 'diagnostic_try', 'event']
    const counts = await Promise.all(
      tables.map(table => sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)),
    )
    return counts.map(({ rows }) => rows[0]!.count)
  })

t.test('Cora goes through her draft as faculty would, and nothing is left of it', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const known = await codes(w)
  const test = quiz([single(), question('order', ['one', 'two', 'three']), question('numeric', [], { number: 1234.5 })])
  const unfinished = quiz([question('single', ['one', 'two'])])
  const nothing = quiz([])
  const empty = { ...page(), body: { en: '', 'zh-Hans': '' } } as Item
  const items = [page(), link(), empty, test, unfinished, nothing, task({ [known.competency('NEG-04')]: 3 })]
  const content: Content = await contentOf(w, { items })
  const { id: moduleId } = await draftModule(cora, content)
  const before = await left(w)
  const about = { moduleId, itemId: test.id }

  await t.test('what they read, complete or not, and what is missing where', async t => {
    const shown = (await preview(cora, moduleId))!
    t.same(
      shown.preview.items.map(({ id, kind }) => [id, kind]),
      items.map(({ id, kind }) => [id, kind]),
    )
    t.match(shown.preview, { title: content.title, attempt: null, proofs: [{ toLevel: 2 }] })
    t.match(shown.preview.items[0], { html: { en: '<p><strong>Why</strong></p>\n' } })
    t.match(shown.preview.items[1], { url: 'https://customs.example/table' })
    t.match(shown.preview.items[3], { quiz: { questions: 3, tries: 2, passMark: 0.5 } })
    t.match(shown.preview.items[6], { task: { wantsText: true, rubric: [{}, {}], handIn: null, mayTryAgain: false } })
    t.same(new Set(shown.problems.map(({ itemId }) => itemId)), new Set([empty.id, unfinished.id, nothing.id]))
  })

  await t.test('a quiz is drawn as theirs is, and marked by the same rules', async t => {
    const one = await begins(cora, about)
    t.equal(one.questions.length, 3)
    t.ok(one.questions.every(({ answered }) => answered === null))
    const own = new Set(test.quiz.questions.flatMap(({ options }) => options.map(({ id }) => id)))
    t.notOk(
      one.questions.some(({ options }) => options.some(({ id }) => own.has(id))),
      'options go by other names',
    )
    for (const right of [true, false])
      for (const next of one.questions) {
        const given = { moduleId, tryId: one.tryId, questionId: next.id, ...answerTo(test.quiz, next, right) }
        t.match(await answers(cora, given), { answered: { correct: right }, refusal: null }, next.kind)
      }
    const choice = one.questions.find(({ kind }) => kind === 'single')!
    const wrong = { moduleId, tryId: one.tryId, questionId: choice.id, ...answerTo(test.quiz, choice, false) }
    const { answered } = await answers(cora, wrong)
    t.match(answered!.feedback[0], { en: '<p>You said zero.</p>\n' })
    t.same(answered!.rightOptionIds, answerTo(test.quiz, choice).optionIds)
  })

  await t.test('what cannot be an answer is said, and what is no question yet', async t => {
    const { tryId, questions } = await begins(cora, about)
    const number = questions.find(({ kind }) => kind === 'numeric')!
    const given = { moduleId, tryId, questionId: number.id }
    t.match(await answers(cora, { ...given, text: 'six' }), { refusal: { code: 'NUMBER_UNREADABLE' } })
    t.match(await answers(cora, given), { refusal: { code: 'ANSWER_MISSING' } })
    t.match(await answers(cora, { ...given, tryId: 'none', text: '1' }), { refusal: { code: 'TRY_NOT_FOUND' } })
    t.match(await answers(cora, { ...given, questionId: newId() }), { refusal: { code: 'QUESTION_NOT_FOUND' } })
    t.match(await begins(cora, { moduleId, itemId: nothing.id }), { refusal: { code: 'ITEM_EMPTY' } })
    t.match(await begins(cora, { moduleId, itemId: items[0]!.id }), { refusal: { code: 'ITEM_NOT_FOUND' } })
    const open = await begins(cora, { moduleId, itemId: unfinished.id })
    const guess = {
      tryId: open.tryId,
      questionId: open.questions[0]!.id,
      optionIds: [open.questions[0]!.options[0]!.id],
    }
    t.match(await answers(cora, { moduleId, ...guess }), { answered: { correct: false, rightOptionIds: [] } })
  })

  await t.test('nobody else does, and nothing is kept', async t => {
    for (const who of [amara, bilal]) {
      t.equal(await preview(who, moduleId), null)
      t.match(await begins(who, about), { tryId: null, refusal: { code: 'COORDINATORS_ONLY' } })
      t.match(await begins(who, { ...about, moduleId: newId() }), { refusal: { code: 'COORDINATORS_ONLY' } })
    }
    t.match(await begins(noor, about), { questions: null, refusal: {} })
    t.same(await left(w), before)
    t.match(await moduleOf(cora, moduleId), { begun: 0, finished: 0, draft: { revision: 2 } })
  })
})

t.test('who writes for a cohort looks at what they may write, in the words that it is offered in', async t => {
  const { w, bilal, dolores, novices } = await authors(t)
  const items = [quiz([single()])]
  const content = { ...(await contentOf(w, { items, languages: ['en'] })), title: { en: 'Hers', 'zh-Hans': '草稿' } }
  const { id: moduleId } = await draftModule(dolores, content, [novices])
  const about = { moduleId, itemId: items[0]!.id }
  t.match(await preview(dolores, moduleId), {
    preview: { languages: ['en'], title: { en: 'Hers', 'zh-Hans': 'Hers' } },
  })
  t.match(await begins(dolores, about), { questions: [{ languages: ['en'] }], refusal: null })
  t.equal(await preview(bilal, moduleId), null)
  t.same(await begins(bilal, about), await begins(bilal, { ...about, moduleId: newId() }), 'as if there were none')
  t.match(await begins(bilal, about), { refusal: { code: 'MODULE_NOT_FOUND' } })
  const answer = { moduleId, tryId: newId(), questionId: items[0]!.quiz.questions[0]!.id, optionIds: [] }
  t.match(await answers(bilal, answer), { refusal: { code: 'MODULE_NOT_FOUND' } })
})

t.test('while a module of long texts is made ready to be read, others are answered', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const table = `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${'|\n'.repeat(2000)}`
  const pages = Array.from({ length: 30 }, (_, at): Item => ({
    ...page(),
    kind: 'page',
    body: { en: `${at}\n\n${table}`, 'zh-Hans': `${at}\n\n${table}` },
  }))
  const { id } = await draftModule(cora, await contentOf(w, { items: pages }))
  let [last, longest] = [performance.now(), 0]
  const watching = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 5)
  const began = performance.now()
  const { preview: shown } = (await preview(cora, id))!
  const whole = performance.now() - began
  await new Promise(resolve => setTimeout(resolve, 20))
  clearInterval(watching)
  t.equal(shown.items.length, 30)
  t.ok(longest < whole / 2, `${Math.round(longest)} of ${Math.round(whole)} ms`)
})
