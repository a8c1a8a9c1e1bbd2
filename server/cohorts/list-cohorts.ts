import { batchedFor } from '../base/batch.ts'
import { coordinates, type Caller } from '../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../base/connection.ts'
import { isId } from '../base/ids.ts'
import { findCohorts, findCohortsAmong, type Cohort } from './queries.ts'

/** Those that go on and that the viewer may see, by name. */
export async function listCohorts(
  caller: Caller,
  { search, ...page }: PageAsked & { search?: string | null | undefined },
): Promise<Connection<Cohort>> {
  if (!coordinates(caller.viewer)) return connectionOf([], { size: 0, total: 0 })
  return findCohorts(caller, { search: search?.trim() ?? '', ...page })
}

export const seekCohort = async (caller: Caller, id: string): Promise<Cohort | null> =>
  (isId(id) ? (await findCohortsAmong(caller, [id]))[0] : undefined) ?? null

/** Those of these that the viewer may see, also ended ones: one question for all that are shown. */
export const cohortsShown = (caller: Caller, ids: readonly string[]): Promise<Cohort[]> =>
  Promise.all(ids.map(id => cohortShown(caller, id))).then(found => found.filter(cohort => cohort !== undefined))

const cohortShown = batchedFor(async (caller, ids: string[]) => {
  const found = await findCohortsAmong(caller, [...new Set(ids)])
  return (id: string): Cohort | undefined => found.find(cohort => cohort.id === id)
})
