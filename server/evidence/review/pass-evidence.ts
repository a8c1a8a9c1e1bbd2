import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { reachableAmong } from '../../people/access.ts'
import { evidenceReadable, evidenceToJudge } from '../access.ts'
import { tellPassedTo } from '../notices/tell-people.ts'
import type { Piece } from '../pieces/evidence.ts'
import { step } from '../pieces/step.ts'
import { checkLength } from '../pieces/rules.ts'
import { attainFrom } from './decide.ts'
import { insertPassing } from './queries.ts'
import { reviewerOf } from './reviewers.ts'
import { isOpen, obstacleFor } from './rules.ts'

export interface Passing {
  evidenceId: string
  personId: string
  note?: string | null
}

/** It waits again, and is the other's to reach; who takes it over has begun with it. What somebody has begun only they or a coordinator of that person may pass on. */
export async function passEvidence(caller: Caller, passing: Passing): Promise<Piece> {
  const piece = await evidenceToJudge(caller, passing.evidenceId)
  const { viewer } = caller
  const obstacle = obstacleFor(viewer.personId, piece.standing)
  if (obstacle && !(isOpen(piece.standing) && (await reaches(caller, piece.person.id))))
    refuse(obstacle.code, obstacle.details)
  checkLength('reason', passing.note ?? null)
  const reviewer = await reviewerOf(caller, passing.personId)
  if (reviewer === piece.person.id) refuse('NOT_FOR_ONESELF')
  const takesOver = reviewer === viewer.personId
  if (takesOver && obstacle?.code === 'ALREADY_APPRAISED') refuse(obstacle.code, obstacle.details)
  await insertPassing(caller, piece.id, reviewer)
  await step(caller, piece, { state: takesOver ? 'in_review' : 'submitted', reason: passing.note?.trim() || null })
  await attainFrom(caller, piece)
  await tellPassedTo(caller, piece.id, reviewer)
  await note(caller, 'evidence-passed', { evidenceId: piece.id, to: reviewer })
  return evidenceReadable(caller, piece.id)
}

const reaches = async (caller: Caller, personId: string): Promise<boolean> =>
  (await reachableAmong(caller, [personId])).has(personId)
