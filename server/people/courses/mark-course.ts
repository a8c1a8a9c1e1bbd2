import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { operator } from '../access.ts'
import { endMarking, findCourse, insertMarking } from './queries.ts'

/** From now on the course gives authority: its Learners are faculty, its Instructors may be confirmed as coordinators. */
export async function markCourse(caller: Caller, courseId: string): Promise<string> {
  operator(caller)
  const course = isId(courseId) ? await findCourse(caller.db, { schoolId: caller.schoolId, courseId }) : undefined
  if (!course) return refuse('COURSE_NOT_FOUND')
  await insertMarking(caller.db, caller, course.id)
  await note(caller, 'course-marked', { courseId: course.id })
  return course.id
}

/** Ends the authority that came from the course at once. Confirmed coordinators stay recorded and lead again when it is marked again. */
export async function unmarkCourse(caller: Caller, courseId: string): Promise<string> {
  operator(caller)
  const ended = isId(courseId) && (await endMarking(caller.db, caller, courseId))
  if (!ended) refuse('COURSE_NOT_FOUND')
  await note(caller, 'course-unmarked', { courseId })
  return courseId
}
