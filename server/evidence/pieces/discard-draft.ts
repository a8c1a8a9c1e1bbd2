import { note, type Caller } from '../../base/caller.ts'
import { ownDraft } from '../access.ts'
import { deleteDraft } from './queries.ts'

/** Nobody else has seen it, so nothing of it needs to stay. */
export async function discardDraft(caller: Caller, evidenceId: string): Promise<string> {
  const { id } = await ownDraft(caller, evidenceId)
  await deleteDraft(caller, id)
  await note(caller, 'draft-discarded', { evidenceId: id })
  return id
}
