// A quiz as its reader goes through it.
import type { AskedFragment, TryFragment } from '../../graph/documents.ts'

export interface Answer {
  optionIds: string[]
  text: string
}

/** Right answers that pass. */
export const neededOf = ({ questions, passMark }: { questions: number; passMark: number }): number =>
  Math.ceil(questions * passMark - 1e-9)

export const rightIn = (questions: readonly AskedFragment[]): number =>
  questions.filter(({ answered }) => answered?.correct).length

/** The question to answer next; undefined when all are answered. */
export const openIn = (questions: readonly AskedFragment[]): AskedFragment | undefined =>
  questions.find(({ answered }) => answered === null)

/** Tries that are left; null: as many as wanted. */
export const triesLeft = (most: number | null, tries: readonly TryFragment[]): number | null =>
  most === null ? null : Math.max(0, most - tries.length)

/** Options in another order: one of them a place up or down. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return [...ids]
  const order = [...ids]
  order[from] = order[to]!
  order[to] = id
  return order
}

/** Whether the answer is one that can be given. */
export const isAnswer = (kind: AskedFragment['kind'], { optionIds, text }: Answer): boolean =>
  kind === 'numeric' || kind === 'short' ? text.trim() !== '' : optionIds.length > 0

/** Whether what counts is what was given just now; it is not when another tab was quicker. */
export function counts(question: AskedFragment, given: Answer): boolean {
  if (!question.answered) return true
  if (question.kind === 'numeric' || question.kind === 'short')
    return question.answered.text?.trim() === given.text.trim()
  const inOrder = (ids: readonly string[]): string => (question.kind === 'order' ? [...ids] : [...ids].sort()).join()
  return inOrder(question.answered.optionIds) === inOrder(given.optionIds)
}
