import type { GuestRowFragment } from '../graph/documents.ts'
import { say, sayDay, sayMoment } from '../ui/say.svelte.ts'

type Link = NonNullable<GuestRowFragment['link']>

/** The day where the reader is. */
export const today = (): string => new Date().toLocaleDateString('en-CA')

/** How the newest link got on: its mail, its use, its end. */
export function sayLink({ mail, firstUsedAt, lastUsedAt, endsAt, madeAt, revokedAt }: Link): string {
  const day = sayDay(endsAt.slice(0, 10))
  if (revokedAt) return say('guests.link.revoked', { moment: sayMoment(revokedAt) })
  if (new Date(endsAt) <= new Date()) return say('guests.link.ended', { day })
  if (mail === 'failed') return say('guests.link.failed')
  if (firstUsedAt) return say('guests.link.used', { moment: sayMoment(lastUsedAt ?? firstUsedAt), day })
  return say(mail === 'sent' ? 'guests.link.sent' : 'guests.link.waiting', { moment: sayMoment(madeAt), day })
}
