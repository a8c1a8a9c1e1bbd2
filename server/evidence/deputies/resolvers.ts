import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { endDeputy, nameDeputy } from './name-deputy.ts'
import { findDeputy } from './queries.ts'

export const resolvers: Resolvers = {
  Query: { deputy: async (_root, _args, { caller }) => (await findDeputy(caller)) ?? null },
  Mutation: {
    nameDeputy: (_root, { input }, { caller }) => answering(caller, 'deputy', caller => nameDeputy(caller, input)),
    endDeputy: (_root, _args, { caller }) => answering(caller, 'viewer', endDeputy),
  },
}
