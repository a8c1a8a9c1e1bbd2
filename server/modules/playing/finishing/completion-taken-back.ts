import type { Caller } from '../../../base/caller.ts'
import type { Piece } from '../../../evidence/pieces/evidence.ts'
import { tellUnfinished } from './on-finish.ts'
import { readUnproven } from './queries.ts'

/** What finishing gave counts no more: the attempt stays as it was, and the module may be begun once more. */
export async function completionTakenBack(caller: Caller, { id, kind }: Piece, because: string | null): Promise<void> {
  const unproven = because !== null && kind.code === 'module_completion' ? await readUnproven(caller, id) : undefined
  if (unproven) await tellUnfinished(caller, { ...unproven, because: because! })
}
