// Doors to evidence. The refusal is the same for "there is none" and "not yours"; who changes a piece holds it locked.
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { piecesOf, type Piece } from './pieces/evidence.ts'
import { lockPiece } from './pieces/queries.ts'

/** One's own, or what was handed in and is within what the viewer reviews. */
export async function evidenceReadable(caller: Caller, id: string): Promise<Piece> {
  const [piece] = isId(id) ? await piecesOf(caller, [id]) : []
  return piece && mayRead(piece) ? piece : refuse('EVIDENCE_NOT_FOUND')
}

export const mayRead = ({ own, reached, state }: Piece): boolean => own || (reached && state !== 'draft')

/** One's own, locked. */
export async function ownEvidence(caller: Caller, id: string): Promise<Piece> {
  const piece = await locked(caller, id)
  return piece.own ? piece : refuse('EVIDENCE_NOT_FOUND')
}

export async function ownDraft(caller: Caller, id: string): Promise<Piece> {
  const piece = await ownEvidence(caller, id)
  return piece.state === 'draft' ? piece : refuse('NOT_A_DRAFT', { state: piece.state })
}

/** Within what the viewer reviews, locked: nobody judges for themselves. */
export async function evidenceToJudge(caller: Caller, id: string): Promise<Piece> {
  const piece = await locked(caller, id)
  if (piece.own) refuse('NOT_FOR_ONESELF')
  return piece
}

async function locked(caller: Caller, id: string): Promise<Piece> {
  if (!isId(id) || !(await lockPiece(caller, id))) refuse('EVIDENCE_NOT_FOUND')
  return evidenceReadable(caller, id)
}
