import { answering } from '../base/caller.ts'
import type { Resolvers } from '../graph-types.ts'
import { chooseProfiles } from './choose-profiles.ts'
import { frameworkOf } from './framework.ts'
import { frameworkOn } from './framework-on.ts'
import { kindTexts } from './kind-texts.ts'
import { staleFrom } from './rules/currency.ts'
import { evidenceKinds } from './rules/kinds.ts'
import { inForceOn } from './rules/targets.ts'

const kinds = evidenceKinds.map(kind => ({ ...kind, ...kindTexts[kind.code]! }))

export const resolvers: Resolvers = {
  Query: {
    framework: (_root, _args, { caller }) => frameworkOf(caller),
    evidenceKinds: () => kinds,
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
