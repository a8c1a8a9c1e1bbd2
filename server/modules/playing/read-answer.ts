import { refuse } from '../../base/refusal.ts'
import type { Question } from '../content.ts'
import { readNumber, type Answer } from './quiz-rules.ts'
import { shownOptionId } from './show-question.ts'

export interface Given {
  tryId: string
  questionId: string
  optionIds: readonly string[]
  text: string | null
}

const longest = 200

/** What cannot be an answer is said so, and costs nothing. */
export function readAnswer(question: Question, { tryId, ...given }: Given): Answer {
  const { kind, options } = question
  if (kind === 'numeric' || kind === 'short') {
    const text = given.text?.trim() ?? ''
    if (text === '') refuse('ANSWER_MISSING')
    if (text.length > longest) refuse('TEXT_TOO_LONG', { field: 'text', most: longest })
    if (kind === 'numeric' && readNumber(text) === null) refuse('NUMBER_UNREADABLE', { text })
    return { optionIds: [], text }
  }
  const byShown = new Map(options.map(({ id }) => [shownOptionId(tryId, id), id]))
  const optionIds = [...new Set(given.optionIds)].map(id => byShown.get(id) ?? refuse('OPTION_NOT_FOUND'))
  const least = kind === 'order' ? options.length : 1
  if (optionIds.length < least) refuse('ANSWER_MISSING')
  if (kind === 'single' && optionIds.length > 1) refuse('ONE_OPTION_ONLY')
  return { optionIds, text: null }
}
