import type { Caller } from '../../base/caller.ts'
import { signal } from '../../base/signals.ts'
import { tellEnd } from '../notices/tell-people.ts'
import type { Piece } from './evidence.ts'
import { addState, type NextState } from './queries.ts'

/** The next state of a piece that others may see; it must be locked. */
export async function step(caller: Caller, piece: Piece, next: NextState): Promise<void> {
  await addState(caller, piece.id, next)
  await tellPages(caller, piece)
  if (next.state !== 'submitted' && next.state !== 'in_review')
    await tellEnd(caller, piece.id, { author: piece.person.id, state: next.state })
}

/** Open pages of its author and of those who review ask again. */
export async function tellPages(caller: Caller, { person }: Piece): Promise<void> {
  await signal(caller, 'review')
  await signal(caller, 'gaps', [person.id])
}
