import { coordinates, type Caller, type Viewer } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { findReviewers } from './queries.ts'

/** Whether they hold a role that reviews. */
export const reviews = (viewer: Viewer): boolean => viewer.roles.has('rater') || coordinates(viewer)

/** Somebody who holds such a role, by any identity of theirs. */
export async function reviewerOf(caller: Caller, personId: string): Promise<string> {
  const found = isId(personId) ? await findReviewers(caller, { personId, after: null, first: 1 }) : undefined
  return found?.people[0]?.id ?? refuse('REVIEWER_NOT_FOUND')
}
