// A draft as faculty would go through it. Nothing is kept: the draft is read anew for each answer, and a try is no more than its name.
import { randomUUID } from 'node:crypto'
import type { Caller } from '../../base/caller.ts'
import { isId, newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { Answered } from '../../graph-types.ts'
import { draftToWrite } from '../access.ts'
import type { Content } from '../content.ts'
import { asOffered } from '../offered.ts'
import { drawQuiz, isRight } from '../playing/quiz-rules.ts'
import { readAnswer, type Given } from '../playing/read-answer.ts'
import { headOf, notFound, shownModule, type ShownModule } from '../playing/shown-module.ts'
import { shownQuestion, type ShownQuestion } from '../playing/show-question.ts'
import type { WrittenModule } from '../writing/written-module.ts'

export function previewOf({ id, track, says }: WrittenModule): ShownModule {
  const content = asOffered(says)
  const module = shownModule({ id, track, versionId: null, head: headOf(content) })
  return { ...module, items: content.items, found: notFound }
}

export async function previewQuiz(
  caller: Caller,
  { moduleId, itemId }: { moduleId: string; itemId: string },
): Promise<{ tryId: string; questions: ShownQuestion[] }> {
  const { languages, items } = await draftAsOffered(caller, moduleId)
  const item = items.find(({ id }) => id === itemId)
  if (item?.kind !== 'quiz') refuse('ITEM_NOT_FOUND')
  if (item.quiz.questions.length === 0) refuse('ITEM_EMPTY')
  const tryId = newId()
  const questions = drawQuiz(item.quiz, randomUUID()).map(drawn => {
    const question = item.quiz.questions.find(({ id }) => id === drawn.questionId)!
    return shownQuestion(question, { tryId, drawn, languages, given: undefined })
  })
  return { tryId, questions }
}

export async function markPreviewAnswer(caller: Caller, given: Given & { moduleId: string }): Promise<Answered> {
  const { languages, items } = await draftAsOffered(caller, given.moduleId)
  if (!isId(given.tryId)) refuse('TRY_NOT_FOUND')
  const question =
    items
      .flatMap(item => (item.kind === 'quiz' ? item.quiz.questions : []))
      .find(({ id }) => id === given.questionId) ?? refuse('QUESTION_NOT_FOUND')
  const answer = readAnswer(question, given)
  const drawn = { questionId: question.id, optionIds: [] }
  const marked = { answer, correct: isRight(question, answer) }
  return shownQuestion(question, { tryId: given.tryId, drawn, languages, given: marked }).answered!
}

const draftAsOffered = async (caller: Caller, moduleId: string): Promise<Content> =>
  asOffered((await draftToWrite(caller, moduleId)).content)
