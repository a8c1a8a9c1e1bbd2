import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { newId } from '../../base/ids.ts'
import { takenTimes } from '../dates/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface RoomRow {
  id: string
  name: string
  place: string | null
  capacity: number
  zone: string
  closed: boolean
}

const room = sql`r.id, r.name, r.place, r.capacity, r.zone, r.closed_at is not null as closed`

/** By name, what is closed after the others. */
export const findRooms = (
  { db, schoolId }: Place,
  { closedToo, ...page }: PageAsked & { closedToo: boolean },
): Promise<Connection<RoomRow & Sorted>> =>
  readPage(
    db,
    sql<RoomRow & Sorted>`
      select ${room}, concat(case when r.closed_at is null then 0 else 1 end, lower(r.name)) as sorted
      from room r where r.school_id = ${schoolId} and (${closedToo} or r.closed_at is null)`,
    page,
  )

export async function readRooms({ db, schoolId }: Place, ids: readonly string[]): Promise<RoomRow[]> {
  const { rows } = await sql<RoomRow>`
    select ${room} from room r where r.school_id = ${schoolId} and r.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** How many dates to come are planned in each. */
export async function countPlanned(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  roomIds: readonly string[],
): Promise<{ roomId: string; count: number }[]> {
  const { rows } = await sql<{ roomId: string; count: number }>`
    select d.room_id as "roomId", count(*) as count from ${takenTimes({ schoolId, now })} d
    where d.room_id = any (${[...roomIds]}::uuid[]) and upper(d.during) > ${now}
    group by d.room_id`.execute(db)
  return rows
}

export interface Said {
  name: string
  place: string | null
  capacity: number
  zone: string
}

export async function insertRoom({ db, schoolId: school_id, viewer, now }: Caller, said: Said): Promise<string> {
  const id = newId()
  await db
    .insertInto('room')
    .values({ school_id, id, ...said, made_by: viewer.personId, made_at: now })
    .execute()
  return id
}

export async function updateRoom({ db, schoolId }: Place, id: string, said: Said): Promise<void> {
  await db.updateTable('room').set(said).where('school_id', '=', schoolId).where('id', '=', id).execute()
}

export async function markClosed({ db, schoolId, viewer, now }: Caller, id: string): Promise<void> {
  await db
    .updateTable('room')
    .set({ closed_by: viewer.personId, closed_at: now })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}
