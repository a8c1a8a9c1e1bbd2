import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { giveFeedback, ownFeedback } from './give-feedback.ts'
import { feedbackShown } from './show-feedback.ts'

export const resolvers: Resolvers = {
  Query: { ownFeedback: (_root, _args, { caller }) => ownFeedback(caller) },
  Mutation: {
    giveFeedback: (_root, { input }, { caller }) =>
      answering(caller, 'feedback', caller => giveFeedback(caller, input)),
  },
  Session: { feedback: (session, _args, { caller }) => feedbackShown(caller, session) },
}
