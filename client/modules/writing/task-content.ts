// A task while it is written: every field is there, an empty text is none.
import { v4 as newId } from 'uuid'
import type { WriteContentFragment, WrittenTaskInput } from '../../graph/documents.ts'
import { copied, noText, type Text } from './texts.ts'

export interface Criterion {
  id: string
  title: Text
  /** what is seen at level 0, 1, … */
  levels: Text[]
}
export interface Task {
  wantsText: boolean
  wantsFiles: boolean
  proofs: { competencyId: string; level: number }[]
  criteria: Criterion[]
}

/** As many levels as a rubric may have: those above what the task proves are kept and not shown. */
const mostLevels = 6
const withAllLevels = (levels: readonly Text[]): Text[] =>
  Array.from({ length: mostLevels }, (_, level) => levels[level] ?? noText())

export const newCriterion = (): Criterion => ({ id: newId(), title: noText(), levels: withAllLevels([]) })
export const newTask = (): Task => ({ wantsText: true, wantsFiles: false, proofs: [], criteria: [] })

/** A rubric that comes with the page, to be written on as one's own. */
export const rubricOf = (criteria: readonly Omit<Criterion, 'id'>[]): Criterion[] =>
  criteria.map(({ title, levels }) => ({
    id: newId(),
    title: copied(title),
    levels: withAllLevels(levels.map(copied)),
  }))

/** So far its rubric goes; while it proves nothing yet, to the first level. */
export const highestOf = ({ proofs }: Task): number => Math.max(1, ...proofs.map(({ level }) => level))

/** As teachers and reviewers see it. */
export const shownTo = ({ id, title, levels }: Criterion, highest: number) => ({
  id,
  title,
  levels: levels.slice(0, highest + 1).map((text, level) => ({ level, text })),
})

/** The level that it proves in one competency; null: it does not speak of it. */
export const levelIn = ({ proofs }: Task, id: string): number | null =>
  proofs.find(({ competencyId }) => competencyId === id)?.level ?? null

export function proveIn(task: Task, competencyId: string, level: number | null): void {
  const others = task.proofs.filter(proof => proof.competencyId !== competencyId)
  task.proofs = level === null ? others : [...others, { competencyId, level }]
}

/** What the service sent, to be written on. */
export const taskOf = (sent: NonNullable<WriteContentFragment['items'][number]['task']>): Task => ({
  wantsText: sent.wantsText,
  wantsFiles: sent.wantsFiles,
  proofs: sent.proofs.map(proof => ({ ...proof })),
  criteria: sent.criteria.map(({ id, title, levels }) => ({
    id,
    title: copied(title),
    levels: withAllLevels(levels.map(copied)),
  })),
})

/** Levels that nobody has written on yet are not sent. */
export const taskInput = ({ wantsText, wantsFiles, proofs, criteria }: Task): WrittenTaskInput => ({
  wantsText,
  wantsFiles,
  proofs,
  criteria: criteria.map(({ id, title, levels }) => ({ id, title, levels: withoutEmptyEnd(levels) })),
})

const withoutEmptyEnd = (levels: readonly Text[]): Text[] =>
  levels.slice(0, levels.findLastIndex(text => text.en.trim() !== '' || text['zh-Hans'].trim() !== '') + 1)
