import type { Caller } from '../../base/caller.ts'
import { membersToday } from '../../cohorts/members/members-on.ts'
import { profileCondition } from '../../competencies/profile-condition.ts'
import { roleHolders } from '../../people/faculty/role-holders.ts'
import type { Said } from './queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>

/** Of all faculty those who hold one of its profiles and are in one of its cohorts: as many questions for thousands as for one. */
export async function whoMeets(
  place: Place,
  { profileIds, cohortIds }: Pick<Said, 'profileIds' | 'cohortIds'>,
): Promise<string[]> {
  const [faculty, holders, members] = await Promise.all([
    roleHolders(place, ['faculty'], null),
    profileIds.length > 0 ? profileCondition.meeting(place, profileIds, null) : null,
    cohortIds.length > 0 ? membersToday(place, cohortIds) : null,
  ])
  const sets = [faculty, holders, members].flatMap(rows =>
    rows ? [new Set(rows.map(({ personId }) => personId))] : [],
  )
  return [...sets[0]!].filter(id => sets.every(set => set.has(id))).sort()
}
