import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { wire } from '../dates/date-rules.ts'
import { expectMaterial, remindByHand, waiveMaterial } from './change-chase.ts'
import { isWaived } from './find-chased.ts'
import { nextRung, quietUntil } from './ladder.ts'
import { countOwed, listOwed, owedByGuest, sessionOfChase } from './list-owed.ts'
import { owesGuest } from './owed.ts'

export const resolversWith = (posting: Posting): Resolvers => ({
  Query: { materialOwed: (_root, asked, { caller }) => listOwed(caller, asked) },
  Mutation: {
    remindOfMaterial: (_root, { input }, { caller }) =>
      answering(caller, 'chase', caller => remindByHand(caller, posting, input.sessionId)),
    waiveMaterial: (_root, { input }, { caller }) => answering(caller, 'chase', caller => waiveMaterial(caller, input)),
    expectMaterial: (_root, { input }, { caller }) =>
      answering(caller, 'chase', caller => expectMaterial(caller, input.sessionId)),
  },
  Session: {
    owedByGuest: (session, _args, { caller }) => owedByGuest(caller, session),
    stillToCome: ({ id }, _args, { caller }) => countOwed(caller, id),
  },
  MaterialChase: {
    session: ({ id }, _args, { caller }) => sessionOfChase(caller, id),
    waiver: chased => (isWaived(chased) ? chased.waiver : null),
    nextAt(chased, _args, { caller }) {
      if (chased.unreachable || isWaived(chased)) return null
      const next = nextRung(chased, caller.now)
      return next && wire(next.at)
    },
    quietUntil({ reminders }, _args, { caller }) {
      const quiet = quietUntil(reminders, caller.now)
      return quiet && wire(quiet)
    },
  },
  MaterialOwed: { byGuest: owed => owesGuest(owed) },
})
