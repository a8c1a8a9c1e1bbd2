import { coordinates, type Caller } from '../../base/caller.ts'
import { findWordsApart } from './queries.ts'

/**
 * What tells somebody from another of the same name, in the order asked for; null where nobody else whom the viewer may see is called so.
 * Who coordinates nobody and sets nothing up is told of nobody: it is an address or an account.
 */
export async function toldApart(caller: Caller, ids: readonly string[]): Promise<(string | null)[]> {
  const { db, viewer, schoolId, today } = caller
  const everybody = viewer.roles.has('coordinator') || viewer.roles.has('operator')
  if (!everybody && !coordinates(viewer)) return ids.map(() => null)
  const seen = { schoolId, today, everybody, courseIds: viewer.leadsCourseIds, cohortIds: viewer.leadsCohortIds }
  const words = await findWordsApart(db, seen, ids)
  return ids.map(id => words.get(id) ?? null)
}
