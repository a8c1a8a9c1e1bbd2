// Doors to what is given to people. The refusal is the same for "there is none" and "not yours".
import { coordinates, type Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { anyCoordinator, reachableAmong } from '../people/access.ts'
import { lockAssignments } from './life/queries.ts'
import { lockOwnBatch, readPlannedFor, type BatchRow } from './giving/queries.ts'

export const mayGive = ({ viewer }: Caller): boolean => coordinates(viewer)

const schoolWide = ({ viewer }: Caller): boolean => viewer.roles.has('coordinator')

/** Only who has looked at the dry run gives what it says, and while they reach all whom it names. */
export async function ownBatch(caller: Caller, id: string): Promise<BatchRow> {
  anyCoordinator(caller)
  const batch = (isId(id) ? await lockOwnBatch(caller, id) : undefined) ?? refuse('BATCH_NOT_FOUND')
  if (schoolWide(caller)) return batch
  const personIds = await readPlannedFor(caller, batch.id)
  const reached = await reachableAmong(caller, personIds)
  return personIds.every(id => reached.has(id)) ? batch : refuse('BATCH_NOT_FOUND')
}

const most = 500

/** What is still to be done, of people whom the viewer reaches, locked; all of these or none. Their own only school-wide coordinators change. */
export async function assignmentsToChange(
  caller: Caller,
  ids: readonly string[],
): Promise<{ id: string; personId: string }[]> {
  anyCoordinator(caller)
  const asked = [...new Set(ids)]
  if (asked.length > most) refuse('TOO_MANY', { most })
  const rows = asked.every(isId) ? await lockAssignments(caller, asked) : []
  const personIds = [...new Set(rows.map(({ personId }) => personId))]
  const reached = await reachableAmong(caller, personIds)
  const theirs = (id: string): boolean => reached.has(id) && (schoolWide(caller) || id !== caller.viewer.personId)
  if (rows.length === 0 || rows.length < asked.length || !personIds.every(theirs)) refuse('ASSIGNMENT_NOT_FOUND')
  const over = rows.filter(({ open }) => !open)
  if (over.length > 0) refuse('ASSIGNMENT_OVER', { count: over.length })
  return rows
}
