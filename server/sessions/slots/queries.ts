import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { takenTimes } from '../dates/queries.ts'

export interface TakenRow {
  /** of the room or of the guest */
  id: string
  from: number
  until: number
}

interface Asked {
  guestIds: readonly string[]
  /** whose own dates take nothing */
  sessionId: string
  from: Date
  until: Date
}

/** What dates of other sessions take of rooms that are open and of these guests: one statement. */
export async function findTaken(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  { guestIds, sessionId, from, until }: Asked,
): Promise<TakenRow[]> {
  const { rows } = await sql<TakenRow>`
    select taken.id, (extract(epoch from lower(d.during)) * 1000)::bigint as "from", (extract(epoch from upper(d.during)) * 1000)::bigint as until
    from ${takenTimes({ schoolId, now })} d cross join lateral (values (d.room_id), (case when d.guest_id = any (${[...guestIds]}::uuid[]) then d.guest_id end)) as taken (id)
    where d.session_id <> ${sessionId} and taken.id is not null and d.during && tstzrange(${from}::timestamptz, ${until}::timestamptz)
    order by lower(d.during)`.execute(db)
  return rows
}

export async function readOpenRooms({
  db,
  schoolId,
}: Pick<Caller, 'db' | 'schoolId'>): Promise<{ id: string; seats: number }[]> {
  const { rows } = await sql<{ id: string; seats: number }>`
    select id, capacity as seats from room where school_id = ${schoolId} and closed_at is null order by capacity, id`.execute(
    db,
  )
  return rows
}
