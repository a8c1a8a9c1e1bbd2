// What is handed in for a task: a piece of evidence that is begun here, and done here once it is handed in there.
import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { Piece } from '../../evidence/pieces/evidence.ts'
import { beginTaskPiece, newestForTask } from '../../evidence/pieces/task-pieces.ts'
import { kindOf } from '../items/all.ts'
import { highestOf, type Task } from '../items/task-shape.ts'
import { waitsForReview } from './finishing/acceptance-rules.ts'
import { attemptOfPiece, ownAttempt } from './access.ts'
import { finishIfThrough } from './finishing/finish-attempt.ts'
import { countedUntil, workSince } from './progress-rules.ts'
import { addProgress } from './queries.ts'
import type { ShownTask } from './shown-module.ts'

/** The viewer's for a task; null: none yet. */
export const handInFor = async (
  caller: Caller,
  { versionId, itemId, since }: Pick<ShownTask, 'versionId' | 'itemId' | 'since'>,
): Promise<Piece | null> => (versionId === null ? null : newestForTask(caller, { versionId, itemId, since }))

/** Goes on with what was begun or waits; another one where the last could not prove all that the task may. */
export async function beginHandIn(caller: Caller, input: { moduleId: string; itemId: string }): Promise<Piece> {
  const playing = await ownAttempt(caller, input.moduleId)
  const { versionId, content } = playing
  const item = content.items.find(({ id }) => id === input.itemId)
  const asked = item && 'task' in item && kindOf(item).handIn?.(item)
  if (!asked) return refuse('ITEM_NOT_FOUND')
  const newest = await newestForTask(caller, { versionId, itemId: item.id, since: workSince(playing) })
  if (newest && !isSpent(newest)) return newest
  const { kind, wants, minutes } = asked
  return beginTaskPiece(caller, {
    kind,
    title: item.title[caller.viewer.language],
    claims: item.task.proofs,
    task: { versionId, itemId: item.id, wants, ...judgedBy(item.task) },
    minutes,
  })
}

const judgedBy = (task: Task) => ({ criterionIds: task.criteria.map(({ id }) => id), highest: highestOf(task) })

/** It was judged for good, and below what the task may prove. */
export function isSpent({ state, claims, appraisals }: Piece): boolean {
  if (state === 'rejected' || state === 'revoked') return true
  const standing = appraisals.filter(({ withdrawnBecause }) => withdrawnBecause === null)
  const best = (id: string): number =>
    Math.max(0, ...standing.filter(({ competency }) => competency.id === id).map(({ level }) => level))
  return state === 'accepted' && claims.some(({ competency, level }) => best(competency.id) < level)
}

/**
 * The part of the module is done, whatever a reviewer will say: only what they accept proves more than finishing does. Where no quiz tests it, their
 * acceptance does the part (task-judged.ts).
 */
export async function taskHandedIn(caller: Caller, piece: Piece): Promise<void> {
  const { task } = piece
  const playing = task && (await attemptOfPiece(caller, piece, task))
  if (!playing || waitsForReview(playing.content.items)) return
  const parts = [{ itemId: task.itemId, seconds: 0, done: true }]
  await addProgress(caller, playing.id, { parts, seenAt: countedUntil(playing) })
  await finishIfThrough(caller, playing, [task.itemId])
}
