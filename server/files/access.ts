// Doors to files and to what is on its way. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { findFile, findUpload, type FileRow, type UploadRow } from './queries.ts'
import type { FileUses } from './uses.ts'

/** A file that something holds which the viewer may read; while it is not known to be clean, its uploader alone. */
export async function fileReadable(caller: Caller, uses: FileUses, id: string): Promise<FileRow> {
  const file = isId(id) ? await findFile(caller, id) : undefined
  if (!file || !(await isOpen(caller, uses, id))) return refuse('FILE_NOT_FOUND')
  if (file.scan === 'infected') refuse('FILE_INFECTED')
  if (file.scan === 'waiting' && file.uploadedBy !== caller.viewer.personId) refuse('FILE_BEING_SCANNED')
  return file
}

async function isOpen(caller: Caller, uses: FileUses, id: string): Promise<boolean> {
  for (const use of uses) if (await use.opens(caller, id)) return true
  return false
}

/** One's own. */
export async function ownUpload(caller: Caller, id: string): Promise<UploadRow> {
  return (isId(id) ? await findUpload(caller, id) : undefined) ?? refuse('UPLOAD_NOT_FOUND')
}
