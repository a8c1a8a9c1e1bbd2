import type { Caller } from '../base/caller.ts'
import { frameworkOf, type Profile } from './framework.ts'
import { readHoldings } from './queries.ts'

export interface HeldProfile {
  profile: Profile
  startedOn: string
}

/** What these people hold today, whoever asks: one question for all. */
export async function profilesHeld(
  place: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  personIds: readonly string[],
): Promise<(personId: string) => HeldProfile[]> {
  const [holdings, framework] = await Promise.all([readHoldings(place, personIds, place.today), frameworkOf(place)])
  return id =>
    holdings.flatMap(({ personId, profileId, startedOn }) => {
      const profile = personId === id && framework?.profile(profileId)
      return profile ? [{ profile, startedOn }] : []
    })
}
