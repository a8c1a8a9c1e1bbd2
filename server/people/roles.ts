// What a launch makes of somebody. The school's own changes are rows: marked courses, confirmations, grants.
import type { Role } from '../base/caller.ts'

/** One course that somebody was launched from, as the newest launch told it. */
export interface Enrolment {
  courseId: string
  /** the LMS's roles in that course */
  roles: readonly string[]
  /** for professional development, at this moment */
  marked: boolean
  /** the operator said that this Instructor coordinates it */
  confirmed: boolean
}

export interface Standing {
  enrolments: readonly Enrolment[]
  /** school-wide, in force at this moment */
  grants: readonly ('coordinator' | 'rater' | 'operator')[]
  /** the course of the visit */
  here: string | null
}

/** Moodle sends Instructor for managers, teachers and assistants alike, Canvas for assistants too: so the operator confirms. */
const isInstructor = (roles: readonly string[]): boolean =>
  roles.includes('Instructor') && !roles.includes('TeachingAssistant')
const takesPart = (roles: readonly string[]): boolean =>
  roles.some(role => ['Instructor', 'TeachingAssistant', 'Learner'].includes(role))

const isFaculty = ({ marked, roles }: Enrolment): boolean => (marked ? takesPart(roles) : isInstructor(roles))
const leads = ({ marked, confirmed, roles }: Enrolment): boolean => marked && confirmed && isInstructor(roles)

/** A visit carries the role of its course, school-wide grants, and faculty if faculty anywhere; with none of these it is a viewer's. */
export function rolesOf({ enrolments, grants, here }: Standing): {
  roles: ReadonlySet<Role>
  leadsCourseIds: string[]
} {
  const roles = new Set<Role>(grants)
  if (enrolments.some(isFaculty)) roles.add('faculty')
  const leadsCourseIds = enrolments
    .filter(course => course.courseId === here && leads(course))
    .map(course => course.courseId)
  if (roles.size === 0 && leadsCourseIds.length === 0) roles.add('viewer')
  return { roles, leadsCourseIds }
}

/** Where somebody begins who did not ask for a certain page. */
export function startOf(
  { roles, leadsCourseIds }: { roles: ReadonlySet<Role>; leadsCourseIds: readonly string[] },
  firstVisitDone: boolean,
): string {
  if (roles.has('coordinator') || leadsCourseIds.length > 0) return 'people'
  if (roles.has('faculty')) return firstVisitDone ? 'gaps' : 'first-visit'
  if (roles.has('rater')) return 'review'
  if (roles.has('operator')) return 'set-up'
  return 'welcome'
}
