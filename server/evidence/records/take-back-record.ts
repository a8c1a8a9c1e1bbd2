import type { Caller } from '../../base/caller.ts'
import { attainFrom } from '../review/decide.ts'
import { isOpen } from '../review/rules.ts'
import { piecesOf } from '../pieces/evidence.ts'
import { lockPiece } from '../pieces/queries.ts'
import { reasonOf } from '../pieces/rules.ts'
import { step } from '../pieces/step.ts'

/**
 * What was recorded counts no more, and waits no more for anybody; whoever calls has looked that it may. What a reviewer has ended already stays as it
 * is.
 */
export async function takeBackRecord(
  caller: Caller,
  { evidenceId, reason }: { evidenceId: string; reason: string },
): Promise<void> {
  await lockPiece(caller, evidenceId)
  const [piece] = await piecesOf(caller, [evidenceId])
  if (!piece || !(piece.state === 'accepted' || isOpen(piece.standing))) return
  await step(caller, piece, { state: 'revoked', reason: reasonOf(reason) })
  await attainFrom(caller, piece)
}
