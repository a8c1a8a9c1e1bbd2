import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { mayPlan } from '../access.ts'
import { makeSessionModule, mayMakeModule } from './make-session-module.ts'

export const resolvers: Resolvers = {
  Mutation: {
    makeSessionModule: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => makeSessionModule(caller, input.sessionId)),
  },
  Session: {
    module: ({ moduleId, modulePublished }, _args, { caller }) =>
      moduleId && (modulePublished || mayPlan(caller)) ? { id: moduleId, published: modulePublished } : null,
  },
  SessionPlan: { mayMakeModule },
}
