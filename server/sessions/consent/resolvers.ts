import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { answeringByCode } from '../../guests/codes/code-given.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { consentIn, draftConsent, signConsent, takeBackConsent } from './sign-consent.ts'
import { consentOf } from './show-consent.ts'

export const resolversWith = ({ secrets }: Posting): Resolvers => ({
  Query: { consentText: (_root, asked, { caller }) => draftConsent(caller, asked) },
  Mutation: {
    async signConsent(_root, { input }, { caller }) {
      const { refusal } = await answering(caller, 'consent', caller => consentIn(caller, input))
      if (refusal) return { refusal }
      return answeringByCode(caller, 'consent', {
        purpose: 'sign',
        code: input.code,
        secrets,
        operation: caller => signConsent(caller, input),
      })
    },
    takeBackConsent: (_root, { input }, { caller }) =>
      answering(caller, 'consent', caller => takeBackConsent(caller, input.consentId)),
  },
  Session: { consent: ({ id }, _args, { caller }) => consentOf(caller, id) },
})
