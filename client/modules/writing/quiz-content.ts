// A quiz while it is written: every field is there, an empty text is none.
import { v4 as newId } from 'uuid'
import type {
  QuestionKind,
  WriteContentFragment,
  WrittenOptionInput,
  WrittenQuestionInput,
  WrittenQuizInput,
} from '../../graph/documents.ts'
import { copied, noText, unlessEmpty, type Text } from './texts.ts'

export interface Option {
  id: string
  text: Text
  correct: boolean
  feedback: Text
}
export interface Question {
  id: string
  kind: QuestionKind
  prompt: Text
  options: Option[]
  number: number | null
  tolerance: number | null
  accepted: string[]
  feedback: Text
}
export interface Quiz {
  questions: Question[]
  draw: number | null
  shuffle: boolean
  tries: number | null
  passMark: number
}
const usualPassMark = 0.8

export const newOption = (): Option => ({ id: newId(), text: noText(), correct: false, feedback: noText() })
export const newQuestion = (kind: QuestionKind): Question => ({
  id: newId(),
  kind,
  prompt: noText(),
  options: takesOptions(kind) ? [newOption(), newOption()] : [],
  number: null,
  tolerance: null,
  accepted: [],
  feedback: noText(),
})
export const newQuiz = (): Quiz => ({ questions: [], draw: null, shuffle: true, tries: null, passMark: usualPassMark })

export type ChoiceKind = 'single' | 'multiple' | 'order'
export const takesOptions = (kind: QuestionKind): kind is ChoiceKind => ['single', 'multiple', 'order'].includes(kind)

/** The same question asked in another way: what was written stays, and of several right options one where only one can be. */
export function asKind(question: Question, kind: QuestionKind): Question {
  const { options } = question
  const right = options.findIndex(({ correct }) => correct)
  return {
    ...question,
    kind,
    options:
      takesOptions(kind) && options.length === 0
        ? [newOption(), newOption()]
        : options.map((option, at) => (kind === 'single' ? { ...option, correct: at === right } : option)),
  }
}

type SentQuiz = NonNullable<WriteContentFragment['items'][number]['quiz']>

/** What the service sent, to be written on. */
export const quizOf = (sent: SentQuiz): Quiz => ({ ...sent, questions: sent.questions.map(questionOf) })

const questionOf = (sent: SentQuiz['questions'][number]): Question => ({
  ...sent,
  prompt: copied(sent.prompt),
  feedback: copied(sent.feedback),
  accepted: [...sent.accepted],
  options: sent.options.map(option => ({ ...option, text: copied(option.text), feedback: copied(option.feedback) })),
})

export const quizInput = ({ questions, draw, shuffle, tries, passMark }: Quiz): WrittenQuizInput => ({
  questions: questions.map(questionInput),
  draw,
  shuffle,
  tries,
  passMark,
})

const questionInput = (question: Question): WrittenQuestionInput => {
  const { id, kind, prompt, options, number, tolerance, accepted, feedback } = question
  return {
    id,
    kind,
    prompt,
    options: takesOptions(kind) ? options.map(optionInput) : [],
    number: kind === 'numeric' ? number : null,
    tolerance: kind === 'numeric' ? tolerance : null,
    accepted: kind === 'short' ? accepted.map(word => word.trim()).filter(word => word !== '') : [],
    feedback: unlessEmpty(feedback),
  }
}

const optionInput = ({ id, text, correct, feedback }: Option): WrittenOptionInput => ({
  id,
  text,
  correct,
  feedback: unlessEmpty(feedback),
})
