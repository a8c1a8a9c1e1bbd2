import { batchedFor } from '../../base/batch.ts'
import { mayRead } from '../../evidence/access.ts'
import { piecesOf } from '../../evidence/pieces/evidence.ts'

/** What something became, if the viewer may read it. Asked once for all that is shown. */
export const evidenceOf = batchedFor(async (caller, ids: string[]) => {
  const pieces = await piecesOf(caller, [...new Set(ids)])
  return (id: string) => pieces.find(piece => piece.id === id && mayRead(piece)) ?? null
})
