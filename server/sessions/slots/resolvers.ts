import type { Resolvers } from '../../graph-types.ts'
import { roomShown } from '../rooms/show-rooms.ts'
import { findSlots } from './find-slots.ts'

export const resolvers: Resolvers = {
  Query: { sessionSlots: (_root, asked, { caller }) => findSlots(caller, asked) },
  SessionSlot: { room: ({ roomId }, _args, { caller }) => (roomId ? roomShown(caller, roomId) : null) },
}
