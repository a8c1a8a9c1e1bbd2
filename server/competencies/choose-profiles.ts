import { note, type Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import { signal } from '../base/signals.ts'
import { fillCohorts } from '../cohorts/filling/fill-cohorts.ts'
import { personReachable, type ReachedPerson } from '../people/access.ts'
import { frameworkOf } from './framework.ts'
import { replaceHoldings } from './queries.ts'

export interface ProfileChoice {
  /** null: oneself */
  personId: string | null
  /** none: back to the default profile */
  profileIds: readonly string[]
}

/** What somebody teaches, from today on; a coordinator may change it for those whom they reach. */
export async function chooseProfiles(caller: Caller, input: ProfileChoice): Promise<ReachedPerson> {
  const { viewer, today, now } = caller
  const person = await personReachable(caller, input.personId ?? viewer.personId)
  if (person.id === viewer.personId && !viewer.roles.has('faculty')) refuse('FACULTY_ONLY')
  const framework = await frameworkOf(caller)
  const profileIds = [...new Set(input.profileIds)]
  if (profileIds.some(id => !framework?.profile(id))) refuse('PROFILE_NOT_FOUND')
  const personIds = [person.id, ...person.allIds.filter(id => id !== person.id)]
  await replaceHoldings(caller, { personIds, profileIds, chosenBy: viewer.personId, today, now })
  await fillCohorts(caller, [person.id])
  await signal(caller, 'gaps', personIds)
  await note(caller, 'profiles-chosen', { personId: person.id, profileIds })
  return person
}
