import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { FileUse } from '../../files/uses.ts'
import { tell } from '../../notices/tell.ts'
import { faculty } from '../../people/access.ts'
import { mayRead, ownDraft } from '../access.ts'
import { piecesOf } from '../pieces/evidence.ts'
import { evidenceFileInfected } from '../notices/kinds.ts'
import { findHolding, insertHeld } from './queries.ts'
import { shownToGuest } from './shown-to-guests.ts'

const mostFiles = 10

/** Files go to one's own drafts, and are read by whoever may read a piece that holds them; by a guest, what is shown to them. */
export const evidenceFiles: FileUse = {
  purpose: 'evidence',
  openToGuests: true,
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
    const read = await readable(
      caller,
      holding.map(({ evidenceId }) => evidenceId),
    )
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

async function readable(caller: Caller, evidenceIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caller.viewer.roles.has('guest')) return new Set(await shownToGuest(caller, evidenceIds))
  const pieces = await piecesOf(caller, evidenceIds)
  return new Set(pieces.filter(mayRead).map(({ id }) => id))
}
