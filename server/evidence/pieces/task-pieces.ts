// Pieces that are handed in for tasks of modules: begun there, and from then on evidence like any other.
import { batchedFor } from '../../base/batch.ts'
import { note, type Caller } from '../../base/caller.ts'
import { evidenceReadable, mayRead } from '../access.ts'
import { emptyDesign } from '../designs/design-shape.ts'
import { insertDesign } from '../designs/queries.ts'
import { piecesOf, type Piece } from './evidence.ts'
import { readAccepted } from '../review/queries.ts'
import { findForTasks, insertDraft } from './queries.ts'
import type { Draft } from './rules.ts'
import type { Task } from './task.ts'

export interface Asked extends Pick<Draft, 'kind' | 'title' | 'claims'> {
  task: Task
  /** how long a lesson is to be, where one is to be designed */
  minutes: number | null
}

/** A draft of the viewer's own that says what the task says; whoever calls has looked whether there is one. */
export async function beginTaskPiece(caller: Caller, { task, minutes, ...said }: Asked): Promise<Piece> {
  const empty = { note: null, link: null, refresh: null, occurredOn: caller.today }
  const id = await insertDraft(caller, { ...said, ...empty }, task)
  if (task.wants.includes('design')) await insertDesign(caller, id, emptyDesign(minutes))
  await note(caller, 'evidence-begun', { evidenceId: id, kind: said.kind })
  return evidenceReadable(caller, id)
}

/** What was accepted of somebody's for the tasks of a version, and what was given to it by others than themselves. */
export const acceptedForTasks = readAccepted

export interface TaskOf extends Pick<Task, 'versionId' | 'itemId'> {
  /** what was begun before is none; null: all is one */
  since: Date | null
}

/** The viewer's newest piece for a task: what they write on, what waits, or what became of it. Two questions for all that are asked for. */
export const newestForTask = batchedFor(async (caller, tasks: TaskOf[]) => {
  const found = await findForTasks(caller, [...new Set(tasks.map(({ versionId }) => versionId))])
  const newest = new Map(found.toReversed().map(({ id, versionId, itemId }) => [`${versionId} ${itemId}`, id]))
  const pieces = await piecesOf(caller, [...newest.values()])
  return ({ versionId, itemId, since }): Piece | null =>
    pieces.find(
      piece =>
        piece.id === newest.get(`${versionId} ${itemId}`) && (!since || piece.recordedAt >= since) && mayRead(piece),
    ) ?? null
})
