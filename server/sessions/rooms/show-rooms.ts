import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { mayPlan } from '../access.ts'
import { countPlanned, findRooms, readRooms, type RoomRow } from './queries.ts'

export type { RoomRow } from './queries.ts'

export const listRooms = (caller: Caller, asked: PageAsked & { closedToo: boolean }): Promise<Connection<RoomRow>> =>
  mayPlan(caller) ? findRooms(caller, asked) : Promise.resolve(connectionOf([], { size: 0, total: 0 }))

/** Null: not the viewer's to know. */
export const plannedIn = batchedFor(async (caller, ids: string[]) => {
  const rows = mayPlan(caller) ? await countPlanned(caller, [...new Set(ids)]) : null
  return (id: string): number | null => rows && (rows.find(({ roomId }) => roomId === id)?.count ?? 0)
})

export const roomShown = batchedFor(async (caller, ids: string[]) => {
  const rows = await readRooms(caller, [...new Set(ids)])
  return (id: string): RoomRow => rows.find(row => row.id === id)!
})
