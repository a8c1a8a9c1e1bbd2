import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf, type Framework } from '../../competencies/framework.ts'
import { evidenceReadable } from '../access.ts'
import { tellJudged } from '../on-judged.ts'
import type { Piece } from '../pieces/evidence.ts'
import { step } from '../pieces/step.ts'
import { readMarks, type GivenMark } from '../pieces/task.ts'
import { checkCeiling, checkLength } from '../pieces/rules.ts'
import { attainFrom, evidenceToDecide } from './decide.ts'
import { insertAppraisals, keepWaiting, type Given } from './queries.ts'

export interface Judgement {
  evidenceId: string
  levels: readonly Given[]
  note?: string | null
  marks?: readonly GivenMark[] | null
}

/** Appraised and accepted at once; a second assessor of a venture adds an appraisal beside the first. */
export async function acceptEvidence(caller: Caller, judgement: Judgement): Promise<Piece> {
  const piece = await evidenceToDecide(caller, judgement.evidenceId)
  const framework = (await frameworkOf(caller)) ?? refuse('FRAMEWORK_NOT_FOUND')
  checkLevels(piece, judgement, framework)
  const marks = readMarks(piece.task, judgement.marks, { whole: true })
  const { levels } = judgement
  const given = levels.map(({ competencyId }) => competencyId)
  await insertAppraisals(caller, piece.id, levels)
  await step(caller, piece, { state: 'accepted', reason: judgement.note?.trim() || null, marks })
  if (piece.standing.raters.size + 1 < piece.kind.assessors) await keepWaiting(caller, [piece.id], piece.recordedAt)
  await tellJudged(caller, piece, null)
  await attainFrom(caller, piece, given)
  const said = levels.map(({ competencyId, level }) => ({ competencyId, level }))
  await note(caller, 'evidence-accepted', { evidenceId: piece.id, levels: said })
  return evidenceReadable(caller, piece.id)
}

/** A level for every claim, or for what was judged of that which claims nothing, unless it only renews what was proven and one assessor is enough; none above what its kind can prove. */
function checkLevels(piece: Piece, { levels, note }: Judgement, framework: Framework): void {
  checkLength('reason', note ?? null)
  const judged = new Set<string>()
  for (const { competencyId, level, note } of levels) {
    if (judged.has(competencyId)) refuse('COMPETENCY_TWICE', { competencyId })
    judged.add(competencyId)
    if (level < 0) refuse('LEVEL_NOT_POSSIBLE', { competencyId })
    checkCeiling(piece.kind.code, { competencyId, level }, framework)
    checkLength('reason', note ?? null)
  }
  const spoken = piece.claims.length > 0 ? piece.claims : piece.appraisals.filter(one => one.withdrawnBecause === null)
  const left = new Set(spoken.map(({ competency }) => competency.id).filter(id => !judged.has(id)))
  const onlyRenews = piece.refresh && piece.kind.assessors < 2
  if ((left.size > 0 || judged.size === 0) && !onlyRenews) refuse('LEVELS_MISSING', { competencyIds: [...left] })
}
