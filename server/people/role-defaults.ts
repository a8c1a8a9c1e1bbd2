import type { CourseRole } from '../../lti/launch-types.ts'

/** What the LMS's role in a course makes of somebody there. A candidate is faculty whom the operator may confirm as coordinator. */
export type CourseStanding = 'candidate' | 'faculty' | 'viewer'

export type RoleTable = Readonly<Record<'marked' | 'ordinary', Readonly<Partial<Record<CourseRole, CourseStanding>>>>>

/** What is not named is a viewer's. A school's changes are settings named `role.marked.<Role>` and `role.ordinary.<Role>`. */
export const roleDefaults: RoleTable = {
  marked: { Instructor: 'candidate', TeachingAssistant: 'faculty', Learner: 'faculty' },
  ordinary: { Instructor: 'faculty' },
}
