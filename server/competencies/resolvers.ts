import { answering } from '../base/caller.ts'
import type { Resolvers } from '../graph-types.ts'
import { chooseProfiles } from './choose-profiles.ts'
import { frameworkOf } from './framework.ts'
import { frameworkOn } from './framework-on.ts'
import { describedKinds } from './evidence-kinds.ts'
import { staleFrom } from './rules/currency.ts'
import { inForceOn } from './rules/targets.ts'

export const resolvers: Resolvers = {
  Query: {
    framework: (_root, _args, { caller }) => frameworkOf(caller),
    evidenceKinds: () => [...describedKinds],
  },
  Framework: {
    currencyEvents: ({ events }, _args, { caller }) => events.filter(event => inForceOn(event.known, caller.today)),
    settling: (framework, _args, { caller }) => frameworkOn(framework, caller.today).settling,
  },
  Competency: {
    halfLife: ({ halfLives }, _args, { caller }) =>
      halfLives.find(period => inForceOn(period, caller.today)) ?? halfLives[0]!,
    currencyEvents: ({ events }, _args, { caller }) => events.filter(event => inForceOn(event.known, caller.today)),
  },
  CurrencyEvent: { staleFrom },
  Profile: {
    targets: ({ targets }, _args, { caller }) => targets.filter(target => inForceOn(target, caller.today)),
  },
  Mutation: {
    chooseProfiles: (_root, { input }, { caller }) =>
      answering(caller, 'person', caller =>
        chooseProfiles(caller, { personId: input.personId ?? null, profileIds: input.profileIds }),
      ),
  },
}
