import { randomUUID } from 'node:crypto'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { Quiz } from '../content.ts'
import { ownAttempt, type Playing } from './access.ts'
import { countedUntil } from './progress-rules.ts'
import { drawQuiz } from './quiz-rules.ts'
import { addProgress, insertTry } from './queries.ts'
import { triedAfter, type Tried } from './show-attempt.ts'

/** Goes on with the try that was begun, or draws another one. */
export async function startQuiz(caller: Caller, input: { moduleId: string; itemId: string }): Promise<Tried> {
  const playing = await ownAttempt(caller, input.moduleId)
  const item = playing.content.items.find(({ id }) => id === input.itemId)
  if (item?.kind !== 'quiz') refuse('ITEM_NOT_FOUND')
  const tries = playing.tries.filter(({ itemId }) => itemId === item.id)
  const id = tries.find(({ endedAt }) => endedAt === null)?.id ?? (await another(caller, playing, item))
  return triedAfter(caller, playing, id)
}

async function another(caller: Caller, playing: Playing, { id: itemId, quiz }: { id: string; quiz: Quiz }) {
  const number = playing.tries.filter(tried => tried.itemId === itemId).length + 1
  if (quiz.tries !== null && number > quiz.tries) refuse('NO_TRIES_LEFT', { tries: quiz.tries })
  const id = await insertTry(caller, playing.id, { itemId, number, drawn: drawQuiz(quiz, randomUUID()) })
  const parts = [{ itemId, seconds: 0, done: false }]
  await addProgress(caller, playing.id, { parts, seenAt: countedUntil(playing) })
  await note(caller, 'quiz-begun', { moduleId: playing.moduleId, itemId, number })
  return id
}
