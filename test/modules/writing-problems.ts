import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import type { Content, Item, Question } from '../../server/modules/content.ts'
import { lesson } from '../support/designs.ts'
import { draftModule, moduleOf, sent, writes, wrote, type Problem } from '../support/modules.ts'
import { contentOf, link, page, question, quiz, single, task, type TaskItem } from '../support/playing.ts'
import { codes } from '../support/told.ts'
import { people, world } from '../support/world.ts'

const nothing = { en: '', 'zh-Hans': '' }
const english = { en: 'only', 'zh-Hans': ' ' }

/** Quizzes with one mistake each, and what is to be said of it. */
const quizzes: [Parameters<typeof quiz>, string][] = [
  [[[]], 'ITEM_EMPTY'],
  [[[single()], { draw: 2 }], 'DRAW_TOO_MANY'],
  [[[single()], { passMark: 0 }], 'PASS_MARK_MISSING'],
]
const questions: [Question, string][] = [
  [{ ...single(), prompt: english }, 'QUESTION_INCOMPLETE zh-Hans'],
  [{ ...single(), feedback: english }, 'QUESTION_INCOMPLETE zh-Hans'],
  [
    { ...single(), options: single().options.map(option => ({ ...option, text: english })) },
    'QUESTION_INCOMPLETE zh-Hans',
  ],
  [question('order', ['one']), 'TOO_FEW_OPTIONS'],
  [question('single', ['one', 'two']), 'NO_RIGHT_ANSWER'],
  [question('single', ['+one', '+two']), 'TOO_MANY_RIGHT'],
  [question('multiple', ['one', 'two']), 'NO_RIGHT_ANSWER'],
  [question('numeric'), 'NO_RIGHT_ANSWER'],
  [question('short', [], { accepted: [' '] }), 'NO_RIGHT_ANSWER'],
]
type Change = (item: TaskItem) => TaskItem
const rubric =
  (change: (one: TaskItem['task']['criteria'][number]) => object): Change =>
  ({ task, ...item }) => ({
    ...item,
    task: { ...task, criteria: task.criteria.map(one => ({ ...one, ...change(one) })) },
  })
/** Tasks with one mistake each. */
const tasks: [Change, string[]][] = [
  [item => ({ ...item, body: english }), ['ITEM_EMPTY zh-Hans']],
  [({ task, ...item }) => ({ ...item, task: { ...task, wantsText: false } }), ['HAND_IN_MISSING']],
  [({ task, ...item }) => ({ ...item, task: { ...task, proofs: [] } }), ['TASK_PROOF_MISSING']],
  [({ task, ...item }) => ({ ...item, task: { ...task, criteria: [] } }), ['RUBRIC_MISSING']],
  [rubric(() => ({ title: english })), ['RUBRIC_INCOMPLETE zh-Hans', 'RUBRIC_INCOMPLETE zh-Hans']],
  [
    rubric(({ levels }) => ({ levels: levels.slice(0, 3) })),
    Array(2).fill(['RUBRIC_INCOMPLETE en', 'RUBRIC_INCOMPLETE zh-Hans']).flat(),
  ],
]

const good = [
  single(),
  question('multiple', ['+one', '+two']),
  question('order', ['one', 'two']),
  question('numeric', [], { number: 0 }),
  question('short', [], { accepted: ['HS code'] }),
  { ...single(), feedback: nothing },
]

const told = ({ code, language }: Problem): string => [code, language].filter(Boolean).join(' ')

