import { note, type Caller } from '../../base/caller.ts'
import { evidenceReadable } from '../access.ts'
import type { Piece } from '../pieces/evidence.ts'
import { step } from '../pieces/step.ts'
import { attainFrom, evidenceToDecide } from './decide.ts'

/** Others see who has begun. */
export async function beginReview(caller: Caller, evidenceId: string): Promise<Piece> {
  const piece = await evidenceToDecide(caller, evidenceId)
  if (piece.state === 'in_review') return piece
  await step(caller, piece, { state: 'in_review' })
  await attainFrom(caller, piece)
  await note(caller, 'review-begun', { evidenceId: piece.id })
  return evidenceReadable(caller, piece.id)
}
