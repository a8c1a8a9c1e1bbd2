import type { Caller, Language } from '../../base/caller.ts'
import type { Secrets } from '../../base/secrets.ts'
import { newToken } from '../../base/tokens.ts'
import { sealForMail } from '../../people/mail/secret-in-mail.ts'
import { writeMail } from '../../people/mail/write-mail.ts'
import { letterWithLink, type Why } from './letter.ts'
import { findSchool, insertLink } from './queries.ts'

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

/** A new link to a guest's own page, by mail to their own address: only there it can be read. */
export async function sendLink(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  { secrets, publicUrl }: Posting,
  { guest, by, why, words }: Sending,
): Promise<void> {
  const { token, hash } = newToken(place.schoolId)
  const endsAt = new Date(place.now.getTime() + lasts)
  const school = await findSchool(place)
  const letter = letterWithLink({
    language: guest.language,
    school,
    by: by?.name ?? null,
    why,
    words: words ?? null,
    endsAt,
  })
  const secret = sealForMail(secrets, `${publicUrl}/guest/${token}`)
  const mailId = await writeMail(place, { personId: guest.id, letter, secret })
  await insertLink(place, { hash, personId: guest.id, mailId, madeBy: by?.id ?? null, endsAt })
}
