import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { showViewerAnew } from '../viewer/show-viewer.ts'
import { linkIdentity, startLinking, undoLinking, type AfterMerge } from './link-identity.ts'
import { findIdentities } from './queries.ts'

export const resolversWith = (afterMerge: readonly AfterMerge[]): Resolvers => ({
  Viewer: { identities: ({ caller }) => findIdentities(caller) },
  Mutation: {
    startLinking: (_root, _args, { caller }) => answering(caller, 'linkingCode', startLinking),
    linkIdentity: (_root, { input }, { caller }) =>
      answering(caller, 'viewer', async caller => {
        await linkIdentity(caller, { ...input, afterMerge })
        return showViewerAnew(caller)
      }),
    undoLinking: (_root, { input }, { caller }) =>
      answering(caller, 'viewer', async caller => {
        await undoLinking(caller, { ...input, afterMerge })
        return showViewerAnew(caller)
      }),
  },
})
