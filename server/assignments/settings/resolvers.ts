import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { chooseOverdueLimit } from './choose-overdue-limit.ts'
import { showSettings } from './show-settings.ts'

export const resolvers: Resolvers = {
  Query: { assignmentSettings: (_root, _args, { caller }) => showSettings(caller) },
  Mutation: {
    chooseOverdueLimit: (_root, { input }, { caller }) =>
      answering(caller, 'days', caller => chooseOverdueLimit(caller, input.days)),
  },
}
