import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import type { Posting } from '../told/tell-guest.ts'
import { askAnother } from './ask-another.ts'

export const resolversWith = (posting: Posting): Resolvers => ({
  Mutation: {
    askAnother: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => askAnother(caller, posting, input)),
  },
})
