import type { Caller } from '../../base/caller.ts'
import { facultyRoles } from './faculty-reach.ts'
import { findRoleHolders, type RoleHolder } from './queries.ts'

/** What somebody may be in a whole school. */
export const rolesToAskFor = ['faculty', 'coordinator', 'rater', 'operator'] as const
export type HeldRole = (typeof rolesToAskFor)[number]

/** Who is what in the school now, of these people or (null) of all; test users are left out. */
export async function roleHolders(
  place: Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>,
  roles: readonly HeldRole[],
  among: readonly string[] | null,
): Promise<RoleHolder[]> {
  return findRoleHolders(place, { roles, among, ...(await facultyRoles(place)) })
}
