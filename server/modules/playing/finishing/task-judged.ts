// Where no quiz tests a module, a reviewer's word is what does its tasks.
import type { Caller } from '../../../base/caller.ts'
import type { Piece } from '../../../evidence/pieces/evidence.ts'
import { acceptedForTasks } from '../../../evidence/pieces/task-pieces.ts'
import { takeBackRecord } from '../../../evidence/records/take-back-record.ts'
import { waitsForReview } from './acceptance-rules.ts'
import { attemptOfPiece, type Playing } from '../access.ts'
import { completionTakenBack } from './completion-taken-back.ts'
import { finishIfThrough } from './finish-attempt.ts'
import { tellUnfinished } from './on-finish.ts'
import { countedUntil, workSince } from '../progress-rules.ts'
import { addProgress } from '../queries.ts'
import { reopenAttempt } from './queries.ts'

/** Accepted it is done; what rests on an acceptance that stands no more ends with it, unless another one carries it. */
export async function taskJudged(caller: Caller, piece: Piece, because: string | null): Promise<void> {
  const { task } = piece
  if (!task) return completionTakenBack(caller, piece, because)
  const playing = await attemptOfPiece(caller, piece, task)
  if (!playing || !waitsForReview(playing.content.items)) return
  const { itemId } = task
  if (because === null) return void (await doneByWork(caller, playing, itemId))
  const finishedAnew = await doneByWork(caller, await reopened(caller, playing, { itemId, because }), itemId)
  const { personId, moduleId, finishedAt } = playing
  if (finishedAt !== null && !finishedAnew) await tellUnfinished(caller, { personId, moduleId, because })
}

/** Where any accepted work carries the part it is done; says whether the module is finished by that. */
async function doneByWork(caller: Caller, playing: Playing, itemId: string): Promise<boolean> {
  const works = await acceptedForTasks(caller, { ...playing, since: workSince(playing) })
  if (!works.some(work => work.itemId === itemId)) return false
  await addProgress(caller, playing.id, {
    parts: [{ itemId, seconds: 0, done: true }],
    seenAt: countedUntil(playing),
  })
  return finishIfThrough(caller, playing, [itemId])
}

async function reopened(
  caller: Caller,
  playing: Playing,
  { itemId, because }: { itemId: string; because: string },
): Promise<Playing> {
  const { id, evidenceId, items } = playing
  await reopenAttempt(caller, id, itemId)
  if (evidenceId) await takeBackRecord(caller, { evidenceId, reason: because })
  const others = items.map(part => (part.itemId === itemId ? { ...part, doneAt: null } : part))
  return { ...playing, items: others, finishedAt: null, evidenceId: null }
}
