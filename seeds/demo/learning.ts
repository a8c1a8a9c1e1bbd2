// What people of the demo have gone through: Cora has published the school's modules, and some have finished one or begun it.
import type { Caller } from '../../server/base/caller.ts'
import type { Content, Question } from '../../server/modules/content.ts'
import { answerQuestion } from '../../server/modules/playing/answer-question.ts'
import { rightOptionIds, rightText } from '../../server/modules/playing/quiz-rules.ts'
import { reportProgress } from '../../server/modules/playing/report-progress.ts'
import { shownOptionId } from '../../server/modules/playing/show-question.ts'
import { startModule } from '../../server/modules/playing/start-module.ts'
import { startQuiz } from '../../server/modules/playing/start-quiz.ts'
import { publishModule } from '../../server/modules/writing/publish-module.ts'
import { contentOf, seedModules } from '../reference/modules.ts'
import { addSeedModules } from '../reference/seed-modules.ts'
import { callerOn, momentOn, type Player, type Stage } from './stage.ts'

interface Way {
  /** the person's key in the sandbox */
  key: string
  /** the module's folder */
  module: string
  daysAgo: number
  /** parts that were read; all: with its quiz passed, and so finished */
  read: number | 'all'
}

const ways: readonly Way[] = [
  { key: 'bilal', module: 'account-health', daysAgo: 41, read: 'all' },
  { key: 'chen-wei', module: 'supplier-negotiation', daysAgo: 33, read: 'all' },
  { key: 'bilal', module: 'advertising-report', daysAgo: 26, read: 'all' },
  { key: 'chen-wei', module: 'account-health', daysAgo: 8, read: 1 },
  { key: 'amara', module: 'landed-cost', daysAgo: 4, read: 2 },
]

const arrivedDaysAgo = 60
const publishedDaysAgo = 55

export async function seedLearning(
  stage: Stage,
  cast: ReadonlyMap<string, Player>,
  coordinator: Player,
): Promise<void> {
  const ids = await addSeedModules(stage.db, { schoolId: stage.schoolId, now: momentOn(stage, arrivedDaysAgo) })
  for (const moduleId of ids.values())
    await publishModule(callerOn(stage, coordinator, publishedDaysAgo), { moduleId, revision: 1, staysCurrent: false })
  for (const { key, module, ...way } of ways) {
    const content = contentOf(
      seedModules.find(({ key }) => key === module)!,
      stage.framework,
    )
    await goThrough(stage, cast.get(key)!, { ...way, moduleId: ids.get(module)!, content })
  }
}

interface Going extends Pick<Way, 'daysAgo' | 'read'> {
  moduleId: string
  content: Content
}

const hours = 1 / 24
const secondsAPart = 420

/** Reads an hour later, and answers another hour later. */
async function goThrough(stage: Stage, player: Player, { daysAgo, read, moduleId, content }: Going): Promise<void> {
  await startModule(callerOn(stage, player, daysAgo), moduleId)
  const pages = content.items.filter(({ kind }) => kind !== 'quiz').slice(0, read === 'all' ? undefined : read)
  const items = pages.map(({ id: itemId }) => ({ itemId, seconds: secondsAPart, done: true }))
  await reportProgress(callerOn(stage, player, daysAgo - hours), { moduleId, items })
  if (read === 'all') await passQuiz(callerOn(stage, player, daysAgo - 2 * hours), moduleId, content)
}

/** With one mistake, as it happens. */
async function passQuiz(caller: Caller, moduleId: string, { items }: Content): Promise<void> {
  const quiz = items.find(item => item.kind === 'quiz')!
  const { questions } = quiz.quiz
  const { id: tryId } = (await startQuiz(caller, { moduleId, itemId: quiz.id })).try
  for (const [at, question] of questions.entries()) {
    const given = at === 0 ? wrongAnswer(question) : rightAnswer(question)
    const optionIds = given.optionIds.map(id => shownOptionId(tryId, id))
    await answerQuestion(caller, { tryId, questionId: question.id, optionIds, text: given.text })
  }
}

const rightAnswer = (question: Question) => ({
  optionIds: rightOptionIds(question),
  text: question.kind === 'short' ? question.accepted[0]! : rightText(question),
})

const wrongAnswer = ({ options }: Question) => ({
  optionIds: options
    .filter(({ correct }) => !correct)
    .map(({ id }) => id)
    .slice(0, 1),
  text: '0',
})
