import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { ownTry, type Playing } from './access.ts'
import { finishIfThrough } from './finishing/finish-attempt.ts'
import { countedUntil } from './progress-rules.ts'
import { isRight, resultOf } from './quiz-rules.ts'
import { addProgress, endTry, insertAnswer, type TryRow } from './queries.ts'
import { readAnswer, type Given } from './read-answer.ts'
import { quizOf, triedAfter, type Tried } from './show-attempt.ts'

/** The first answer to a question counts; the last one ends the try, and may finish the module. */
export async function answerQuestion(caller: Caller, given: Given): Promise<Tried> {
  const { playing, tried } = await ownTry(caller, given.tryId)
  const { quiz } = quizOf(playing.content, tried)
  const asked = tried.drawn.find(({ questionId }) => questionId === given.questionId)
  const question = asked && quiz.questions.find(({ id }) => id === asked.questionId)
  if (!question) refuse('QUESTION_NOT_FOUND')
  if (!tried.answers.some(({ questionId }) => questionId === question.id)) {
    const answer = readAnswer(question, given)
    const row = { questionId: question.id, answer, correct: isRight(question, answer) }
    await insertAnswer(caller, tried.id, row)
    await endIfAnswered(caller, playing, { ...tried, answers: [...tried.answers, row] })
  }
  return triedAfter(caller, playing, tried.id)
}

async function endIfAnswered(caller: Caller, playing: Playing, tried: TryRow): Promise<void> {
  if (tried.answers.length < tried.drawn.length) return
  const { quiz } = quizOf(playing.content, tried)
  const result = resultOf(
    tried.answers.map(({ correct }) => correct),
    quiz.passMark,
  )
  await endTry(caller, tried.id, result)
  if (!result.passed) return
  const parts = [{ itemId: tried.itemId, seconds: 0, done: true }]
  await addProgress(caller, playing.id, { parts, seenAt: countedUntil(playing) })
  await finishIfThrough(caller, playing, [tried.itemId])
}
