// Doors to files and to what is on its way. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { FileClosed } from '../graph-types.ts'
import { closedAmong } from './closing.ts'
import { findFiles, findUpload, type FileRow, type UploadRow } from './queries.ts'
import { usesOpenTo, type FileUses } from './uses.ts'

/** A file that something holds which the viewer may read, and that is not closed; while it is not known to be clean, its uploader alone. */
export async function fileReadable(caller: Caller, uses: FileUses, id: string): Promise<FileRow> {
  const [file = refuse('FILE_NOT_FOUND')] = await filesOpen(caller, uses, [id])
  if (file.closed) refuse('FILE_CLOSED', { because: file.closed })
  if (file.scan === 'infected') refuse('FILE_INFECTED')
  if (isWaiting(caller, file)) refuse('FILE_BEING_SCANNED')
  return file
}

/** Those of these that can be had now. */
export async function filesReadable(caller: Caller, uses: FileUses, ids: readonly string[]): Promise<FileRow[]> {
  const files = await filesOpen(caller, uses, ids)
  return files.filter(file => file.closed === null && file.scan !== 'infected' && !isWaiting(caller, file))
}

const isWaiting = ({ viewer }: Caller, { scan, uploadedBy }: FileRow): boolean =>
  scan === 'waiting' && uploadedBy !== viewer.personId

type Open = FileRow & { closed: FileClosed | null }

async function filesOpen(caller: Caller, uses: FileUses, ids: readonly string[]): Promise<Open[]> {
  const files = await findFiles(caller, ids.filter(isId))
  const open = new Set<string>()
  for (const use of usesOpenTo(caller, uses)) {
    const closed = files.filter(({ id }) => !open.has(id)).map(({ id }) => id)
    for (const id of closed.length > 0 ? await use.opens(caller, closed) : []) open.add(id)
  }
  const closed = await closedAmong(caller, [...open])
  return files.filter(({ id }) => open.has(id)).map(file => ({ ...file, closed: closed.get(file.id) ?? null }))
}

/** One's own. */
export async function ownUpload(caller: Caller, id: string): Promise<UploadRow> {
  return (isId(id) ? await findUpload(caller, id) : undefined) ?? refuse('UPLOAD_NOT_FOUND')
}
