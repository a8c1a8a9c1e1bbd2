import type { Caller } from '../../base/caller.ts'
import { freeTimes } from './free-times.ts'
import { findAvailability } from './queries.ts'
import { united, type Span } from './spans.ts'

export interface FreeTimesOf {
  zone: string
  /** false: the guest has said nothing of it, so this is what may be by day */
  said: boolean
  times: readonly Span[]
}

/** When each of these guests is free between two instants: one statement for all of them. Whoever is no guest is not in it. */
export async function freeTimesOf(
  place: Pick<Caller, 'db' | 'schoolId'>,
  guestIds: readonly string[],
  { from, until }: { from: Date; until: Date },
): Promise<ReadonlyMap<string, FreeTimesOf>> {
  const rows = await findAvailability(place, guestIds, { from, until })
  return new Map(
    rows.map(({ guestId, said, ...row }) => {
      const times = freeTimes({ ...row, busy: united(row.busy) }, from, until)
      return [guestId, { zone: row.zone, said, times }]
    }),
  )
}
