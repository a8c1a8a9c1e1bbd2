import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { mayPlan } from '../access.ts'
import { findCandidates, takesPart, type CandidateRow } from './queries.ts'

export type { CandidateRow, GuestRow } from './queries.ts'

/** All who take part, those first who know what is wanted. */
export async function guestsToAsk(caller: Caller, competencyIds: readonly string[]): Promise<CandidateRow[]> {
  return mayPlan(caller) ? findCandidates(caller, competencyIds.filter(isId).slice(0, 10)) : []
}

export async function guestToPlanWith(caller: Caller, id: string): Promise<void> {
  if (!isId(id) || !(await takesPart(caller, id))) refuse('GUEST_NOT_FOUND')
}
