import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { operator } from '../access.ts'
import { roleDefaults, type CourseStanding } from '../role-defaults.ts'
import { setRoleChange } from './queries.ts'

export const lmsRoles = [
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

export interface CourseRoleChange {
  marked: boolean
  lmsRole: string
  standing: CourseStanding
}

/** What this school makes of an LMS's role, from today; its default ends the change. */
export async function changeCourseRole(
  caller: Caller,
  { marked, lmsRole, standing }: CourseRoleChange,
): Promise<CourseRoleChange> {
  operator(caller)
  const role = lmsRoles.find(name => name === lmsRole) ?? refuse('LMS_ROLE_UNKNOWN')
  if (standing === 'candidate' && (!marked || role === 'Learner')) refuse('STANDING_NOT_POSSIBLE')
  const where = marked ? 'marked' : 'ordinary'
  const isDefault = (roleDefaults[where][role] ?? 'viewer') === standing
  await setRoleChange(caller.db, caller, { name: `role.${where}.${role}`, value: isDefault ? null : standing })
  await note(caller, 'course-role-changed', { marked, lmsRole, standing })
  return { marked, lmsRole, standing }
}
