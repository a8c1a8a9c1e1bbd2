import type { Caller, Language } from '../../base/caller.ts'
import type { Secrets } from '../../base/secrets.ts'
import { newToken } from '../../base/tokens.ts'
import type { Letter } from '../../people/mail/letter.ts'
import { sealForMail } from '../../people/mail/secret-in-mail.ts'
import { writeMail } from '../../people/mail/write-mail.ts'
import { letterWithLink, type Why } from './letter.ts'
import { findSchool, insertLink, linksTakenBack } from './queries.ts'

export { linksTakenBack } from './queries.ts'

/** What it takes to mail a link. */
export interface Posting {
  secrets: Secrets
  publicUrl: string
}

interface Sending {
  guest: { id: string; language: Language }
  /** who sends it; null: the command line, or the guest */
  by: { id: string; name: string | null } | null
  why: Why
  /** a few of the sender's own */
  words?: string | null
}

const lasts = 90 * 24 * 3_600_000

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

/** A new link to a guest's own page, by mail to their own address: only there it can be read. */
export async function sendLink(place: Place, posting: Posting, { guest, by, why, words }: Sending): Promise<void> {
  const school = await findSchool(place)
  const { language } = guest
  const letter = letterWithLink({
    language,
    school,
    by: by?.name ?? null,
    why,
    words: words ?? null,
    endsAt: endOf(place),
  })
  await post(place, posting, { guestId: guest.id, by: by?.id ?? null, letter })
}

interface Posted {
  guestId: string
  /** who sends it; null: the service itself, or the guest */
  by: string | null
  /** says `{secret}` where the link is to stand */
  letter: Letter
}

/** Whatever else a guest is written, with a new link to their own page; without, once theirs were taken back, until one is sent by hand. */
export async function sendLetterWithLink(place: Place, posting: Posting, posted: Posted): Promise<void> {
  const { guestId, letter } = posted
  if (await linksTakenBack(place, guestId))
    await writeMail(place, { personId: guestId, letter: { ...letter, action: null } })
  else await post(place, posting, posted)
}

async function post(place: Place, { secrets, publicUrl }: Posting, { guestId, by, letter }: Posted): Promise<void> {
  const { token, hash } = newToken(place.schoolId)
  const secret = sealForMail(secrets, `${publicUrl}/guest/${token}`)
  const mailId = await writeMail(place, { personId: guestId, letter, secret })
  await insertLink(place, { hash, personId: guestId, mailId, madeBy: by, endsAt: endOf(place) })
}

const endOf = ({ now }: Place): Date => new Date(now.getTime() + lasts)
