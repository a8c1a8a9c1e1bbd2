import type { Readable } from 'node:stream'
import { note, type Caller } from '../../base/caller.ts'
import type { FileStore } from '../../base/files.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import { ownDraft } from '../access.ts'
import type { PieceFile } from '../pieces/evidence.ts'
import { cleanName } from './file-name.ts'
import { keepableType } from './file-type.ts'
import { findUploaded, insertFile } from './queries.ts'

export const mostBytes = 50 * 1024 * 1024
const mostFiles = 10
/** of one person; what was uploaded and thrown away counts too, until the sweep its bytes lie there */
const mostOfADay = 1024 ** 3
const aDay = 86_400_000

export interface Upload {
  evidenceId: string
  store: FileStore
  /** what comes, with the name that the browser gave; asked for when the door is passed */
  open: () => Promise<{ name: string; source: Readable } | undefined>
  /** a transaction of its own for the same viewer */
  asCaller: <T>(work: (caller: Caller) => Promise<T>) => Promise<T>
}

/** The door first, then the bytes without a transaction open, then the row: one that points at nothing is never written. */
export async function uploadFile({ evidenceId, store, open, asCaller }: Upload): Promise<PieceFile> {
  const schoolId = await asCaller(async caller => {
    await draftWithRoom(caller, evidenceId)
    return caller.schoolId
  })
  const coming = (await open()) ?? refuse('FILE_MISSING')
  const received = await store.receive(coming.source, mostBytes)
  try {
    const { sha256, size } = received
    if (size === 0) refuse('FILE_EMPTY')
    const type = (await keepableType(received, coming.name)) ?? refuse('FILE_TYPE_REFUSED')
    const file = { sha256, size, type, name: cleanName(coming.name, type) }
    await received.keep(schoolId)
    return await asCaller(async caller => {
      await draftWithRoom(caller, evidenceId)
      const id = await insertFile(caller, evidenceId, file)
      await note(caller, 'file-uploaded', { evidenceId, fileId: id, bytes: size })
      return { id, name: file.name, type, size, uploadedAt: caller.now }
    })
  } finally {
    await received.discard()
  }
}

async function draftWithRoom(caller: Caller, evidenceId: string): Promise<void> {
  faculty(caller)
  const { files } = await ownDraft(caller, evidenceId)
  if (files.length >= mostFiles) refuse('TOO_MANY_FILES', { most: mostFiles })
  const uploaded = await findUploaded(caller, new Date(caller.now.getTime() - aDay))
  if (uploaded >= mostOfADay) refuse('ENOUGH_FOR_TODAY', { most: mostOfADay / 1024 ** 2 })
}
