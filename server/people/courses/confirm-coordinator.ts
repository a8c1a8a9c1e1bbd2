import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { operator } from '../access.ts'
import { endConfirmation, findCandidate, insertConfirmation } from './queries.ts'

interface InCourse {
  courseId: string
  personId: string
}

/** The operator's word that this Instructor of this marked course is its coordinator: an LMS says the same of assistants. */
export async function confirmCoordinator(caller: Caller, { courseId, personId }: InCourse): Promise<string> {
  operator(caller)
  const known = isId(courseId) && isId(personId)
  const candidate = known ? await findCandidate(caller.db, caller, { courseId, personId }) : undefined
  if (!candidate) return refuse('CANDIDATE_NOT_FOUND')
  await insertConfirmation(caller.db, caller, { courseId, personId: candidate.personId })
  await note(caller, 'coordinator-confirmed', { courseId, personId: candidate.personId })
  return courseId
}

export async function endCoordinator(caller: Caller, { courseId, personId }: InCourse): Promise<string> {
  operator(caller)
  const known = isId(courseId) && isId(personId)
  const ended = known && (await endConfirmation(caller.db, caller, { courseId, personId }))
  if (!ended) refuse('COORDINATOR_NOT_FOUND')
  await note(caller, 'coordinator-ended', { courseId, personId })
  return courseId
}
