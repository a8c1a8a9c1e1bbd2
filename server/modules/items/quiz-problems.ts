// What a quiz still lacks. Pure.
import type { Language } from '../../base/caller.ts'
import type { Question, Quiz } from './quiz-shape.ts'
import { missingBeside, missingIn } from '../writing/languages.ts'
import type { Told } from '../writing/problem.ts'

export function quizProblems({ questions, draw, passMark }: Quiz, languages: readonly Language[]): Told[] {
  const problems: Told[] = []
  if (questions.length === 0) problems.push({ code: 'ITEM_EMPTY' })
  if (draw !== null && draw > questions.length) problems.push({ code: 'DRAW_TOO_MANY' })
  if (passMark === 0) problems.push({ code: 'PASS_MARK_MISSING' })
  return [...problems, ...questions.flatMap(question => questionProblems(question, languages))]
}

const chooses: readonly Question['kind'][] = ['single', 'multiple', 'order']

function questionProblems(question: Question, languages: readonly Language[]): Told[] {
  const { id: questionId, kind, prompt, options, feedback } = question
  const choice = chooses.includes(kind) ? options : []
  const missing = new Set([
    ...missingIn(prompt, languages),
    ...missingBeside(feedback, languages),
    ...choice.flatMap(({ text, feedback }) => [...missingIn(text, languages), ...missingBeside(feedback, languages)]),
  ])
  const incomplete = [...missing].map(language => ({ code: 'QUESTION_INCOMPLETE', questionId, language }))
  const tooFew = chooses.includes(kind) && options.length < 2 ? [{ code: 'TOO_FEW_OPTIONS', questionId }] : []
  const answer = answerProblem(question)
  return [...incomplete, ...tooFew, ...(answer ? [{ code: answer, questionId }] : [])]
}

function answerProblem({ kind, options, number, accepted }: Question): string | null {
  const right = options.filter(({ correct }) => correct).length
  switch (kind) {
    case 'single':
      return right === 0 ? 'NO_RIGHT_ANSWER' : right > 1 ? 'TOO_MANY_RIGHT' : null
    case 'multiple':
      return right === 0 ? 'NO_RIGHT_ANSWER' : null
    case 'order':
      return null // as the options stand
    case 'numeric':
      return number === null ? 'NO_RIGHT_ANSWER' : null
    case 'short':
      return accepted.every(words => words.trim() === '') ? 'NO_RIGHT_ANSWER' : null
  }
}
