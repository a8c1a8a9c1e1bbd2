import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { facultyReach } from './faculty-reach.ts'
import { findFaculty, type FacultyMember, type FacultyReach } from './queries.ts'

export interface FacultyPage extends PageAsked {
  search?: string | null
  /** only of this cohort, a school's own or a course's */
  cohortId?: string | null
}

/** The faculty whom the viewer reaches, by name: a coordinator's school, or who is in a course or cohort that they lead. */
export async function listFaculty(
  caller: Caller,
  { search, cohortId, ...page }: FacultyPage,
): Promise<Connection<FacultyMember>> {
  const reach = await facultyReach(caller)
  const within = cohortId ?? null
  if (!reach || (within !== null && !leads(reach, within))) return connectionOf([], { size: 0, total: 0 })
  return findFaculty(caller.db, { ...reach, search: search?.trim() ?? '', within }, page)
}

const leads = ({ everybody, courseIds, cohortIds }: FacultyReach, id: string): boolean =>
  isId(id) && (everybody || courseIds.includes(id) || cohortIds.includes(id))
