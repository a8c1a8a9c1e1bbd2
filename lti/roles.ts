import type { CourseRole } from './launch-types.ts'

const known = new Map<string, CourseRole>(
  (
    [
      'Instructor',
      'Learner',
      'ContentDeveloper',
      'Administrator',
      'Manager',
      'Mentor',
      'Member',
      'Officer',
      'TeachingAssistant',
    ] satisfies CourseRole[]
  ).map(role => [role.toLowerCase(), role]),
)

const vocabulary = 'http://purl.imsglobal.org/vocab/lis/v2/'
const elsewhere = /\/(?:institution|system)\/person#(?:Administrator|SysAdmin|AccountAdmin|SysSupport)$/
const testUser = /\/system\/person#TestUser$/

/** The role that a URI or a short name gives in this course; null when it is about the institution or the system. */
function courseRole(role: string): CourseRole | null {
  if (role.startsWith(`${vocabulary}membership#`)) return named(role.slice(vocabulary.length + 'membership#'.length))
  if (role.startsWith(`${vocabulary}membership/`)) return subRole(role.slice(vocabulary.length + 'membership/'.length))
  if (/^\w+$/.test(role)) return named(role)
  return null
}

const named = (name: string): CourseRole => known.get(name.toLowerCase()) ?? 'Other'

/** `Instructor#TeachingAssistant` is an assistant, `Instructor#Lecturer` an Instructor of some kind. */
function subRole(path: string): CourseRole {
  const [role = '', sub = ''] = path.split('#')
  return sub.startsWith('TeachingAssistant') ? 'TeachingAssistant' : named(role)
}

export interface Roles {
  courseRoles: CourseRole[]
  administrator: boolean
  test: boolean
}

/** The LMS's roles in our words. Who is an Instructor of the institution has no role in the course by that. */
export function readRoles(roles: readonly string[]): Roles {
  const found = roles.map(courseRole).filter(role => role !== null)
  return {
    courseRoles: [...new Set(found)],
    administrator: roles.some(role => elsewhere.test(role)),
    test: roles.some(role => testUser.test(role)),
  }
}
