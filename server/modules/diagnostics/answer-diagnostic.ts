import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { isRight, type Answer } from '../playing/quiz-rules.ts'
import { readAnswer, type Given } from '../playing/read-answer.ts'
import { ownTry } from './access.ts'
import { questionOf } from './draw-diagnostic.ts'
import { placePerson } from './place-person.ts'
import { insertAnswer } from './queries.ts'
import { findDiagnostic, type ShownDiagnostic } from './show-diagnostic.ts'

/** What answers: how it stands now, and whether what was given is what counts. */
export interface Answered {
  diagnostic: ShownDiagnostic
  counts: boolean
}

const unknown: Answer = { optionIds: [], text: null }

/** The first answer to a question counts; who does not know says so. The last one places the viewer. */
export async function answerDiagnostic(caller: Caller, given: Given & { unknown: boolean }): Promise<Answered> {
  const tried = await ownTry(caller, given.tryId)
  const asked = tried.drawn.find(({ questionId }) => questionId === given.questionId) ?? refuse('QUESTION_NOT_FOUND')
  const question = await questionOf(caller, asked)
  const answer = given.unknown ? unknown : readAnswer(question, given)
  const before = tried.answers.find(({ questionId }) => questionId === question.id)
  if (!before) {
    const row = { questionId: question.id, answer, correct: !given.unknown && isRight(question, answer) }
    await insertAnswer(caller, tried.id, row)
    const answers = [...tried.answers, row]
    if (answers.length === tried.drawn.length) await placePerson(caller, { ...tried, answers })
  }
  const counts = !before || isSame(before.answer, answer, question.kind === 'order')
  return { diagnostic: (await findDiagnostic(caller, tried.areaId))!, counts }
}

function isSame(one: Answer, other: Answer, inOrder: boolean): boolean {
  const told = ({ optionIds, text }: Answer): string =>
    JSON.stringify([inOrder ? optionIds : [...optionIds].sort(), text])
  return told(one) === told(other)
}
