import { note, type Caller } from '../../base/caller.ts'
import { faculty } from '../access.ts'
import { updateFirstVisit } from './queries.ts'

/** From now on the viewer begins with their gaps: they have been through the first visit, or will do it later. */
export async function finishFirstVisit(caller: Caller, { later }: { later: boolean }): Promise<void> {
  faculty(caller)
  if (await updateFirstVisit(caller)) await note(caller, 'first-visit-finished', { later })
}
