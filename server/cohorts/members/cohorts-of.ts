import type { Caller } from '../../base/caller.ts'
import { cohortsIn } from './cohort-facts.ts'
import { readCohortFacts } from './queries.ts'

/** The cohorts that each of these people is in today, whoever asks: one question. */
export async function cohortsOf(
  place: Pick<Caller, 'db' | 'schoolId'>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await readCohortFacts(place, personIds)
  return new Map(rows.map(({ personId, facts }) => [personId, cohortsIn(facts)]))
}
