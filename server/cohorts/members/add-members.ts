import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { facultyAmong } from '../../people/faculty/faculty-reach.ts'
import { cohortToChange, type Cohort } from '../access.ts'
import { insertMembers } from './queries.ts'

const atMost = 500

/** By hand, from today on; who is in it already stays as they are. */
export async function addMembers(
  caller: Caller,
  { cohortId, personIds }: { cohortId: string; personIds: readonly string[] },
): Promise<Cohort> {
  const cohort = await cohortToChange(caller, cohortId)
  checkChosen(personIds)
  const found = await facultyAmong(caller, personIds)
  if (personIds.some(id => !found.has(id))) refuse('PERSON_NOT_FOUND')
  const chosen = [...new Set([...found.values()].map(({ id }) => id))]
  const added = await insertMembers(caller, { cohortId: cohort.id, personIds: chosen, source: 'hand' })
  if (added.length > 0) await note(caller, 'cohort-members-added', { cohortId: cohort.id, personIds: added })
  return cohort
}

export function checkChosen(personIds: readonly string[]): void {
  if (personIds.length === 0) refuse('NOBODY_CHOSEN')
  if (personIds.length > atMost) refuse('TOO_MANY_PEOPLE', { most: atMost })
}
