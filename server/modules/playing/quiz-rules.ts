// Which questions a try asks, what is right, and what passes. Pure.
import { createHash } from 'node:crypto'
import type { Question, Quiz } from '../items/quiz-shape.ts'

/** A question as one try asks it: its options in the order shown. */
export interface Drawn {
  questionId: string
  optionIds: string[]
}

/** What somebody answers: options chosen or ordered, or the number or words given. */
export interface Answer {
  optionIds: readonly string[]
  text: string | null
}

/**
 * The questions of a try. The seed must be nobody's to guess: whoever knows it knows the right order. What is to be put in order is
 * always shuffled, and never comes as it is right.
 */
export function drawQuiz({ questions, draw, shuffle }: Quiz, seed: string): Drawn[] {
  const random = randomFrom(seed)
  const drawn = new Set(shuffled(questions, random).slice(0, draw ?? questions.length))
  const asked = shuffle ? [...drawn] : questions.filter(question => drawn.has(question))
  return asked.map(question => askedAs(question, { shuffle, random }))
}

/** A question with its options in the order shown. */
export function askedAs(
  { id, kind, options }: Question,
  { shuffle, random }: { shuffle: boolean; random: () => number },
): Drawn {
  const optionIds = options.map(option => option.id)
  if (kind === 'order') return { questionId: id, optionIds: disordered(optionIds, random) }
  return { questionId: id, optionIds: shuffle ? shuffled(optionIds, random) : optionIds }
}

/** In any order but the right one: who leaves all as it is must not be right. */
function disordered(ids: readonly string[], random: () => number): string[] {
  const order = shuffled(ids, random)
  return order.every((id, at) => id === ids[at]) ? [...order.slice(1), ...order.slice(0, 1)] : order
}

export const questionsDrawn = ({ questions, draw }: Quiz): number =>
  Math.min(draw ?? questions.length, questions.length)

/** Whether that is right: never depends on the order in which options were shown. */
export function isRight(question: Question, { optionIds, text }: Answer): boolean {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'order': {
      const right = rightOptionIds(question)
      const given = question.kind === 'order' ? optionIds : right.filter(id => optionIds.includes(id))
      return optionIds.length === right.length && right.every((id, at) => given[at] === id)
    }
    case 'numeric': {
      const number = readNumber(text ?? '')
      if (number === null || question.number === null) return false
      // what a binary number cannot hold is not wrong
      const slack = 1e-9 * Math.max(1, Math.abs(question.number))
      return Math.abs(number - question.number) <= (question.tolerance ?? 0) + slack
    }
    case 'short':
      return question.accepted.some(word => plain(word) === plain(text ?? ''))
  }
}

/** The right options; of `order` all, in the right order. */
export const rightOptionIds = ({ kind, options }: Question): string[] =>
  options.filter(({ correct }) => kind === 'order' || correct).map(({ id }) => id)

export function rightText({ kind, number, accepted }: Question): string | null {
  if (kind === 'numeric') return number === null ? null : String(number)
  return kind === 'short' ? accepted.join(' / ') : null
}

/** Both languages write 1,234.5, also in full width. What else a comma may mean is not guessed: null. */
export function readNumber(text: string): number | null {
  const written = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-')
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/.test(written) || !/\d/.test(written)) return null
  return Number(written.replaceAll(',', ''))
}

/** Neither case nor width nor spaces make a word another. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

export interface Result {
  /** share of right answers */
  score: number
  passed: boolean
}

export function resultOf(correct: readonly boolean[], passMark: number): Result {
  const right = correct.filter(Boolean).length
  return { score: right / correct.length, passed: right >= passMark * correct.length - 1e-9 }
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

/** Numbers from 0 to below 1, the same ones for the same seed. */
export function randomFrom(seed: string): () => number {
  let count = 0
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() / 2 ** 32
}
