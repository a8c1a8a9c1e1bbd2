import { isId } from '../base/ids.ts'
import type { ConditionKind } from '../cohorts/filling/conditions.ts'
import { frameworkOf } from './framework.ts'
import { readHolders } from './queries.ts'

/** Holds a profile: somebody chose it for themselves, or a coordinator for them. */
export const profileCondition: ConditionKind = {
  async titles(place, values) {
    const framework = await frameworkOf(place)
    const profiles = values.flatMap(value => framework?.profile(value) ?? [])
    return new Map(profiles.map(({ id, title }) => [id, title]))
  },
  async meeting(place, values, among) {
    const holders = await readHolders(place, { profileIds: values.filter(isId), day: place.today, among })
    return holders.map(({ personId, profileId }) => ({ value: profileId, personId }))
  },
}
