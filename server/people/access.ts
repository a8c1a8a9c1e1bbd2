// Doors: how somebody is reached. The refusal is the same for "there is none" and "not yours".
import { coordinates, type Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { findReachable, findReachableAmong } from './queries.ts'

export interface ReachedPerson {
  id: string
  name: string | null
  /** all persons whose facts are this one's: itself and those merged into it */
  allIds: readonly string[]
}

/** Oneself; anybody for a school-wide coordinator; for a course's coordinator those who were launched there. */
export async function personReachable(caller: Caller, id: string): Promise<ReachedPerson> {
  return (isId(id) ? await findReachable(caller.db, caller, id) : undefined) ?? refuse('PERSON_NOT_FOUND')
}

/** Those of these people whom the viewer may read; nothing is asked where the role says it. */
export async function reachableAmong(caller: Caller, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { viewer } = caller
  if (viewer.roles.has('coordinator')) return new Set(ids)
  const others = ids.filter(id => id !== viewer.personId)
  const led = others.length > 0 && coordinates(viewer) ? await findReachableAmong(caller.db, caller, others) : []
  return new Set([...ids.filter(id => id === viewer.personId), ...led])
}

export function schoolCoordinator(caller: Caller): void {
  if (!caller.viewer.roles.has('coordinator')) refuse('COORDINATORS_ONLY')
}

/** School-wide, of the visit's course or of a cohort. */
export function anyCoordinator(caller: Caller): void {
  if (!coordinates(caller.viewer)) refuse('COORDINATORS_ONLY')
}

export function operator(caller: Caller): void {
  if (!caller.viewer.roles.has('operator')) refuse('OPERATORS_ONLY')
}

export function faculty(caller: Caller): void {
  if (!caller.viewer.roles.has('faculty')) refuse('FACULTY_ONLY')
}
