import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import type { Posting } from '../told/tell-guest.ts'
import { plannerShown, sayAble, sayUnable, unableShown, viewerCanSayUnable } from './say-unable.ts'

export const resolversWith = (posting: Posting): Resolvers => ({
  Mutation: {
    sayUnable: (_root, { input }, { caller }) => answering(caller, 'session', caller => sayUnable(caller, input)),
    sayAble: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => sayAble(caller, posting, input.sessionId)),
  },
  Session: {
    unable: (session, _args, { caller }) => unableShown(caller, session),
    viewerCanSayUnable: (session, _args, { caller }) => viewerCanSayUnable(caller, session),
    planner: (session, _args, { caller }) => plannerShown(caller, session),
  },
})
