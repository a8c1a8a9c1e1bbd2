import { note, type Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import { guestReachable, guestTakingPart, type GuestRow } from './access.ts'
import { updateVerified } from './queries.ts'

/** Somebody of the school vouches for who the guest is and where they work, for a time. */
export async function verifyGuest(
  caller: Caller,
  { guestId, until }: { guestId: string; until?: string | null | undefined },
): Promise<GuestRow> {
  const guest = await guestTakingPart(caller, guestId)
  if (until && until < caller.today) refuse('END_IN_THE_PAST')
  await updateVerified(caller, guest.id, until ?? null)
  await note(caller, 'guest-verified', { guestId: guest.id, until: until ?? null })
  return guestReachable(caller, guest.id)
}
