import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { mayPlan } from '../access.ts'
import { checkDates } from '../dates/check-dates.ts'
import { guestsToAsk } from '../guests/guests-to-ask.ts'
import { roomShown } from '../rooms/show-rooms.ts'
import type { Posting } from '../told/tell-guest.ts'
import { changeSession, planSession } from './plan-session.ts'
import {
  bookedIn,
  competencyShown,
  deedsShown,
  lacksShown,
  linkShown,
  listSessions,
  owedShown,
  seekSession,
  stateShown,
} from './show-session.ts'
import { cancelSession, closeSession, confirmSession, publishSession } from './step-session.ts'

export const resolversWith = (posting: Posting): Resolvers => ({
  Query: {
    sessions: (_root, asked, { caller }) => listSessions(caller, asked),
    session: (_root, { id }, { caller }) => seekSession(caller, id),
    guestsToAsk: (_root, { competencyIds }, { caller }) => guestsToAsk(caller, competencyIds),
    sessionCheck: (_root, { input }, { caller }) => checkDates(caller, input),
  },
  Viewer: { viewerCanPlanSessions: ({ caller }) => mayPlan(caller) },
  Mutation: {
    planSession: (_root, { input }, { caller }) => answering(caller, 'session', caller => planSession(caller, input)),
    changeSession: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => changeSession(caller, posting, input)),
    confirmSession: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => confirmSession(caller, posting, input.sessionId)),
    publishSession: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => publishSession(caller, input.sessionId)),
    cancelSession: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => cancelSession(caller, posting, input)),
    closeSession: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => closeSession(caller, input.sessionId)),
  },
  Session: {
    state: (session, _args, { caller }) => stateShown(caller, session),
    booked: ({ id }, _args, { caller }) => bookedIn(caller, id),
    plan: (session, _args, { caller }) => (mayPlan(caller) ? session : null),
  },
  GuestToAsk: { guest: candidate => candidate },
  SessionCompetency: {
    competency: ({ competencyId }, _args, { caller }) => competencyShown(caller, competencyId),
  },
  SessionDate: {
    room: ({ roomId }, _args, { caller }) => (roomId ? roomShown(caller, roomId) : null),
    link: (date, _args, { caller }) => linkShown(caller, date),
    online: ({ link }) => link !== null,
  },
  SessionPlan: {
    revision: ({ steps }) => steps.at(-1)!.number,
    owed: (session, _args, { caller }) => owedShown(caller, session),
    lacks: (session, _args, { caller }) => lacksShown(caller, session),
    deeds: (session, _args, { caller }) => deedsShown(caller, session),
  },
})
