import type { ProposalRow } from '../proposals/queries.ts'
import type { SessionRow } from '../planning/queries.ts'

/**
 * A session as it is to whoever is asked: where somebody is to give it instead, only asked for, at the times that are proposed, and theirs
 * in nothing. Pure.
 */
export function asAsked(session: SessionRow, { guest, times }: Pick<ProposalRow, 'guest' | 'times'>): SessionRow {
  if (!session.another) return session
  const dates = session.dates.flatMap(date => {
    const time = times.find(({ dateId }) => dateId === date.id)
    return time ? [{ ...date, startsAt: time.startsAt, endsAt: time.endsAt, roomId: time.roomId ?? null }] : []
  })
  const state = session.mode === 'dated' ? 'on_hold' : 'proposed'
  return { ...session, state, guestId: null, guest, dates }
}
