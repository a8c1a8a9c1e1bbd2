// What a launch makes of somebody: pure. The school's own words (marks, confirmations, grants, changed defaults) are rows.
import type { CourseRole } from '../../lti/launch-types.ts'
import { coordinates, type Role, type Viewer } from '../base/caller.ts'
import { roleDefaults, type CourseStanding, type RoleTable } from './role-defaults.ts'

/** One course that somebody was launched from, as the newest launch told it. */
export interface Enrolment {
  courseId: string
  /** the LMS's roles in that course */
  roles: readonly CourseRole[]
  /** for professional development, at this moment */
  marked: boolean
  /** the operator said that this person coordinates it */
  confirmed: boolean
}

export interface Standing {
  enrolments: readonly Enrolment[]
  /** school-wide, in force at this moment */
  grants: readonly ('coordinator' | 'rater' | 'operator')[]
  /** the course of the visit, as its own identity is enrolled there */
  here: { courseId: string; roles: readonly CourseRole[] } | null
  /** the school's changes: `role.marked.Mentor` → 'faculty' */
  changes: Readonly<Record<string, CourseStanding>>
}

const rank: Record<CourseStanding, number> = { viewer: 0, faculty: 1, candidate: 2 }

export function roleTable(changes: Standing['changes']): RoleTable {
  const table = { marked: { ...roleDefaults.marked }, ordinary: { ...roleDefaults.ordinary } }
  for (const [name, standing] of Object.entries(changes)) {
    const [, where, role] = name.split('.') as ['role', 'marked' | 'ordinary', CourseRole]
    if (table[where]) table[where][role] = standing
  }
  return table
}

/** The LMS's roles that make somebody at least this in a course; for an assistant Instructor is left out beforehand. */
export function rolesThatGive(
  changes: Standing['changes'],
  { marked, atLeast }: { marked: boolean; atLeast: CourseStanding },
): CourseRole[] {
  const table = roleTable(changes)[marked ? 'marked' : 'ordinary']
  return (Object.keys(table) as CourseRole[]).filter(role => rank[table[role]!] >= rank[atLeast])
}

/** The best that the LMS's roles give in one course. Canvas sends Instructor for its assistants too: there the assistant counts. */
export function standingIn(
  table: RoleTable,
  { marked, roles }: { marked: boolean; roles: readonly CourseRole[] },
): CourseStanding {
  const own = roles.includes('TeachingAssistant') ? roles.filter(role => role !== 'Instructor') : roles
  return own
    .map(role => table[marked ? 'marked' : 'ordinary'][role] ?? 'viewer')
    .reduce((best, next) => (rank[next] > rank[best] ? next : best), 'viewer')
}

/** A visit carries the role of its course, school-wide grants, and faculty if faculty anywhere; with none of these it is a viewer's. */
export function rolesOf({ enrolments, grants, here, changes }: Standing): {
  roles: ReadonlySet<Role>
  leadsCourseIds: string[]
} {
  const table = roleTable(changes)
  const roles = new Set<Role>(grants)
  if (enrolments.some(course => standingIn(table, course) !== 'viewer')) roles.add('faculty')
  const course = here && enrolments.find(({ courseId }) => courseId === here.courseId)
  const leads =
    course?.marked && course.confirmed && standingIn(table, { marked: true, roles: here!.roles }) === 'candidate'
  if (roles.size === 0) roles.add('viewer')
  return { roles, leadsCourseIds: leads ? [course.courseId] : [] }
}

/** Where somebody begins who did not ask for a certain page. */
export function startOf(
  viewer: Pick<Viewer, 'roles' | 'leadsCourseIds' | 'leadsCohortIds'>,
  firstVisitDone: boolean,
): string {
  const { roles } = viewer
  if (coordinates(viewer)) return 'people'
  if (roles.has('operator')) return 'set-up'
  if (roles.has('faculty')) return firstVisitDone ? 'gaps' : 'first-visit'
  if (roles.has('rater')) return 'review'
  return 'welcome'
}
