// A link or a code that a letter brings: until it has left it stands sealed beside the letter, which says {secret} in its place.
import type { Secrets } from '../../base/secrets.ts'
import type { Letter } from './letter.ts'

const purpose = 'mail'

export const sealForMail = (secrets: Secrets, secret: string): string => secrets.encrypt(secret, purpose)

/** The letter as it leaves. */
export function withSecret(letter: Letter, sealed: string | null, secrets: Secrets): Letter {
  if (sealed === null) return letter
  const secret = secrets.decrypt(sealed, purpose)
  const filled = (text: string): string => text.replaceAll('{secret}', () => secret)
  const { parts, action } = letter
  return {
    ...letter,
    parts: parts.map(part => ({ ...part, text: filled(part.text) })),
    action: action && { ...action, url: filled(action.url) },
  }
}
