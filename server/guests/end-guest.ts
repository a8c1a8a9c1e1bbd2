import { note, type Caller } from '../base/caller.ts'
import { guestReachable, guestTakingPart, type GuestRow } from './access.ts'
import { revokeLinks } from './links/revoke-links.ts'
import { finishGuest } from './queries.ts'

/** They take part no more, from their next step on; inviting them again takes them up again. */
export async function endGuest(caller: Caller, guestId: string): Promise<GuestRow> {
  const guest = await guestTakingPart(caller, guestId)
  await revokeLinks(caller, guest.id)
  await finishGuest(caller, guest.id)
  await note(caller, 'guest-ended', { guestId: guest.id })
  return guestReachable(caller, guest.id)
}
