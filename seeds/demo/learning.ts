// What people of the demo have gone through: Cora has published the school's modules, and some have finished one or begun it.
import type { Caller } from '../../server/base/caller.ts'
import type { Content, Question } from '../../server/modules/content.ts'
import { handInEvidence } from '../../server/evidence/pieces/hand-in-evidence.ts'
import { saveDraft } from '../../server/evidence/pieces/save-draft.ts'
import { acceptEvidence } from '../../server/evidence/review/accept-evidence.ts'
import { answerQuestion } from '../../server/modules/playing/answer-question.ts'
import { beginHandIn, taskHandedIn } from '../../server/modules/playing/hand-in.ts'
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
  /** what they handed in for its task, and as what it was accepted; null: it waits */
  handsIn?: { daysAgo: number; note: string; level: number | null }
}

const appeal = `ODR: 6 + 5 + 1 - 1 = 11 of 980 = 1.12%, over 1%. Cancelled before dispatch: 4 of 96 = 4.2%, over 2.5%.
Root cause: stock was counted by hand on Mondays; on the 4th it was not, and 4 orders could not be filled.
Done: on the 8th all 4 buyers were refunded; on the 9th the stock was counted anew.
Prevention: stock goes to the platform every 30 minutes; Mr Haddad reads the list of open orders at 9:00, Ms Okafor in his place.
For my students: look for the one cause first. Without it the reader cannot believe the rest.`
const negotiation = `Offers at FOB, for a good piece: A 3.301, B 3.358, C 3.318 USD. Target 3.05, limit 3.12, best alternative C.
- We were hoping for 3.05. - That is difficult. - If we take one colour, could you do 3.06? - Perhaps 3.08. (five seconds)
- If you can make it 3.06, I can confirm 2,000 pieces today. - 3.06, then. - Three point zero six, forty days. Is that right? - Yes.
Mail: 2,000 pieces, USD 3.06 EXW, ready in forty days, 30% deposit, 70% after passed inspection.
One colour cost me little and saved them two changes of paint. Next time I would ask first what drives the price.`

const ways: readonly Way[] = [
  {
    key: 'bilal',
    module: 'account-health',
    daysAgo: 41,
    read: 'all',
    handsIn: { daysAgo: 40, note: appeal, level: 3 },
  },
  {
    key: 'chen-wei',
    module: 'supplier-negotiation',
    daysAgo: 33,
    read: 'all',
    handsIn: { daysAgo: 3, note: negotiation, level: null },
  },
  { key: 'bilal', module: 'advertising-report', daysAgo: 26, read: 'all' },
  { key: 'chen-wei', module: 'account-health', daysAgo: 8, read: 1 },
  { key: 'amara', module: 'landed-cost', daysAgo: 4, read: 2 },
]

const arrivedDaysAgo = 60
const publishedDaysAgo = 55

/** Answers the modules by their folders. */
export async function seedLearning(
  stage: Stage,
  cast: ReadonlyMap<string, Player>,
  coordinator: Player,
): Promise<ReadonlyMap<string, string>> {
  const ids = await addSeedModules(stage.db, { schoolId: stage.schoolId, now: momentOn(stage, arrivedDaysAgo) })
  for (const moduleId of ids.values())
    await publishModule(callerOn(stage, coordinator, publishedDaysAgo), { moduleId, revision: 1, staysCurrent: false })
  for (const { key, module, ...way } of ways) {
    const content = contentOf(
      seedModules.find(({ key }) => key === module)!,
      stage.framework,
    )
    await goThrough(stage, { player: cast.get(key)!, coordinator }, { ...way, moduleId: ids.get(module)!, content })
  }
  return ids
}

interface Cast {
  player: Player
  coordinator: Player
}

interface Going extends Pick<Way, 'daysAgo' | 'read' | 'handsIn'> {
  moduleId: string
  content: Content
}

const hours = 1 / 24
const secondsAPart = 420

/** Reads an hour later, and answers another hour later. */
async function goThrough(stage: Stage, { player, coordinator }: Cast, going: Going): Promise<void> {
  const { daysAgo, read, handsIn, moduleId, content } = going
  await startModule(callerOn(stage, player, daysAgo), moduleId)
  const pages = content.items
    .filter(({ kind }) => kind === 'page' || kind === 'link')
    .slice(0, read === 'all' ? undefined : read)
  const items = pages.map(({ id: itemId }) => ({ itemId, seconds: secondsAPart, done: true }))
  await reportProgress(callerOn(stage, player, daysAgo - hours), { moduleId, items })
  if (read === 'all') await passQuiz(callerOn(stage, player, daysAgo - 2 * hours), moduleId, content)
  if (handsIn) await handIn(stage, { player, coordinator }, { ...handsIn, moduleId, content })
}

const daysUntilJudged = 4

/** Waits for its review, or was accepted some days later: marked a level below in its last criterion. */
async function handIn(
  stage: Stage,
  { player, coordinator }: Cast,
  { daysAgo, note, level, moduleId, content }: NonNullable<Way['handsIn']> & Pick<Going, 'moduleId' | 'content'>,
): Promise<void> {
  const item = content.items.find(({ kind }) => kind === 'practice_task')!
  const author = callerOn(stage, player, daysAgo)
  const { id: evidenceId, kind, claims } = await beginHandIn(author, { moduleId, itemId: item.id })
  await saveDraft(author, { evidenceId, kind: kind.code, note })
  const { task } = await handInEvidence(author, evidenceId, taskHandedIn)
  if (level === null) return
  const levels = claims.map(({ competency }) => ({ competencyId: competency.id, level }))
  const marks = task!.criterionIds.map((criterionId, at, { length }) =>
    at < length - 1 ? { criterionId, level } : { criterionId, level: level - 1, note: said },
  )
  await acceptEvidence(callerOn(stage, coordinator, daysAgo - daysUntilJudged), { evidenceId, levels, marks })
}

const said = 'Plain and short. Say in the past tense what was done, and keep the future for what prevents it.'

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
