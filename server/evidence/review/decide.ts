// What all decisions have in common: the door, and the projection that follows.
import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { evidenceToJudge } from '../access.ts'
import { attain } from '../attain.ts'
import type { Piece } from '../pieces/evidence.ts'
import { obstacleFor } from './rules.ts'

/** Locked and the viewer's to judge now; of two at once the second hears what the first has done. */
export async function evidenceToDecide(caller: Caller, id: string): Promise<Piece> {
  const piece = await evidenceToJudge(caller, id)
  const obstacle = obstacleFor(caller.viewer.personId, piece.standing)
  if (obstacle) refuse(obstacle.code, obstacle.details)
  return piece
}

/** What the piece says of its person counts anew; one that was not accepted, and is not now, has changed nothing. */
export async function attainFrom(caller: Caller, before: Piece, given: readonly string[] | null = null): Promise<void> {
  if (before.state !== 'accepted' && given === null) return
  const spoken = [...before.claims, ...before.appraisals].map(({ competency }) => competency.id)
  await attain(caller, before.person.id, [...new Set([...spoken, ...(given ?? [])])])
}
