import type { GuestRowFragment } from '../graph/documents.ts'
import { say, sayDay, sayMoment } from '../ui/say.svelte.ts'

type Link = NonNullable<GuestRowFragment['link']>

/** The day where the reader is. */
export const today = (): string => new Date().toLocaleDateString('en-CA')

/** How the newest link got on: its mail, its use, its end. Whoever came by an earlier one need not open it. */
export function sayLink({ mail, firstUsedAt, lastUsedAt, endsAt, madeAt, revokedAt }: Link, cameIn: boolean): string {
  const day = sayDay(endsAt.slice(0, 10))
  if (revokedAt) return say('guests.link.revoked', { moment: sayMoment(revokedAt) })
  if (new Date(endsAt) <= new Date()) return say('guests.link.ended', { day })
  if (mail === 'failed') return say('guests.link.failed')
  if (firstUsedAt) return say('guests.link.used', { moment: sayMoment(lastUsedAt ?? firstUsedAt), day })
  const sent = cameIn ? 'guests.link.newest' : 'guests.link.sent'
  return say(mail === 'sent' ? sent : 'guests.link.waiting', { moment: sayMoment(madeAt), day })
}
