import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import { evidenceReadable, ownEvidence } from '../access.ts'
import type { Piece } from './evidence.ts'
import { insertCorrection } from './queries.ts'

/** What was returned stays as it is; a new draft of the same content will take its place when it is handed in. */
export async function correctEvidence(caller: Caller, evidenceId: string): Promise<Piece> {
  faculty(caller)
  const piece = await ownEvidence(caller, evidenceId)
  if (piece.state !== 'returned') refuse('NOT_RETURNED', { state: piece.state })
  if (piece.supersededById) return evidenceReadable(caller, piece.supersededById)
  const draft = await insertCorrection(caller, piece.id)
  await note(caller, 'correction-begun', { evidenceId: piece.id, draft })
  return evidenceReadable(caller, draft)
}
