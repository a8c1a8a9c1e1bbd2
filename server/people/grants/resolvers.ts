import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import type { Follow } from '../arrive.ts'
import { endGrant, grantRole } from './grant-role.ts'
import { showGrant } from './list-grants.ts'

export const resolversWith = (follow: readonly Follow[]): Resolvers => ({
  Grant: {
    person: ({ personId, personName }) => ({ id: personId, name: personName }),
    givenBy: ({ giverId, giverName }) => (giverId === null ? null : { id: giverId, name: giverName }),
  },
  Appointee: { person: ({ id, name }) => ({ id, name }) },
  Mutation: {
    grantRole: (_root, { input }, { caller }) =>
      answering(caller, 'grant', async caller => {
        const endsAt = input.endsAt ? new Date(input.endsAt) : null
        const grant = await showGrant(caller, await grantRole(caller, { ...input, endsAt }))
        for (const after of follow) await after(caller, [grant.personId])
        return grant
      }),
    endGrant: (_root, { input }, { caller }) =>
      answering(caller, 'grant', async caller => {
        await endGrant(caller, input.grantId)
        const grant = await showGrant(caller, input.grantId)
        for (const after of follow) await after(caller, [grant.personId])
        return grant
      }),
  },
})
