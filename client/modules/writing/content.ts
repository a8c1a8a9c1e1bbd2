// What a draft says while it is written: every field is there, an empty text is none.
import { v4 as newId } from 'uuid'
import type {
  ItemKind,
  LocalizedText,
  ModuleContentInput,
  QuestionKind,
  WriteContentFragment,
  WrittenItemInput,
  WrittenOptionInput,
  WrittenQuestionInput,
} from '../../graph/documents.ts'

export interface Text {
  en: string
  'zh-Hans': string
}
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
export interface Item {
  id: string
  kind: ItemKind
  title: Text
  body: Text
  url: string
  quiz: Quiz
}
export interface Proof {
  competencyId: string
  fromLevel: number
  toLevel: number
}
export interface Content {
  title: Text
  summary: Text
  hours: number | null
  proofs: Proof[]
  refresh: { upTo: number; eventIds: string[] } | null
  items: Item[]
}

const usualPassMark = 0.8

export const noText = (): Text => ({ en: '', 'zh-Hans': '' })
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
const newQuiz = (): Quiz => ({ questions: [], draw: null, shuffle: true, tries: null, passMark: usualPassMark })
export const newItem = (kind: ItemKind): Item => ({
  id: newId(),
  kind,
  title: noText(),
  body: noText(),
  url: '',
  quiz: newQuiz(),
})

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

/** The same list with one of it elsewhere; the same when it cannot go there. */
export function moved<One>(list: readonly One[], from: number, to: number): One[] {
  const others = list.filter((_, at) => at !== from)
  const one = list[from]
  return one === undefined || to < 0 || to >= list.length ? [...list] : others.toSpliced(to, 0, one)
}

const copied = (text: LocalizedText | null | undefined): Text => ({ ...noText(), ...text })

/** What the service sent, to be written on. */
export const contentOf = (sent: WriteContentFragment): Content => ({
  title: copied(sent.title),
  summary: copied(sent.summary),
  hours: sent.hours === 0 ? null : sent.hours,
  proofs: sent.proofs.map(({ competency, ...levels }) => ({ competencyId: competency.id, ...levels })),
  refresh: sent.refresh ? { upTo: sent.refresh.upTo, eventIds: sent.refresh.events.map(({ id }) => id) } : null,
  items: sent.items.map(({ id, kind, title, body, url, quiz }) => ({
    id,
    kind,
    title: copied(title),
    body: copied(body),
    url: url ?? '',
    quiz: quiz ? { ...quiz, questions: quiz.questions.map(questionOf) } : newQuiz(),
  })),
})

type SentQuestion = NonNullable<WriteContentFragment['items'][number]['quiz']>['questions'][number]

const questionOf = (sent: SentQuestion): Question => ({
  ...sent,
  prompt: copied(sent.prompt),
  feedback: copied(sent.feedback),
  accepted: [...sent.accepted],
  options: sent.options.map(option => ({ ...option, text: copied(option.text), feedback: copied(option.feedback) })),
})

/** What is sent: of each part only what its kind has. */
export const inputOf = (content: Content): ModuleContentInput => ({
  ...content,
  hours: content.hours ?? 0,
  items: content.items.map(itemInput),
})

function itemInput({ id, kind, title, body, url, quiz }: Item): WrittenItemInput {
  if (kind === 'page') return { id, kind, title, body }
  if (kind === 'link') return { id, kind, title, url: url.trim(), body }
  const { questions, draw, shuffle, tries, passMark } = quiz
  return { id, kind, title, quiz: { questions: questions.map(questionInput), draw, shuffle, tries, passMark } }
}

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

const unlessEmpty = (text: Text): Text | null => (text.en.trim() || text['zh-Hans'].trim() ? text : null)
