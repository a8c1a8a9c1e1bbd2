// How a guest stands, and how the mail with their link got on. Pure.
import type { GuestMail, GuestState } from '../graph-types.ts'

export interface LinkFacts {
  endsAt: Date
  revokedAt: Date | null
}

export const linkIsGood = ({ endsAt, revokedAt }: LinkFacts, now: Date): boolean => revokedAt === null && endsAt > now

export interface GuestFacts {
  endedAt: Date | null
  /** of all links that are good */
  goodLinks: number
  /** whether one of those was used */
  cameIn: boolean
}

export function stateOf({ endedAt, goodLinks, cameIn }: GuestFacts): GuestState {
  if (endedAt) return 'ended'
  if (goodLinks === 0) return 'linkless'
  return cameIn ? 'active' : 'invited'
}

/** A mail that nobody remembers any more has left long ago. */
export function mailOf({
  sentAt,
  givenUpAt,
  known,
}: {
  sentAt: Date | null
  givenUpAt: Date | null
  known: boolean
}): GuestMail {
  if (givenUpAt) return 'failed'
  return sentAt || !known ? 'sent' : 'waiting'
}

/** An address as mail programs write it, and no more. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/.test(text)
