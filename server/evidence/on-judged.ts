import type { Caller } from '../base/caller.ts'
import type { Piece } from './pieces/evidence.ts'

/**
 * What features to the right do when something was accepted, or is carried by an appraisal less, in the same transaction and before its levels count
 * anew. `because`: why no more; null: accepted.
 */
type OnJudged = (caller: Caller, piece: Piece, because: string | null) => Promise<void>

const all = new Set<OnJudged>()

export const onJudged = (work: OnJudged): void => void all.add(work)

export const tellJudged: OnJudged = async (caller, piece, because) => {
  for (const work of all) await work(caller, piece, because)
}
