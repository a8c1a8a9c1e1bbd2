// What is shown of a question: nothing that would answer it before it is answered.
import { v5 } from 'uuid'
import type { Language } from '../../base/caller.ts'
import type { Answered as ToldAnswer, LocalizedText, QuestionKind, QuestionOption } from '../../graph-types.ts'
import type { Question } from '../content.ts'
import { htmlOf } from '../markdown.ts'
import { rightOptionIds, rightText, type Answer, type Drawn } from './quiz-rules.ts'

export interface ShownQuestion {
  id: string
  kind: QuestionKind
  prompt: LocalizedText
  options: QuestionOption[]
  answered: ToldAnswer | null
  languages: Language[]
}

interface Shown {
  tryId: string
  drawn: Drawn
  /** that its module is offered in */
  languages: Language[]
  /** undefined: not answered, or not to be told yet */
  given: { answer: Answer; correct: boolean } | undefined
}

export function shownQuestion(question: Question, shown: Shown): ShownQuestion {
  const { id, kind, prompt } = question
  return {
    id,
    kind,
    prompt: htmlOf(prompt),
    options: optionsOf(question, shown),
    answered: told(question, shown),
    languages: shown.languages,
  }
}

/**
 * What an option is called within a try. Its own identifier may tell when it was written and so, among others, which comes first or is
 * right; this one tells nothing, and is another one in the next try.
 */
export const shownOptionId = (tryId: string, optionId: string): string => v5(optionId, tryId)

const optionsOf = ({ options }: Question, { tryId, drawn }: Shown): QuestionOption[] =>
  drawn.optionIds.map(optionId => ({
    id: shownOptionId(tryId, optionId),
    text: options.find(({ id }) => id === optionId)!.text,
  }))

function told(question: Question, { tryId, given }: Shown): ToldAnswer | null {
  if (!given) return null
  const { answer, correct } = given
  const shown = (ids: readonly string[]): string[] => ids.map(id => shownOptionId(tryId, id))
  return {
    optionIds: shown(answer.optionIds),
    text: answer.text,
    correct,
    rightOptionIds: shown(rightOptionIds(question)),
    rightText: rightText(question),
    feedback: feedbackOn(question, answer.optionIds).map(htmlOf),
  }
}

/** Of what was put in order every option was chosen: only the question has something to say. */
const feedbackOn = ({ kind, options, feedback }: Question, chosen: readonly string[]): LocalizedText[] =>
  [
    ...(kind === 'order' ? [] : options.filter(({ id }) => chosen.includes(id)).map(option => option.feedback)),
    feedback,
  ]
    .filter(text => text !== null)
    .filter(text => text.en.trim() !== '' || text['zh-Hans'].trim() !== '')
