import { note, noteOutside, type Caller } from '../base/caller.ts'
import { inSchool, type Db } from '../base/database.ts'
import { refuse } from '../base/refusal.ts'
import { schoolCoordinator } from '../people/access.ts'
import { guestReachable, type GuestRow } from './access.ts'
import { sendLink, type Posting } from './links/send-link.ts'
import { findGuestByAddress, insertGuest, takeUpAgain, type NewGuest } from './queries.ts'
import { addressFrom, languageFrom, nameFrom, textFrom } from './written.ts'

export interface Invitation {
  name: string
  email: string
  language: string
  employer?: string | null | undefined
  occupation?: string | null | undefined
  message?: string | null | undefined
}

/** A guest of the school from now on, with a link on its way to their own address. */
export async function inviteGuest(caller: Caller, posting: Posting, invitation: Invitation): Promise<GuestRow> {
  schoolCoordinator(caller)
  const by = { id: caller.viewer.personId, name: caller.viewer.name }
  const guestId = await invite(caller, posting, { ...invitation, by })
  await note(caller, 'guest-invited', { guestId })
  return guestReachable(caller, guestId)
}

/** The same by whoever runs the service. Answers the guest's name and address. */
export async function inviteGuestByHand(
  db: Db,
  posting: Posting,
  { schoolId, now, ...invitation }: Invitation & { schoolId: string; now: Date },
): Promise<void> {
  await inSchool(db, schoolId, async db => {
    const guestId = await invite({ db, schoolId, now }, posting, { ...invitation, by: null })
    await noteOutside(db, { schoolId, now, kind: 'guest-invited', data: { guestId } })
  })
}

type Inviting = Invitation & { by: { id: string; name: string | null } | null }

async function invite(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  posting: Posting,
  { by, message, ...invitation }: Inviting,
): Promise<string> {
  const guest = { ...guestFrom(invitation), invitedBy: by?.id ?? null }
  const words = textFrom('message', message)
  const known = await findGuestByAddress(place, guest.email)
  if (known && !known.ended) refuse('GUEST_INVITED_ALREADY', { name: known.name })
  if (known) await takeUpAgain(place, known.id, guest)
  const id = known?.id ?? (await insertGuest(place, guest))
  await sendLink(place, posting, { guest: { id, language: guest.language }, by, why: 'invited', words })
  return id
}

const guestFrom = ({ name, email, language, employer, occupation }: Invitation): Omit<NewGuest, 'invitedBy'> => ({
  name: nameFrom(name),
  email: addressFrom(email),
  language: languageFrom(language),
  employer: textFrom('employer', employer),
  occupation: textFrom('occupation', occupation),
})
