import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import { evidenceReadable, ownDraft, ownEvidence } from '../access.ts'
import { missingInDesign } from '../designs/design-of.ts'
import { tellReviewers } from '../notices/tell-people.ts'
import type { Piece } from './evidence.ts'
import { updateHandedIn } from './queries.ts'
import { missingIn } from './rules.ts'
import { step } from './step.ts'

/** What features to the right do when something was handed in, in the same transaction. */
export type OnHandedIn = (caller: Caller, piece: Piece) => Promise<void>

/** From now on it waits for review and is never changed; what it corrects gives way to it. */
export async function handInEvidence(caller: Caller, evidenceId: string, onHandedIn?: OnHandedIn): Promise<Piece> {
  faculty(caller)
  const draft = await ownDraft(caller, evidenceId)
  const parts = await missingInDesign(caller, draft)
  const missing = missingIn(draft, parts)
  if (missing.length > 0) refuse('EVIDENCE_INCOMPLETE', { missing, ...(parts.length > 0 && { parts }) })
  await updateHandedIn(caller, draft.id)
  await step(caller, draft, { state: 'submitted' })
  if (draft.supersedesId) await giveWay(caller, draft.supersedesId)
  await onHandedIn?.(caller, draft)
  await tellReviewers(caller, draft.id)
  await note(caller, 'evidence-handed-in', { evidenceId: draft.id, supersedes: draft.supersedesId })
  return evidenceReadable(caller, draft.id)
}

async function giveWay(caller: Caller, evidenceId: string): Promise<void> {
  const piece = await ownEvidence(caller, evidenceId)
  if (piece.state === 'returned') await step(caller, piece, { state: 'superseded' })
}
