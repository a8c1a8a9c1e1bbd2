// Who is to be asked about a session: its letters name the coordinator who planned it, and answers go to them.
import type { Caller, Language } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { sendLetterWithLink, type Posting } from '../../guests/links/send-link.ts'
import { fill } from '../../notices/say.ts'
import type { Letter } from '../../people/mail/letter.ts'
import { readContact, type Contact } from './queries.ts'

export { readContact, type Contact } from './queries.ts'

const texts = textsBeside<{ contact: Record<'answered' | 'named', string> }>(import.meta.url)

/** Null: nobody has taken it up. Without an address nobody reads what is answered, but they are named. */
export function withContact(letter: Letter, contact: Contact | null, language: Language): Letter {
  const { name, address } = contact ?? { name: null, address: null }
  if (!name && !address) return letter
  const t = texts[language].contact
  const line = fill(address ? t.answered : t.named, { name: name ?? address, address }, language)
  return {
    ...letter,
    footer: [...letter.footer, line],
    ...(address && { replyTo: { name: name ?? '', address } }),
  }
}

type Posted = Parameters<typeof sendLetterWithLink>[2]

/** About a session to whoever gives it, with a link to their own page. */
export async function writeToGuest(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  posting: Posting,
  { sessionId, language, letter, ...posted }: Posted & { sessionId: string; language: Language },
): Promise<void> {
  const contact = await readContact(place, sessionId)
  await sendLetterWithLink(place, posting, { ...posted, letter: withContact(letter, contact, language) })
}
