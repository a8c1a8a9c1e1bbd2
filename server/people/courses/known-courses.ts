import type { Caller } from '../../base/caller.ts'
import type { Connection, PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { rolesThatGive } from '../roles.ts'
import {
  findCandidates,
  findChanges,
  findCoordinators,
  findKnownCourse,
  findKnownCourses,
  type Candidate,
  type Coordinator,
  type KnownCourse,
} from './queries.ts'

export type { Candidate, Coordinator, KnownCourse } from './queries.ts'

export const listKnownCourses = (
  caller: Caller,
  { search, ...page }: PageAsked & { search?: string | null | undefined },
): Promise<Connection<KnownCourse>> => findKnownCourses(caller, { search: search?.trim() ?? '' }, page)

export const seekKnownCourse = async (caller: Caller, courseId: string): Promise<KnownCourse | null> =>
  (isId(courseId) ? await findKnownCourse(caller, courseId) : undefined) ?? null

export const showKnownCourse = async (caller: Caller, courseId: string): Promise<KnownCourse> =>
  (await findKnownCourse(caller, courseId)) ?? refuse('COURSE_NOT_FOUND')

/** Whom the operator may confirm, of many courses in one statement; in the order of `courseIds`. */
export async function candidatesOf(
  caller: Caller,
  courseIds: readonly string[],
  page: PageAsked,
): Promise<Connection<Candidate>[]> {
  const roles = rolesThatGive(await findChanges(caller.db, caller), { marked: true, atLeast: 'candidate' })
  const found = await findCandidates(caller, { courseIds, roles }, page)
  return courseIds.map(found)
}

export async function coordinatorsOf(caller: Caller, courseIds: readonly string[]): Promise<Coordinator[][]> {
  const rows = await findCoordinators(caller, courseIds)
  return courseIds.map(id => rows.filter(row => row.courseId === id))
}
