// Who is to be asked about a session: its letters name the coordinator who planned it, and answers go to them.
import type { Caller, Language } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { sendLetterWithLink, type Posting } from '../../guests/links/send-link.ts'
import type { Contact } from '../../notices/kinds.ts'
import { withContact as named, type ContactTexts } from '../../notices/mail/contact.ts'
import type { Letter } from '../../people/mail/letter.ts'
import { readContacts } from './queries.ts'

export { readContacts } from './queries.ts'
export type { Contact } from '../../notices/kinds.ts'

const texts = textsBeside<{ contact: ContactTexts }>(import.meta.url)

/** Null: nobody has taken it up. */
export const withContact = (letter: Letter, contact: Contact | null, language: Language): Letter =>
  named(letter, contact, { texts: texts[language].contact, language })

export const readContact = async (
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  id: string,
): Promise<Contact | null> => (await readContacts(place, [id])).get(id) ?? null

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
