import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { cohortsReadable } from '../../cohorts/access.ts'

const most = 20

/** For whom somebody may write: for the school (null) a school-wide coordinator, for cohorts that go on whoever coordinates them all. */
export async function cohortsToServe(
  caller: Caller,
  asked: readonly string[] | null | undefined,
): Promise<string[] | null> {
  const ids = [...new Set(asked)]
  if (ids.length === 0) return caller.viewer.roles.has('coordinator') ? null : refuse('COHORT_MISSING')
  if (ids.length > most) refuse('TOO_MANY', { path: 'cohortIds', most })
  const cohorts = await cohortsReadable(caller, ids)
  if (cohorts.some(({ finishedOn }) => finishedOn !== null)) refuse('COHORT_ENDED')
  return ids
}
