import { answering, type Caller } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { changeCourseRole } from './change-course-role.ts'
import { confirmCoordinator, endCoordinator } from './confirm-coordinator.ts'
import { showKnownCourse } from './known-courses.ts'
import { markCourse, unmarkCourse } from './mark-course.ts'

/** An operation that answers the id of a course, for a mutation that answers the course. */
const answeringCourse = (caller: Caller, operation: (caller: Caller) => Promise<string>) =>
  answering(caller, 'course', async caller => showKnownCourse(caller, await operation(caller)))

export const resolvers: Resolvers = {
  KnownCourse: {
    course: ({ id, title, markedAt }) => ({ id, title, marked: markedAt !== null }),
  },
  Candidate: { person: ({ id, name }) => ({ id, name }) },
  Coordinator: {
    person: ({ id, name }) => ({ id, name }),
    confirmedBy: ({ confirmedById, confirmedByName }) =>
      confirmedById === null ? null : { id: confirmedById, name: confirmedByName },
  },
  Mutation: {
    markCourse: (_root, { input }, { caller }) => answeringCourse(caller, caller => markCourse(caller, input.courseId)),
    unmarkCourse: (_root, { input }, { caller }) =>
      answeringCourse(caller, caller => unmarkCourse(caller, input.courseId)),
    confirmCoordinator: (_root, { input }, { caller }) =>
      answeringCourse(caller, caller => confirmCoordinator(caller, input)),
    endCoordinator: (_root, { input }, { caller }) => answeringCourse(caller, caller => endCoordinator(caller, input)),
    changeCourseRole: (_root, { input }, { caller }) =>
      answering(caller, 'courseRole', caller => changeCourseRole(caller, input)),
  },
}
