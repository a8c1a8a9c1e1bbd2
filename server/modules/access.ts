// Doors to modules. The refusal is the same for "there is none" and "not yours"; who changes a draft holds it locked.
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { schoolCoordinator } from '../people/access.ts'
import { lockDraft, type DraftRow } from './writing/queries.ts'

export const mayWrite = ({ viewer }: Caller): boolean => viewer.roles.has('coordinator')

export async function draftToWrite(caller: Caller, moduleId: string): Promise<DraftRow> {
  schoolCoordinator(caller)
  return (isId(moduleId) ? await lockDraft(caller, moduleId) : undefined) ?? refuse('MODULE_NOT_FOUND')
}
