import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { operator } from '../access.ts'
import { roleDefaults, type CourseStanding } from '../role-defaults.ts'
import { roleTable } from '../roles.ts'
import { findChanges, setRoleChange } from './queries.ts'

const lmsRoles = [
  'Instructor',
  'TeachingAssistant',
  'Learner',
  'ContentDeveloper',
  'Administrator',
  'Manager',
  'Mentor',
  'Member',
  'Officer',
  'Other',
] as const

interface CourseRoleChange {
  marked: boolean
  lmsRole: string
  standing: CourseStanding
}

/** A row of the table of roles as it stands in a school. */
export interface CourseRoleRule extends CourseRoleChange {
  byDefault: boolean
}

const defaultOf = (marked: boolean, role: (typeof lmsRoles)[number]): CourseStanding =>
  roleDefaults[marked ? 'marked' : 'ordinary'][role] ?? 'viewer'

/** The whole table as it stands. */
export async function listCourseRoles(caller: Caller): Promise<CourseRoleRule[]> {
  const table = roleTable(await findChanges(caller.db, caller))
  return [true, false].flatMap(marked =>
    lmsRoles.map(lmsRole => {
      const standing = table[marked ? 'marked' : 'ordinary'][lmsRole] ?? 'viewer'
      return { marked, lmsRole, standing, byDefault: standing === defaultOf(marked, lmsRole) }
    }),
  )
}

/** What this school makes of an LMS's role, from today; its default ends the change. */
export async function changeCourseRole(
  caller: Caller,
  { marked, lmsRole, standing }: CourseRoleChange,
): Promise<CourseRoleRule> {
  operator(caller)
  const role = lmsRoles.find(name => name === lmsRole) ?? refuse('LMS_ROLE_UNKNOWN')
  if (standing === 'candidate' && (!marked || role === 'Learner')) refuse('STANDING_NOT_POSSIBLE')
  const byDefault = defaultOf(marked, role) === standing
  const name = `role.${marked ? 'marked' : 'ordinary'}.${role}`
  await setRoleChange(caller.db, caller, { name, value: byDefault ? null : standing })
  await note(caller, 'course-role-changed', { marked, lmsRole, standing })
  return { marked, lmsRole, standing, byDefault }
}
