import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { mayPlan } from '../access.ts'
import { makeSessionModule, mayMakeModule } from './make-session-module.ts'
import { putIntoModule } from './put-into-module.ts'
import { readableName } from './reuse-rules.ts'
import { guideOf } from './show-guide.ts'
import { inModule, reusedIn } from './show-put.ts'

export const resolvers: Resolvers = {
  Mutation: {
    makeSessionModule: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => makeSessionModule(caller, input.sessionId)),
    putIntoModule: (_root, { input }, { caller }) =>
      answering(caller, 'material', caller => putIntoModule(caller, input)),
  },
  SessionMaterial: {
    inModule: (material, _args, { caller }) => inModule(caller, material),
    readableName: ({ name }) => readableName(name),
  },
  Module: { guidedBy: ({ id, track }, _args, { caller }) => (track === 'external' ? guideOf(caller, id) : null) },
  WrittenItem: { material: ({ fileId }, _args, { caller }) => (fileId ? reusedIn(caller, fileId) : null) },
  Session: {
    module: ({ moduleId, modulePublished }, _args, { caller }) =>
      moduleId && (modulePublished || mayPlan(caller)) ? { id: moduleId, published: modulePublished } : null,
  },
  SessionPlan: { mayMakeModule },
}
