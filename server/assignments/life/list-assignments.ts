import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { facultyInReach } from '../../people/faculty/faculty-reach.ts'
import { mayGive } from '../access.ts'
import { findAssignments, type AssignmentRow, type AssignmentsAsked } from './queries.ts'

export type { AssignmentRow, StepRow } from './queries.ts'

const nothing = connectionOf([], { size: 0, total: 0 })

/** What was given to those whom the viewer reaches; to themselves it stands in their plan. */
export async function listAssignments(caller: Caller, asked: AssignmentsAsked): Promise<Connection<AssignmentRow>> {
  const ids = [asked.moduleId, asked.personId, asked.batchId, asked.ruleId]
  if (!mayGive(caller) || ids.some(id => id && !isId(id))) return nothing
  const { roles, personId } = caller.viewer
  const led = roles.has('coordinator') ? null : await facultyInReach(caller)
  const personIds = led && led.map(({ id }) => id).filter(id => id !== personId)
  return findAssignments(caller, personIds, asked)
}
