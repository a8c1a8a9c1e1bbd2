// What a part of a module asks for, and how it is marked. Pure; refuses with the code of the first mistake.
import { refuse } from '../../base/refusal.ts'
import { checkLength, type Wanted } from './rules.ts'

export interface Task {
  versionId: string
  itemId: string
  /** what must be there when it is handed in */
  wants: readonly Wanted[]
  /** what its rubric judges, each from 0 to `highest` */
  criterionIds: readonly string[]
  highest: number
}

/** What a reviewer says of one criterion. */
export interface Mark {
  criterionId: string
  level: number
  note: string | null
}

export interface GivenMark {
  criterionId: string
  level: number
  note?: string | null
}

/** A rubric may be left half empty by whoever sends the piece back, not by whoever accepts it. */
export function readMarks(
  task: Task | null,
  given: readonly GivenMark[] | null | undefined,
  { whole }: { whole: boolean },
): Mark[] {
  const marked = new Set<string>()
  for (const { criterionId, level, note } of given ?? []) {
    if (!task?.criterionIds.includes(criterionId)) refuse('CRITERION_NOT_FOUND', { criterionId })
    if (marked.has(criterionId)) refuse('CRITERION_TWICE', { criterionId })
    marked.add(criterionId)
    if (level < 0 || level > task.highest) refuse('MARK_NOT_POSSIBLE', { criterionId, most: task.highest })
    checkLength('reason', note ?? null)
  }
  const criterionIds = task?.criterionIds.filter(id => !marked.has(id)) ?? []
  if (whole && criterionIds.length > 0) refuse('MARKS_MISSING', { criterionIds })
  return (given ?? []).map(({ note, ...mark }) => ({ ...mark, note: note?.trim() || null }))
}
