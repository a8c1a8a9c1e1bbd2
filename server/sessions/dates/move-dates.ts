import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { LocalMoment } from '../../base/zones.ts'
import type { DateRow, SessionRow } from '../planning/queries.ts'
import { plannedDates, type SaidDate } from './date-rules.ts'
import { findConflicts } from './queries.ts'

export interface Moved {
  zone: string
  /** one for each date */
  starts: readonly LocalMoment[]
}

/** These dates of a session at other times; a room goes along where it is free then. */
export async function movedTo(
  caller: Caller,
  session: Pick<SessionRow, 'id' | 'minutes' | 'dates'>,
  { zone, starts }: Moved,
): Promise<SaidDate[]> {
  const { dates } = session
  if (starts.length !== dates.length) refuse('DATES_NOT_POSSIBLE', { count: dates.length })
  const rooms = await roomsFreeThen(caller, session, { zone, starts })
  return dates.map(({ id, link }, at) => ({ id, start: starts[at]!, roomId: rooms[at] ?? null, link }))
}

async function roomsFreeThen(
  caller: Caller,
  { id: sessionId, minutes, dates }: Pick<SessionRow, 'id' | 'minutes' | 'dates'>,
  { zone, starts }: Moved,
): Promise<DateRow['roomId'][]> {
  const planned = plannedDates(
    { minutes, zone, dates: starts.map(start => ({ start })) },
    { known: [], now: caller.now },
  )
  const wanted = planned.flatMap(({ startsAt, endsAt }, at) =>
    startsAt && endsAt ? [{ at, startsAt, endsAt, roomId: dates[at]!.roomId }] : [],
  )
  const taken = await findConflicts(caller, wanted, { sessionId, guestId: null })
  return dates.map(({ roomId }, at) => (taken.some(conflict => conflict.at === at) ? null : roomId))
}
