import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { competencyShown } from '../planning/show-session.ts'
import { offerOf } from '../proposals/show-proposals.ts'
import { wantedGaps } from '../wishes/wanted-gaps.ts'
import { offerSession } from './offer-session.ts'

export const resolvers: Resolvers = {
  Query: { wantedGaps: (_root, _args, { caller }) => wantedGaps(caller) },
  Mutation: {
    offerSession: (_root, { input }, { caller }) => answering(caller, 'session', caller => offerSession(caller, input)),
  },
  Session: { offer: (session, _args, { caller }) => offerOf(caller, session) },
  WantedGap: { competency: ({ competencyId }, _args, { caller }) => competencyShown(caller, competencyId) },
}
