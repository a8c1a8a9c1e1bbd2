import { batchedFor } from '../../base/batch.ts'
import { readNames } from './queries.ts'

/** What a cohort of the viewer's is called: one question for all modules that are shown. */
export const cohortNamed = batchedFor(async (caller, ids: string[]) => {
  const names = await readNames(caller, [...new Set(ids)])
  return (id: string) => names.get(id) ?? ''
})
