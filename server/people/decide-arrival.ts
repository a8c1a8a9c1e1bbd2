import type { Launch } from '../../lti/launch-types.ts'

/** What of a launch is kept. */
export interface Arrival {
  /** nobody in particular: a person without an identity, for this visit alone */
  anonymous: boolean
  course: Launch['course']
  /** whether the LMS's word on their roles in the course is kept: it may give authority */
  enrols: boolean
}

/** Pure. */
export function decideArrival({ person, course, deployment }: Launch): Arrival {
  if (person.sub === null) return { anonymous: true, course: null, enrols: false }
  // a Canvas account is no course: nobody learns or teaches in it
  if (!course || course.kind === 'account') return { anonymous: false, course: null, enrols: false }
  // a deployment that nobody has confirmed may be another institution's: its word counts for nothing until it is bound
  return { anonymous: false, course, enrols: deployment.bound }
}
