import { refuse } from '../../base/refusal.ts'

/** A visit with whom it belongs to, at this moment. */
export interface Side {
  visitId: string
  /** to whom what they have done is counted */
  personId: string
  personSince: Date
  /** an LMS said who it is, from a confirmed place, and it is no test user */
  linkable: boolean
}

/** Who stays and who is joined with them: the older person is kept. Pure. */
export function decideLinking(one: Side, other: Side): { keptId: string; mergedId: string } {
  if (!one.linkable || !other.linkable) refuse('LINKING_NOT_POSSIBLE')
  if (one.personId === other.personId) refuse('LINKED_ALREADY')
  const [kept, merged] = [one, other].sort(
    (a, b) => a.personSince.getTime() - b.personSince.getTime() || (a.personId < b.personId ? -1 : 1),
  ) as [Side, Side]
  return { keptId: kept.personId, mergedId: merged.personId }
}
