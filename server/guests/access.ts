// Doors: how a guest is reached. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { schoolCoordinator } from '../people/access.ts'
import { findGuestsAmong, type GuestRow } from './queries.ts'

export type { ExpertiseRow, GuestRow, LinkRow } from './queries.ts'

/** Any of the school, for a school-wide coordinator: also one who has ended. */
export async function guestReachable(caller: Caller, id: string): Promise<GuestRow> {
  schoolCoordinator(caller)
  const [guest] = isId(id) ? await findGuestsAmong(caller, [id]) : []
  return guest ?? refuse('GUEST_NOT_FOUND')
}

/** One of whom something may be asked. */
export async function guestTakingPart(caller: Caller, id: string): Promise<GuestRow> {
  const guest = await guestReachable(caller, id)
  return guest.endedAt === null ? guest : refuse('GUEST_ENDED')
}

/** The viewer is a guest, on their own page: whose link has ended meanwhile has no visit any more. */
export function guest({ viewer }: Caller): void {
  if (!viewer.roles.has('guest')) refuse('GUESTS_ONLY')
}
