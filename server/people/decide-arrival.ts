import type { Launch } from '../../lti/launch-types.ts'

/** What the school knew before this launch. */
export interface Known {
  identity: { id: string; personId: string } | null
  course: { id: string; title: string | null; label: string | null; lastSeenAt: Date } | null
}

export interface Arrival {
  person: { do: 'record' } | { do: 'record-anonymous' } | { do: 'greet'; personId: string; identityId: string }
  course: { do: 'none' } | { do: 'record' } | { do: 'keep'; id: string } | { do: 'update'; id: string }
  /** whether the LMS's word on their roles in the course is kept: it may give authority */
  enrols: boolean
}

const anHour = 3_600_000

/** Who comes, and what of it is kept. Pure. */
export function decideArrival(launch: Launch, known: Known): Arrival {
  if (launch.person.sub === null) return { person: { do: 'record-anonymous' }, course: { do: 'none' }, enrols: false }
  const person: Arrival['person'] = known.identity
    ? { do: 'greet', personId: known.identity.personId, identityId: known.identity.id }
    : { do: 'record' }
  // a Canvas account is no course: nobody learns or teaches in it
  if (!launch.course || launch.course.kind === 'account') return { person, course: { do: 'none' }, enrols: false }
  // a deployment that nobody has confirmed may be another institution's: its word counts for nothing until it is bound
  return { person, course: decideCourse(launch, known.course), enrols: launch.deployment.bound }
}

/** Many are launched from one course at once: its row is written only when it says something new. */
function decideCourse({ course, launchedAt }: Launch, known: Known['course']): Arrival['course'] {
  if (!known) return { do: 'record' }
  const renamed =
    (course!.title !== null && course!.title !== known.title) ||
    (course!.label !== null && course!.label !== known.label)
  const stale = launchedAt.getTime() - known.lastSeenAt.getTime() > anHour
  return { do: renamed || stale ? 'update' : 'keep', id: known.id }
}
