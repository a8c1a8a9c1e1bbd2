import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { competencyShown } from '../planning/show-session.ts'
import { askForSession, ownWishes, withdrawWish } from './ask-for-session.ts'
import { listDemand } from './find-demand.ts'

export const resolvers: Resolvers = {
  Query: {
    wishes: (_root, _args, { caller }) => ownWishes(caller),
    demand: (_root, _args, { caller }) => listDemand(caller),
  },
  Mutation: {
    askForSession: (_root, { input }, { caller }) =>
      answering(caller, 'wish', caller => askForSession(caller, input.competencyId)),
    withdrawWish: (_root, { input }, { caller }) =>
      answering(caller, 'wish', caller => withdrawWish(caller, input.wishId)),
  },
  SessionWish: { competency: ({ competencyId }, _args, { caller }) => competencyShown(caller, competencyId) },
  Demand: { competency: ({ competencyId }, _args, { caller }) => competencyShown(caller, competencyId) },
}
