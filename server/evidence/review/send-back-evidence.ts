import { note, type Caller } from '../../base/caller.ts'
import { evidenceReadable } from '../access.ts'
import type { Piece } from '../pieces/evidence.ts'
import { step } from '../pieces/step.ts'
import { readMarks, type GivenMark } from '../pieces/task.ts'
import { reasonOf } from '../pieces/rules.ts'
import { attainFrom, evidenceToDecide } from './decide.ts'

export interface Decision {
  evidenceId: string
  reason: string
  marks?: readonly GivenMark[] | null
}

/** So that the person can add something. */
export const returnEvidence = (caller: Caller, decision: Decision): Promise<Piece> =>
  sendBack(caller, decision, 'returned')

/** It does not show what it claims. */
export const rejectEvidence = (caller: Caller, decision: Decision): Promise<Piece> =>
  sendBack(caller, decision, 'rejected')

async function sendBack(caller: Caller, { evidenceId, ...decision }: Decision, state: 'returned' | 'rejected') {
  const piece = await evidenceToDecide(caller, evidenceId)
  const marks = readMarks(piece.task, decision.marks, { whole: false })
  await step(caller, piece, { state, reason: reasonOf(decision.reason), marks })
  await attainFrom(caller, piece)
  await note(caller, `evidence-${state}`, { evidenceId: piece.id })
  return evidenceReadable(caller, piece.id)
}
