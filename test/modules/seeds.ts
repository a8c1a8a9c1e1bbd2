// What every school begins with: complete, right, and pleasant to read in both languages.
import t from 'tap'
import { makeSchool } from '../../seeds/reference/make-school.ts'
import { contentOf, seedModules, type SeedModule } from '../../seeds/reference/modules.ts'
import { addSeedModules } from '../../seeds/reference/seed-modules.ts'
import { inSchool } from '../../server/base/database.ts'
import { frameworkOf } from '../../server/competencies/framework.ts'
import { content as contentShape, type Content, type Question } from '../../server/modules/content.ts'
import { highestOf } from '../../server/modules/items/task-shape.ts'
import { asHtml } from '../../server/modules/markdown.ts'
import { problemsOf } from '../../server/modules/writing/rules.ts'
import { modulesOf, wrote } from '../support/modules.ts'
import { people, world, type World } from '../support/world.ts'

const frameworkIn = async ({ db, here: { schoolId } }: World) =>
  (await inSchool(db, schoolId, db => frameworkOf({ db, schoolId })))!

const questionsOf = ({ items }: Content): Question[] =>
  items.flatMap(item => (item.kind === 'quiz' ? item.quiz.questions : []))

t.test('nothing keeps a seed module from being published', async t => {
  const framework = await frameworkIn(await world(t))
  const [refreshes, others] = [true, false].map(is => seedModules.filter(({ refresh }) => Boolean(refresh) === is))
  t.same([others!.length, refreshes!.length], [6, 2])
  for (const module of seedModules) {
    const content = contentShape.parse(contentOf(module, framework))
    t.same(problemsOf(content, { framework, today: '2026-11-24', closed: new Map() }), [], module.key)
    const { length } = content.items.filter(({ kind }) => kind === 'page')
    t.ok(length >= 2 && length <= 4, `${module.key}: ${length} pages`)
    const ids = content.items.flatMap(({ id }) => id)
    const asked = questionsOf(content).flatMap(({ id, options }) => [id, ...options.map(({ id }) => id)])
    t.equal(new Set([...ids, ...asked]).size, ids.length + asked.length, 'every part has an identifier of its own')
    t.same(contentOf(module, framework), content, 'and keeps it')
  }
  const [module] = seedModules
  const unknown: SeedModule = { ...module!, proofs: [{ competency: 'CBEC-ANA-99', fromLevel: 0, toLevel: 2 }] }
  t.throws(() => contentOf(unknown, framework), /no CBEC-ANA-99/)
})

t.test('each asks for something to do, which a reviewer can judge', async t => {
  const framework = await frameworkIn(await world(t))
  for (const module of seedModules) {
    const tasks = contentOf(module, framework).items.filter(item => item.kind === 'practice_task')
    t.equal(tasks.length, 1, module.key)
    for (const { task, body } of tasks) {
      t.same([task.proofs.length, highestOf(task)], [1, 3], 'it takes to what finishing cannot prove')
      t.ok(task.criteria.length >= 3, `${task.criteria.length} criteria`)
      for (const { levels, title } of task.criteria)
        t.equal(new Set(levels.map(({ en }) => en)).size, 4, `${title.en}: each level says something else`)
      t.match(body.en, /\*\*Hand in\*\*/)
      t.match(body['zh-Hans'], /\*\*提交\*\*/)
    }
  }
})

t.test('two ask for a lesson to be made of them, which a reviewer can judge', async t => {
  const framework = await frameworkIn(await world(t))
  const lessons = seedModules.flatMap(module =>
    contentOf(module, framework).items.filter(item => item.kind === 'lesson_design'),
  )
  t.equal(lessons.length, 2)
  for (const { minutes, task } of lessons) {
    t.same([minutes, task.wantsText, highestOf(task)], [90, false, 3])
    for (const { levels, title } of task.criteria)
      t.equal(new Set(levels.map(({ en }) => en)).size, 4, `${title.en}: each level says something else`)
  }
})

