import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { designOf } from './design-of.ts'
import { saveDesign } from './save-design.ts'

export const resolvers: Resolvers = {
  Mutation: {
    saveDesign: (_root, { input }, { caller }) => answering(caller, 'evidence', caller => saveDesign(caller, input)),
  },
  Evidence: { design: (piece, _args, { caller }) => designOf(caller, piece) },
}
