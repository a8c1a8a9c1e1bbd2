import { note, type Caller } from '../base/caller.ts'
import { cohortReadable, cohortToChange, type Cohort } from './access.ts'
import { lockRules } from './filling/queries.ts'
import { finishCohort } from './queries.ts'

/** From today on nobody is in it, leads it or joins it; who was when stays known. */
export async function endCohort(caller: Caller, cohortId: string): Promise<Cohort> {
  const cohort = await cohortToChange(caller, cohortId)
  await lockRules(caller, true) // nobody is just being put into it
  await finishCohort(caller, cohort.id)
  await note(caller, 'cohort-ended', { cohortId: cohort.id, name: cohort.name })
  return cohortReadable(caller, cohort.id)
}
