import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { facultyRoles } from '../../people/faculty/faculty-reach.ts'
import { cohortsReadable, type Cohort } from '../access.ts'
import { countMembers, findMembers, findMembersPage, type Member } from './queries.ts'

export type { Member, OwnCohort } from './queries.ts'

/** Who was in these cohorts on a day, a row for each cohort and person: for whoever may see them all. */
export async function membersOn(caller: Caller, cohortIds: readonly string[], day: string): Promise<Member[]> {
  await cohortsReadable(caller, cohortIds)
  const { marked } = await facultyRoles(caller)
  return findMembers(caller, { cohortIds, day, marked })
}

/** Who is in them today, for what the school does by a rule of its coordinators: no viewer asks. */
export async function membersToday(
  place: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  cohortIds: readonly string[],
): Promise<Member[]> {
  if (cohortIds.length === 0) return []
  const { marked } = await facultyRoles(place)
  return findMembers(place, { cohortIds, day: place.today, marked })
}

export interface MembersAsked extends PageAsked {
  search?: string | null | undefined
  /** today unless told */
  asOf?: string | null | undefined
}

/** Of a cohort that was reached by its door, by name. */
export async function listMembers(
  caller: Caller,
  { id }: Cohort,
  { search, asOf, ...page }: MembersAsked,
): Promise<Connection<Member>> {
  const day = asOf ?? caller.today
  if (day > caller.today) return connectionOf([], { size: 0, total: 0 })
  const { marked } = await facultyRoles(caller)
  return findMembersPage(caller, { cohortIds: [id], day, marked, search: search?.trim() ?? '' }, page)
}

/** How many are in it today: one question for all that are asked for. */
export const memberCountOf = batchedFor(async (caller: Caller, cohortIds: string[]) => {
  const { marked } = await facultyRoles(caller)
  const counts = await countMembers(caller, { cohortIds, day: caller.today, marked })
  return id => counts.get(id) ?? 0
})
