import { answering } from '../../../base/caller.ts'
import type { Resolvers } from '../../../graph-types.ts'
import { endFeed, makeFeed } from './own-feed.ts'
import { readFeed } from './queries.ts'

export const resolversWith = ({ publicUrl }: { publicUrl: string }): Resolvers => ({
  Query: { calendarFeed: (_root, _args, { caller }) => readFeed(caller) },
  Mutation: {
    makeCalendarFeed: (_root, _args, { caller }) => answering(caller, 'feed', caller => makeFeed(caller, publicUrl)),
    endCalendarFeed: (_root, _args, { caller }) => answering(caller, 'feed', endFeed),
  },
})
