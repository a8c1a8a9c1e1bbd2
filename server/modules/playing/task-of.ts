// What a task asks for and proves, as whoever does it and whoever reviews it reads it.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { Piece } from '../../evidence/pieces/evidence.ts'
import type { EvidenceTask } from '../../graph-types.ts'
import type { Content } from '../content.ts'
import { levelsOf } from '../describe-content.ts'
import { kindOf } from '../items/all.ts'
import { highestOf, type Task } from '../items/task-shape.ts'
import { htmlOf } from '../markdown.ts'
import { versionAt } from './content-of.ts'
import { waitsForReview } from './finishing/acceptance-rules.ts'

/** By level, as far as the task goes. */
export const rubricOf = (task: Task) =>
  task.criteria.map(({ id, title, levels }) => ({
    id,
    title,
    levels: levels.slice(0, highestOf(task) + 1).map((text, level) => ({ level, text })),
  }))

export async function provenBy(caller: Caller, { proofs }: Task) {
  return levelsOf(proofs, (await frameworkOf(caller))!)
}

export interface TaskAt {
  versionId: string
  itemId: string
}

/** What was to be done, and by what it is judged. */
export async function askedAt(caller: Caller, { versionId, itemId }: TaskAt) {
  const { number, content } = await versionAt(caller, versionId)
  const item = content.items.find(({ id }) => id === itemId)
  if (!item || !('task' in item)) throw new Error(`no task ${itemId}`)
  return {
    itemId,
    version: number,
    languages: content.languages,
    title: item.title,
    instructions: htmlOf(item.body),
    rubric: rubricOf(item.task),
  }
}

export interface AskedTask extends Omit<EvidenceTask, 'competencies'>, Pick<Content, 'proofs'> {}

/** What a piece was handed in for; null: nothing asked for it. */
export async function taskOf(caller: Caller, { task }: Piece): Promise<AskedTask | null> {
  if (!task) return null
  const { versionId, itemId, wants } = task
  const [asked, { moduleId, content }] = await Promise.all([askedAt(caller, task), versionAt(caller, versionId)])
  const item = content.items.find(({ id }) => id === itemId)!
  return {
    ...asked,
    moduleId,
    moduleTitle: content.title,
    wantsText: wants.includes('text'),
    wantsFiles: wants.includes('files'),
    wantsDesign: wants.includes('design'),
    finishes: waitsForReview(content.items),
    minutes: kindOf(item).handIn?.(item).minutes ?? null,
    proofs: content.proofs,
  }
}