t.test('what is missing is said for each part and each language, and keeps a module from being published', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const known = await codes(w)
  const whole = await contentOf(w, { items: [page(), link(), quiz(good)] })
  const { id, draft } = await draftModule(cora, whole)
  let { revision } = draft
  const proof = { competencyId: known.competency('NEG-04'), fromLevel: 0, toLevel: 2 }
  const test = quiz([single()])
  const items = (...parts: Item[]) => ({ items: [...parts, test] })
  const wrong: [Partial<Content>, string[]][] = [
    [{ title: english, summary: nothing }, ['TITLE_MISSING zh-Hans', 'SUMMARY_MISSING en', 'SUMMARY_MISSING zh-Hans']],
    [{ hours: 0 }, ['HOURS_MISSING']],
    [{ proofs: [] }, ['PROOF_MISSING']],
    [{ proofs: [{ ...proof, toLevel: 3 }] }, ['LEVEL_ABOVE_CEILING']],
    [{ proofs: [{ ...proof, fromLevel: 2 }] }, ['LEVELS_NOT_RISING']],
    [{ items: [page()] }, ['PROOF_UNTESTED']],
    [{ proofs: [], refresh: { upTo: 3, eventIds: [] }, items: [page()] }, ['PROOF_UNTESTED']],
    [{ items: [] }, ['PROOF_UNTESTED', 'NO_ITEMS']],
    [{ items: [page(), task({ [proof.competencyId]: 1 })] }, ['PROOF_BEYOND_TASKS']],
    [
      {
        items: [page(), task({ [proof.competencyId]: 3 })],
        refresh: { upTo: 4, eventIds: [] }, // a task proves 3 at most
      },
      ['PROOF_BEYOND_TASKS'],
    ],
    [items({ ...page(), title: english, body: english } as Item), ['TITLE_MISSING zh-Hans', 'ITEM_EMPTY zh-Hans']],
    [items({ ...link(), url: '' } as Item), ['ITEM_EMPTY']],
    [items({ ...link(), url: 'javascript:alert(1)' } as Item), ['LINK_NOT_WEB']],
    [items({ ...link(), note: english } as Item), ['ITEM_EMPTY zh-Hans']],
    ...tasks.map(([change, codes]): [Partial<Content>, string[]] => [
      items(change(task({ [proof.competencyId]: 3 }))),
      codes,
    ]),
    [
      items(task({ [known.competency('NEG-04')]: 4 })),
      ['LEVEL_ABOVE_CEILING', ...Array(2).fill(['RUBRIC_INCOMPLETE en', 'RUBRIC_INCOMPLETE zh-Hans']).flat()],
    ],
    [items(task({ [known.competency('NEG-01')]: 3 })), ['TASK_PROOF_ELSEWHERE']],
    [
      {
        ...items(task({ [known.competency('NEG-04')]: 3 }), task({ [known.competency('NEG-01')]: 3 })),
        proofs: [],
        refresh: { upTo: 3, eventIds: [known.event('EV-EU-3-EURO')] }, // it touches NEG-04
      },
      ['TASK_PROOF_ELSEWHERE'],
    ],
    [items({ ...lesson({ [proof.competencyId]: 3 }), body: english } as Item), ['ITEM_EMPTY zh-Hans']],
    [items(lesson({})), ['TASK_PROOF_MISSING']],
    [items(lesson({ [proof.competencyId]: 3 }, { criteria: [] })), ['RUBRIC_MISSING']],
    [
      items(lesson({ [proof.competencyId]: 4 }, { criteria: lesson({}).task.criteria.slice(0, 1) })),
      ['LEVEL_ABOVE_CEILING', 'RUBRIC_INCOMPLETE en', 'RUBRIC_INCOMPLETE zh-Hans'],
    ],
    ...quizzes.map(([made, code]): [Partial<Content>, string[]] => [{ items: [quiz(...made)] }, [code]]),
    ...questions.map(([asked, code]): [Partial<Content>, string[]] => [{ items: [quiz([asked])] }, [code]]),
  ]
  for (const [change, problems] of wrong) {
    const content = sent({ ...whole, ...change })
    const saved = await wrote(cora, 'saveModuleDraft', { moduleId: id, revision, content })
    revision = saved.draft.revision
    t.same(saved.problems.map(told), problems, problems.join(', '))
    const { refusal } = await writes(cora, 'publishModule', { moduleId: id, revision, staysCurrent: false })
    t.match(refusal, { code: 'MODULE_INCOMPLETE', details: { problems: saved.problems } })
  }
  t.same((await moduleOf(cora, id))!.versions, [])

  const content = sent({ ...whole, ...items(task({ [proof.competencyId]: 3 }), lesson({ [proof.competencyId]: 3 })) })
  const mended = await wrote(cora, 'saveModuleDraft', { moduleId: id, revision, content })
  t.same(mended.problems, [])
  revision = mended.draft.revision
  t.match(await wrote(cora, 'publishModule', { moduleId: id, revision, staysCurrent: false }), { state: 'published' })
})

t.test('a problem names the part, the question and the competency that it is in', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const asked = question('single', ['one', 'two'])
  const part = quiz([single(), asked])
  const content = await contentOf(w, { proves: { 'NEG-04': [0, 4] }, items: [part] })
  const none = { itemId: null, questionId: null, competencyId: null, language: null }
  t.same((await draftModule(cora, content)).problems, [
    { ...none, code: 'LEVEL_ABOVE_CEILING', competencyId: content.proofs[0]!.competencyId },
    { ...none, code: 'NO_RIGHT_ANSWER', itemId: part.id, questionId: asked.id },
  ])
})

t.test('a refresh needs no level; a change that was taken back it cannot deal with', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const content = await contentOf(w, { refresh: { events: ['EV-EU-3-EURO'] } })
  const { id, problems } = await draftModule(cora, content)
  t.same(problems, [])
  await inSchool(w.db, w.here.schoolId, db =>
    db.updateTable('currency_event').set({ withdrawn_on: '2026-11-20' }).where('code', '=', 'EV-EU-3-EURO').execute(),
  )
  t.same((await moduleOf(cora, id))!.problems.map(told), ['EVENT_NOT_FOUND'])
})
