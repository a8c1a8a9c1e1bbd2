import { refuse } from '../../base/refusal.ts'
import type { FileUse } from '../../files/uses.ts'
import { tell } from '../../notices/tell.ts'
import { faculty } from '../../people/access.ts'
import { mayRead, ownDraft } from '../access.ts'
import { piecesOf } from '../pieces/evidence.ts'
import { evidenceFileInfected } from '../notices/kinds.ts'
import { findHolding, insertHeld } from './queries.ts'

const mostFiles = 10

/** Files go to one's own drafts, and are read by whoever may read a piece that holds them. */
export const evidenceFiles: FileUse = {
  purpose: 'evidence',
  most: 50 * 1024 ** 2,
  mostOfADay: 1024 ** 3,
  async door(caller, subjectId) {
    faculty(caller)
    const { files } = await ownDraft(caller, subjectId)
    if (files.length >= mostFiles) refuse('TOO_MANY_FILES', { most: mostFiles })
  },
  hold: (caller, { subjectId, fileId }) => insertHeld(caller, { evidenceId: subjectId, fileId }),
  async opens(caller, fileIds) {
    const holding = await findHolding(caller, fileIds)
    const pieces = await piecesOf(
      caller,
      holding.map(({ evidenceId }) => evidenceId),
    )
    const read = new Set(pieces.filter(mayRead).map(({ id }) => id))
    return holding.filter(({ evidenceId }) => read.has(evidenceId)).map(({ fileId }) => fileId)
  },
  async tellInfected(teller, { files, virus }) {
    const by = new Map(files.map(({ id, uploadedBy }) => [id, uploadedBy]))
    const holding = await findHolding(teller, [...by.keys()])
    await tell(
      teller,
      evidenceFileInfected,
      holding.map(({ evidenceId, fileId }) => ({ personId: by.get(fileId)!, about: evidenceId, details: { virus } })),
    )
  },
}
