import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { thankGuest } from './thank-guest.ts'
import { thanksShown } from './show-thanks.ts'

export const resolversWith = (posting: Posting): Resolvers => ({
  Mutation: {
    thankGuest: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => thankGuest(caller, posting, input)),
  },
  Session: { thanks: (session, _args, { caller }) => thanksShown(caller, session) },
})
