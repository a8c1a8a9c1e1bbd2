import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { isZone } from '../../base/days.ts'
import type { SaveRoomInput } from '../../graph-types.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { lockDates } from '../dates/queries.ts'
import { wholeNumber, words } from '../said.ts'
import { countPlanned, insertRoom, markClosed, readRooms, updateRoom, type RoomRow, type Said } from './queries.ts'

/** A new one, or what is said of one from now on. */
export async function saveRoom(caller: Caller, { roomId, ...input }: SaveRoomInput): Promise<RoomRow> {
  schoolCoordinator(caller)
  const said = saidIn(input)
  if (roomId == null) {
    const id = await insertRoom(caller, said)
    await note(caller, 'room-made', { roomId: id })
    return roomOf(caller, id)
  }
  await openRoom(caller, roomId)
  await updateRoom(caller, roomId, said)
  await note(caller, 'room-changed', { roomId })
  return roomOf(caller, roomId)
}

export async function closeRoom(caller: Caller, roomId: string): Promise<RoomRow> {
  schoolCoordinator(caller)
  await lockDates(caller) // so that nothing is planned there meanwhile
  await openRoom(caller, roomId)
  const [planned] = await countPlanned(caller, [roomId])
  if (planned) refuse('ROOM_IN_USE', { count: planned.count })
  await markClosed(caller, roomId)
  await note(caller, 'room-closed', { roomId })
  return roomOf(caller, roomId)
}

function saidIn({ name, place, capacity, zone }: Omit<SaveRoomInput, 'roomId'>): Said {
  const said = words(name, { field: 'name', most: 200 })
  if (said === '') refuse('NAME_MISSING')
  if (!isZone(zone)) refuse('ZONE_UNKNOWN', { zone })
  return {
    name: said,
    place: words(place ?? '', { field: 'place', most: 200 }) || null,
    capacity: wholeNumber(capacity, { field: 'capacity', least: 1, most: 10_000 }),
    zone,
  }
}

async function openRoom(caller: Caller, id: string): Promise<RoomRow> {
  const room = isId(id) ? await roomOf(caller, id) : undefined
  return room && !room.closed ? room : refuse('ROOM_NOT_FOUND')
}

const roomOf = async (caller: Caller, id: string): Promise<RoomRow> => (await readRooms(caller, [id]))[0]!
