import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { evidenceReadable, ownDraft } from '../access.ts'
import type { Piece } from '../pieces/evidence.ts'
import { deleteHeld, deleteUnheldFiles } from './queries.ts'

/** Out of a draft; what it was copied from keeps it. */
export async function removeFile(
  caller: Caller,
  { evidenceId, fileId }: { evidenceId: string; fileId: string },
): Promise<Piece> {
  const { id } = await ownDraft(caller, evidenceId)
  const removed = isId(fileId) && (await deleteHeld(caller, { evidenceId: id, fileId }))
  if (!removed) refuse('FILE_NOT_FOUND')
  await deleteUnheldFiles(caller, [fileId])
  await note(caller, 'file-removed', { evidenceId: id, fileId })
  return evidenceReadable(caller, id)
}