/** What makes a question one that teaches. */
const mistakesOf = (question: Question): string[] => {
  const { kind, options, number, accepted, feedback } = question
  const right = options.filter(({ correct }) => correct).length
  const said = options.every(({ feedback }) => kind === 'order' || feedback)
  const findings: [boolean, string][] = [
    [!feedback, 'says nothing after the answer'],
    [!said, 'says nothing about an option'],
    [kind === 'single' && right !== 1, `${right} right options`],
    [kind === 'multiple' && (right < 2 || right === options.length), `${right} of ${options.length} right`],
    [kind === 'order' && options.length < 4, 'too short an order'],
    [kind === 'numeric' && number === null, 'no number'],
    [kind === 'short' && accepted.length === 0, 'no word'],
  ]
  return findings.filter(([wrong]) => wrong).map(([, why]) => why)
}

t.test('every question has a right answer, and says why', async t => {
  const framework = await frameworkIn(await world(t))
  for (const module of seedModules) {
    const questions = questionsOf(contentOf(module, framework))
    t.ok(questions.length >= 8, `${module.key}: ${questions.length} questions`)
    t.ok(new Set(questions.map(({ kind }) => kind)).size >= 3, 'of several kinds')
    for (const question of questions) t.same(mistakesOf(question), [], question.prompt.en)
  }
  const lame: Question = {
    ...questionsOf(contentOf(seedModules[0]!, framework)).find(({ kind }) => kind === 'single')!,
    feedback: null,
  }
  const twice = { ...lame, options: lame.options.map(option => ({ ...option, correct: true })) }
  t.same(mistakesOf(twice), ['says nothing after the answer', `${lame.options.length} right options`])
})

/** Every text of a module in one language. */
const textsOf = (value: unknown, language: 'en' | 'zh-Hans'): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const text = (value as Record<string, unknown>)[language]
  return typeof text === 'string' ? [text] : Object.values(value).flatMap(part => textsOf(part, language))
}

/** A cell of a table is padded; a quotation is in English. */
const proseOf = (text: string): string =>
  text
    .split('\n')
    .filter(line => !/^[|>]/.test(line))
    .join('\n')

t.test('a module takes no less time to read than there is, and no more than it says', t => {
  for (const { key, pages, hours } of seedModules) {
    const english = textsOf(pages, 'en').join(' ').split(/\s+/).length
    const chinese = textsOf(pages, 'zh-Hans')
      .join('')
      .replace(/\P{Script=Han}/gu, '').length
    t.ok(english >= 450 && english / 120 < hours * 60, `${key}: ${english} words`)
    t.ok(chinese > english * 0.7 && chinese < english * 2.5, `and as much in Chinese: ${chinese} characters`)
  }
  t.end()
})

t.test('it is written as the language is written, and shows as it was meant', t => {
  for (const { key, ...module } of seedModules) {
    const [english, chinese] = [textsOf(module, 'en'), textsOf(module, 'zh-Hans')]
    t.equal(english.length, chinese.length)
    t.notMatch(english.join('\n').replace(/[“（《][^”）》]*[”）》]/g, ''), /!/, `${key}: calm`)
    t.notMatch(chinese.map(proseOf).join('\n'), /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u, key)
    t.notMatch(chinese.join('\n'), /\p{Script=Han}[,;?!]|[,;?!]\p{Script=Han}/u, `${key}: full-width signs`)
    for (const text of [...english, ...chinese])
      t.notMatch(asHtml(text), /\*\*|\| -|<p>\|/, `${key}: no mark is left over`)
  }
  t.match(asHtml('**价格（含税）**说明'), /\*\*/, 'as one would be here')
  t.end()
})

t.test('a school that is made has them as drafts, and its coordinator publishes them', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  await inSchool(w.db, w.here.schoolId, db => addSeedModules(db, { schoolId: w.here.schoolId, now: w.clock.now }))
  t.equal((await modulesOf(amara)).totalCount, 0, 'not for everybody')
  const { edges } = await modulesOf(cora, { first: 20 })
  t.equal(edges.length, seedModules.length)
  for (const { node } of edges) {
    t.match(node, { state: 'draft', problems: [], draft: { revision: 1, savedBy: null } })
    t.match(await wrote(cora, 'publishModule', { moduleId: node.id, revision: 1, staysCurrent: false }), {
      state: 'published',
    })
  }

  const schoolId = await makeSchool(w.db, { name: 'Harbour University', now: w.clock.now })
  const made = await inSchool(w.db, schoolId, db =>
    db.selectFrom('module').leftJoin('module_version', 'module_id', 'module.id').select('module_id').execute(),
  )
  t.same([made.length, made.every(({ module_id }) => module_id === null)], [seedModules.length, true])
})
