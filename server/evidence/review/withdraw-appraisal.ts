import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { evidenceReadable, evidenceToJudge } from '../access.ts'
import { tellJudged } from '../on-judged.ts'
import type { Piece } from '../pieces/evidence.ts'
import { step, tellPages } from '../pieces/step.ts'
import { reasonOf } from '../pieces/rules.ts'
import { attainFrom } from './decide.ts'
import { findAppraised, insertWithdrawal, keepWaiting } from './queries.ts'

export interface Withdrawal {
  appraisalId: string
  reason: string
}

/** The appraisal stays to be read, and counts no more. What nobody's appraisal carries any more waits for review again. */
export async function withdrawAppraisal(caller: Caller, { appraisalId, reason }: Withdrawal): Promise<Piece> {
  const evidenceId = isId(appraisalId) ? await findAppraised(caller, appraisalId) : undefined
  const piece = await evidenceToJudge(caller, evidenceId ?? refuse('APPRAISAL_NOT_FOUND'))
  const standing = piece.appraisals.filter(appraisal => appraisal.withdrawnBecause === null)
  if (!standing.some(({ id }) => id === appraisalId)) refuse('APPRAISAL_NOT_FOUND')
  const why = reasonOf(reason)
  await insertWithdrawal(caller, appraisalId, why)
  const left = new Set(standing.filter(({ id }) => id !== appraisalId).map(({ rater }) => rater.id))
  if (piece.state === 'accepted' && left.size === 0) await step(caller, piece, { state: 'submitted', reason: why })
  else if (piece.state === 'accepted' && left.size < piece.kind.assessors)
    await keepWaiting(caller, [piece.id], piece.recordedAt)
  await tellPages(caller, piece)
  await tellJudged(caller, piece, why)
  await attainFrom(caller, piece)
  await note(caller, 'appraisal-withdrawn', { evidenceId: piece.id, appraisalId })
  return evidenceReadable(caller, piece.id)
}
