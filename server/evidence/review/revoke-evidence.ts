import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { anyCoordinator, reachableAmong } from '../../people/access.ts'
import { evidenceReadable, evidenceToJudge } from '../access.ts'
import { tellJudged } from '../on-judged.ts'
import type { Piece } from '../pieces/evidence.ts'
import { step } from '../pieces/step.ts'
import { reasonOf } from '../pieces/rules.ts'
import { attainFrom } from './decide.ts'
import type { Decision } from './send-back-evidence.ts'

/** By a coordinator of the person; who was only passed a piece cannot undo what others accepted. */
export async function revokeEvidence(
  caller: Caller,
  { evidenceId, reason }: Pick<Decision, 'evidenceId' | 'reason'>,
): Promise<Piece> {
  anyCoordinator(caller)
  const piece = await evidenceToJudge(caller, evidenceId)
  if (!(await reachableAmong(caller, [piece.person.id])).has(piece.person.id)) refuse('COORDINATORS_ONLY')
  if (piece.state !== 'accepted') refuse('NOT_ACCEPTED', { state: piece.state })
  const why = reasonOf(reason)
  await step(caller, piece, { state: 'revoked', reason: why })
  await tellJudged(caller, piece, why)
  await attainFrom(caller, piece)
  await note(caller, 'evidence-revoked', { evidenceId: piece.id })
  return evidenceReadable(caller, piece.id)
}
