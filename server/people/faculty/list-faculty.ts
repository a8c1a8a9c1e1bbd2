import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { facultyReach } from './faculty-reach.ts'
import { findFaculty, type FacultyMember } from './queries.ts'

export interface FacultyPage extends PageAsked {
  search?: string | null
}

/** The faculty whom the viewer reaches, by name: a coordinator's school, or who was launched in the course that they lead. */
export async function listFaculty(
  caller: Caller,
  { search, ...page }: FacultyPage,
): Promise<Connection<FacultyMember>> {
  const reach = await facultyReach(caller)
  if (!reach) return connectionOf([], { size: 0, total: 0 })
  return findFaculty(caller.db, { ...reach, search: search?.trim() ?? '' }, page)
}
