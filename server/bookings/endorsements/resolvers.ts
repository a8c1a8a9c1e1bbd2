import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { answeringByCode } from '../../guests/codes/code-given.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { competencyShown } from '../../sessions/planning/show-session.ts'
import { sessionShown } from '../../sessions/published-sessions.ts'
import { endorse, saidIn } from './endorse.ts'
import { canTakeBack, ownEndorsements, participantsShown, seatedNames, tasksShown } from './show-participants.ts'
import { takeBackEndorsement } from './take-back.ts'

export const resolversWith = ({ secrets }: Posting): Resolvers => ({
  Query: { ownEndorsements: (_root, _args, { caller }) => ownEndorsements(caller) },
  Mutation: {
    async endorse(_root, { input }, { caller }) {
      const { refusal } = await answering(caller, 'said', caller => saidIn(caller, input))
      if (refusal) return { refusal }
      return answeringByCode(caller, 'session', {
        purpose: 'endorse',
        code: input.code,
        secrets,
        operation: caller => endorse(caller, input),
      })
    },
    takeBackEndorsement: (_root, { input }, { caller }) =>
      answering(caller, 'endorsement', caller => takeBackEndorsement(caller, input)),
  },
  Session: {
    participants: (session, _args, { caller }) => participantsShown(caller, session),
    practiceTasks: (session, _args, { caller }) => tasksShown(caller, session),
    seatedNames: (session, _args, { caller }) => seatedNames(caller, session),
  },
  Participant: { endorsements: ({ said }) => said },
  Endorsement: {
    session: ({ sessionId }, _args, { caller }) => sessionShown(caller, sessionId),
    viewerCanTakeBack: (said, _args, { caller }) => canTakeBack(caller, said),
  },
  EndorsedLevel: { competency: ({ competencyId }, _args, { caller }) => competencyShown(caller, competencyId) },
})
