import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { facultyInReach } from '../../people/faculty/faculty-reach.ts'
import { mayGive } from '../access.ts'
import { findAssignments, type AssignmentRow, type AssignmentsAsked } from './queries.ts'

export type { AssignmentRow, StepRow } from './queries.ts'

const nothing = connectionOf([], { size: 0, total: 0 })

/** What was given to those whom the viewer reaches. */
export async function listAssignments(caller: Caller, asked: AssignmentsAsked): Promise<Connection<AssignmentRow>> {
  if (!mayGive(caller) || [asked.moduleId, asked.personId].some(id => id && !isId(id))) return nothing
  const everybody = caller.viewer.roles.has('coordinator')
  const people = everybody ? null : (await facultyInReach(caller)).map(({ id }) => id)
  return findAssignments(caller, people, asked)
}
