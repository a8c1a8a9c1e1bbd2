import { note, type Caller } from '../base/caller.ts'
import { cohortReadable, cohortToChange, type Cohort } from './access.ts'
import { nameFrom } from './begin-cohort.ts'
import { updateName } from './queries.ts'

export async function renameCohort(
  caller: Caller,
  { cohortId, name: written }: { cohortId: string; name: string },
): Promise<Cohort> {
  const cohort = await cohortToChange(caller, cohortId)
  const name = nameFrom(written)
  await updateName(caller, cohort.id, name)
  await note(caller, 'cohort-renamed', { cohortId, from: cohort.name, to: name })
  return cohortReadable(caller, cohort.id)
}
