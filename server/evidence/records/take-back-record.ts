import type { Caller } from '../../base/caller.ts'
import { attainFrom } from '../review/decide.ts'
import { piecesOf } from '../pieces/evidence.ts'
import { lockPiece } from '../pieces/queries.ts'
import { reasonOf } from '../pieces/rules.ts'
import { step } from '../pieces/step.ts'

/** By whoever recorded and appraised it alone; whoever calls has looked that they did. */
export async function takeBackRecord(
  caller: Caller,
  { evidenceId, reason }: { evidenceId: string; reason: string },
): Promise<void> {
  await lockPiece(caller, evidenceId)
  const [piece] = await piecesOf(caller, [evidenceId])
  if (piece?.state !== 'accepted') return
  await step(caller, piece, { state: 'revoked', reason: reasonOf(reason) })
  await attainFrom(caller, piece)
}
