// What somebody is in today, from what the database tells of it. Pure.
import { roleTable, standingIn, type Enrolment, type Standing } from '../../people/roles.ts'

/** As its `cohort_facts` tells it. */
export interface CohortFacts {
  /** the school's own that they are in today */
  cohorts: readonly string[]
  /** marked ones */
  courses: readonly (readonly [courseId: string, roles: Enrolment['roles']])[]
  changes: Standing['changes']
}

/** The cohorts that they are in today: of a course's whoever is faculty there. */
export function cohortsIn({ cohorts, courses, changes }: CohortFacts): ReadonlySet<string> {
  const table = roleTable(changes)
  const taught = courses.filter(([, roles]) => standingIn(table, { marked: true, roles }) !== 'viewer')
  return new Set([...cohorts, ...taught.map(([courseId]) => courseId)])
}
