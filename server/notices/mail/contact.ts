// Who is to be asked about what a mail says.
import type { Language } from '../../base/caller.ts'
import type { Letter } from '../../people/mail/letter.ts'
import type { Contact, NoticeKind, Teller } from '../kinds.ts'
import { fill } from '../say.ts'

/** The line that names them: with their address, and without. */
export type ContactTexts = Record<'answered' | 'named', string>

/** Null: nobody. Without an address nobody reads what is answered, but they are named. */
export function withContact(
  letter: Letter,
  contact: Contact | null,
  { texts, language }: { texts: ContactTexts; language: Language },
): Letter {
  const { name, address } = contact ?? { name: null, address: null }
  if (!name && !address) return letter
  const line = fill(address ? texts.answered : texts.named, { name: name ?? address, address }, language)
  return {
    ...letter,
    footer: [...letter.footer, line],
    ...(address && { replyTo: { name: name ?? '', address } }),
  }
}

/** The one who is to be asked about all of it; null: nobody is, or not about everything, or several are. */
export async function contactOf(
  teller: Teller,
  kinds: ReadonlyMap<string, NoticeKind>,
  due: readonly { kind: string; about: string }[],
): Promise<Contact | null> {
  const found = new Map<string, Contact | null>()
  for (const name of new Set(due.map(({ kind }) => kind))) {
    const abouts = [...new Set(due.filter(({ kind }) => kind === name).map(({ about }) => about))]
    const contacts = await kinds.get(name)!.contacts?.(teller, abouts)
    for (const about of abouts) {
      const contact = contacts?.get(about) ?? null
      found.set(JSON.stringify(contact), contact)
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null
}
