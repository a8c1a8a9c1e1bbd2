import { note, type Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import { schoolCoordinator } from '../people/access.ts'
import { cohortReadable, type Cohort } from './access.ts'
import { insertCohort } from './queries.ts'

export const nameAtMost = 200

/** An empty one, named as people speak of it. */
export async function beginCohort(caller: Caller, written: string): Promise<Cohort> {
  schoolCoordinator(caller)
  const name = nameFrom(written)
  const cohortId = await insertCohort(caller, name)
  await note(caller, 'cohort-begun', { cohortId, name })
  return cohortReadable(caller, cohortId)
}

export function nameFrom(written: string): string {
  const name = written.trim()
  if (name === '') refuse('NAME_MISSING')
  if (name.length > nameAtMost) refuse('TEXT_TOO_LONG', { field: 'name', most: nameAtMost })
  return name
}
