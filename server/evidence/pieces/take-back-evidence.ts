import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { evidenceReadable, ownEvidence } from '../access.ts'
import type { Piece } from './evidence.ts'
import { insertCorrection } from './queries.ts'
import { step } from './step.ts'

/** What nobody has begun to review gives way to a new draft of the same content: what was handed in stays as it was seen. */
export async function takeBackEvidence(caller: Caller, evidenceId: string): Promise<Piece> {
  const piece = await ownEvidence(caller, evidenceId)
  if (piece.state !== 'submitted') refuse('REVIEW_HAS_BEGUN', { state: piece.state, by: piece.states.at(-1)?.by?.name })
  const draft = await insertCorrection(caller, piece.id)
  await step(caller, piece, { state: 'superseded' })
  await note(caller, 'evidence-taken-back', { evidenceId: piece.id, draft })
  return evidenceReadable(caller, draft)
}
