import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import type { Posting } from '../told/tell-guest.ts'
import { acceptProposal, declineProposal, withdrawOffer, withdrawProposal } from './answer-proposal.ts'
import { askForOtherTimes, askGuest, counterProposal } from './propose.ts'
import { insteadOf, openProposalOf, ownSessions, proposalsOf, viewerCanAnswer } from './show-proposals.ts'

export const resolversWith = (posting: Posting): Resolvers => ({
  Query: { ownSessions: (_root, _args, { caller }) => ownSessions(caller) },
  Mutation: {
    askGuest: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => askGuest(caller, posting, input)),
    withdrawProposal: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => withdrawProposal(caller, posting, input.proposalId)),
    withdrawOffer: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => withdrawOffer(caller, input.proposalId)),
    acceptProposal: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => acceptProposal(caller, posting, input.proposalId)),
    declineProposal: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => declineProposal(caller, posting, input)),
    counterProposal: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => counterProposal(caller, input)),
    askForOtherTimes: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => askForOtherTimes(caller, posting, input)),
  },
  Session: { proposal: (session, _args, { caller }) => openProposalOf(caller, session) },
  SessionPlan: { proposals: ({ id }, _args, { caller }) => proposalsOf(caller, id) },
  SessionProposal: {
    insteadOf: (proposal, _args, { caller }) => insteadOf(caller, proposal),
    viewerCanAnswer: (proposal, _args, { caller }) => viewerCanAnswer(caller, proposal),
  },
})
