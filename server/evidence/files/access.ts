import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { mayRead } from '../access.ts'
import { piecesOf } from '../pieces/evidence.ts'
import { findFile, type HeldFile } from './queries.ts'

/** A file of a piece that the viewer may read. */
export async function fileReadable(caller: Caller, id: string): Promise<HeldFile> {
  const file = isId(id) ? await findFile(caller, id) : undefined
  const pieces = file ? await piecesOf(caller, file.evidenceIds) : []
  return pieces.some(mayRead) ? file! : refuse('FILE_NOT_FOUND')
}
