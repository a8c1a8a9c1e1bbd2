import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { closeRoom, saveRoom } from './save-room.ts'
import { listRooms, plannedIn } from './show-rooms.ts'

export const resolvers: Resolvers = {
  Query: { rooms: (_root, asked, { caller }) => listRooms(caller, asked) },
  Mutation: {
    saveRoom: (_root, { input }, { caller }) => answering(caller, 'room', caller => saveRoom(caller, input)),
    closeRoom: (_root, { input }, { caller }) => answering(caller, 'room', caller => closeRoom(caller, input.roomId)),
  },
  Room: { planned: ({ id }, _args, { caller }) => plannedIn(caller, id) },
}
