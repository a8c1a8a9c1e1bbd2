// Who is told of a step of a piece of evidence.
import type { Caller } from '../../base/caller.ts'
import type { Teller } from '../../notices/kinds.ts'
import { tell, untell } from '../../notices/tell.ts'
import { evidenceDecided, evidenceLate, evidencePassed, evidenceWaits } from './kinds.ts'
import { findReviewersOf } from './queries.ts'

export async function tellReviewers(caller: Caller, evidenceId: string): Promise<void> {
  const reviewers = await findReviewersOf(caller, [evidenceId])
  await tell(
    caller,
    evidenceWaits,
    reviewers.map(({ personId }) => ({ personId, about: evidenceId })),
  )
}

/** @param first has judged them already */
export async function tellSeconds(teller: Teller, evidenceIds: readonly string[], first: string): Promise<void> {
  const reviewers = await findReviewersOf(teller, evidenceIds)
  const others = reviewers.filter(({ personId }) => personId !== first)
  await tell(
    teller,
    evidenceWaits,
    others.map(({ evidenceId, personId }) => ({ personId, about: evidenceId, details: { as: 'second' } })),
  )
}

export const tellPassedTo = async (caller: Caller, evidenceId: string, personId: string): Promise<void> => {
  if (personId !== caller.viewer.personId) await tell(caller, evidencePassed, [{ personId, about: evidenceId }])
}

const decisions = ['accepted', 'returned', 'rejected', 'revoked']

/** What waits no more nobody needs to hear of; its author hears what became of it, unless they did it themselves. */
export async function tellEnd(
  caller: Caller,
  evidenceId: string,
  { author, state }: { author: string; state: string },
): Promise<void> {
  await untell(caller, [evidenceWaits, evidenceLate, evidencePassed], [evidenceId])
  if (!decisions.includes(state) || author === caller.viewer.personId) return
  await tell(caller, evidenceDecided, [{ personId: author, about: evidenceId, details: { as: state } }])
}
