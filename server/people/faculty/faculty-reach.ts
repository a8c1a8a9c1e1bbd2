import { coordinates, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { findChanges } from '../courses/queries.ts'
import { rolesThatGive } from '../roles.ts'
import { findEverybody, findFacultyAmong, findFacultyCalled, type FacultyMember, type FacultyReach } from './queries.ts'

export type { FacultyMember } from './queries.ts'

/** The faculty whom the viewer reaches: a coordinator's school, or who is in a course or cohort that they lead; null: nobody. */
export async function facultyReach(caller: Caller): Promise<FacultyReach | null> {
  const { viewer, schoolId, today } = caller
  if (!coordinates(viewer)) return null
  const led = { courseIds: viewer.leadsCourseIds, cohortIds: viewer.leadsCohortIds }
  return { schoolId, today, everybody: viewer.roles.has('coordinator'), ...led, ...(await facultyRoles(caller)) }
}

/** The LMS's roles that make somebody faculty here, in a marked course and in any other. */
export async function facultyRoles(
  place: Pick<Caller, 'db' | 'schoolId' | 'today'>,
): Promise<Pick<FacultyReach, 'marked' | 'ordinary'>> {
  const changes = await findChanges(place.db, place)
  return {
    marked: rolesThatGive(changes, { marked: true, atLeast: 'faculty' }),
    ordinary: rolesThatGive(changes, { marked: false, atLeast: 'faculty' }),
  }
}

/** Those of these people who are faculty in the viewer's reach, by the id that was asked for: any identity of theirs. */
export async function facultyAmong(
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FacultyMember>> {
  const reach = await facultyReach(caller)
  const found = reach ? await findFacultyAmong(caller.db, reach, ids.filter(isId)) : []
  return new Map(found.map(({ asked, ...member }) => [asked, member]))
}

/** Faculty in the viewer's reach by e-mail address or user id in an LMS; a word may mean several. */
export async function facultyCalled(
  caller: Caller,
  words: readonly string[],
): Promise<ReadonlyMap<string, FacultyMember[]>> {
  const reach = await facultyReach(caller)
  const found = reach ? await findFacultyCalled(caller.db, reach, words) : []
  const called = new Map<string, FacultyMember[]>()
  for (const { asked, ...member } of found) called.set(asked, [...(called.get(asked) ?? []), member])
  return called
}

/** All faculty in the viewer's reach. */
export async function facultyInReach(caller: Caller): Promise<readonly FacultyMember[]> {
  const reach = await facultyReach(caller)
  return reach ? findEverybody(caller.db, reach) : []
}
