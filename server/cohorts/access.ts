// Doors: how a cohort is reached. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { schoolCoordinator } from '../people/access.ts'
import { findCohortsAmong, lockCohort, type Cohort } from './queries.ts'

export type { Cohort, Lead } from './queries.ts'

/** Any of the school for its coordinator, those that somebody leads for them: also one that has ended. */
export async function cohortReadable(caller: Caller, id: string): Promise<Cohort> {
  const [cohort] = await cohortsReadable(caller, [id])
  return cohort ?? refuse('COHORT_NOT_FOUND')
}

/** All of them, or a refusal. */
export async function cohortsReadable(caller: Caller, ids: readonly string[]): Promise<Cohort[]> {
  const wanted = [...new Set(ids)]
  const found = await findCohortsAmong(caller, wanted.filter(isId))
  return found.length === wanted.length ? found : refuse('COHORT_NOT_FOUND')
}

/** One that goes on, for a school-wide coordinator to change, one after another; the cohort of a course follows its enrolments. */
export async function cohortToChange(caller: Caller, id: string): Promise<Cohort> {
  schoolCoordinator(caller)
  if (isId(id)) await lockCohort(caller, id)
  const cohort = await cohortReadable(caller, id)
  if (cohort.ofCourse) refuse('COHORT_OF_COURSE')
  if (cohort.finishedOn !== null) refuse('COHORT_ENDED')
  return cohort
}
