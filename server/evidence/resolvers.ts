import { answering } from '../base/caller.ts'
import type { Resolvers } from '../graph-types.ts'
import { chooseSettling } from './choose-settling.ts'

export const resolvers: Resolvers = {
  Mutation: {
    chooseSettling: (_root, { input }, { caller }) =>
      answering(caller, 'framework', caller => chooseSettling(caller, input.settling)),
  },
}
