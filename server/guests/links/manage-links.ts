import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { guestReachable, guestTakingPart, type GuestRow } from '../access.ts'
import { findGuestByAddress, updateAddress } from '../queries.ts'
import { addressFrom } from '../written.ts'
import { revokeLinks } from './revoke-links.ts'
import { sendLink, type Posting } from './send-link.ts'

/** To the known address the earlier links stay as they are; those that went to a wrong one must open nothing any more. */
export async function sendGuestLink(
  caller: Caller,
  posting: Posting,
  { guestId, email }: { guestId: string; email?: string | null | undefined },
): Promise<GuestRow> {
  const guest = await guestTakingPart(caller, guestId)
  const address = email ? addressFrom(email) : guest.email
  if (address !== guest.email) await changeAddress(caller, guest, address!)
  const by = { id: caller.viewer.personId, name: caller.viewer.name }
  await sendLink(caller, posting, { guest, by, why: guest.cameIn ? 'again' : 'invited' })
  await note(caller, 'guest-link-sent', { guestId: guest.id, newAddress: address !== guest.email })
  return guestReachable(caller, guest.id)
}

async function changeAddress(caller: Caller, guest: GuestRow, email: string): Promise<void> {
  const other = await findGuestByAddress(caller, email)
  if (other && other.id !== guest.id) refuse('GUEST_INVITED_ALREADY', { name: other.name })
  await updateAddress(caller, guest.id, email)
  await revokeLinks(caller, guest.id)
}

/** From their next step on. */
export async function revokeGuestLinks(caller: Caller, guestId: string): Promise<GuestRow> {
  const guest = await guestReachable(caller, guestId)
  if ((await revokeLinks(caller, guest.id)) === 0) refuse('GUEST_LINKLESS')
  await note(caller, 'guest-links-revoked', { guestId: guest.id })
  return guestReachable(caller, guest.id)
}
