import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { showViewerAnew } from '../viewer/show-viewer.ts'
import { linkIdentity, startLinking, undoLinking, type AfterMerge, type TellJoined } from './link-identity.ts'
import { previewLinking } from './preview-linking.ts'
import { findIdentities } from './queries.ts'

export const resolversWith = (afterMerge: readonly AfterMerge[], tellJoined: TellJoined): Resolvers => ({
  Viewer: { identities: ({ caller }) => findIdentities(caller) },
  Mutation: {
    startLinking: (_root, _args, { caller }) => answering(caller, 'linkingCode', startLinking),
    previewLinking: (_root, { input }, { caller }) =>
      answering(caller, 'preview', caller => previewLinking(caller, input.code)),
    linkIdentity: (_root, { input }, { caller }) =>
      answering(caller, 'viewer', async caller => {
        await linkIdentity(caller, { ...input, afterMerge, tellJoined })
        return showViewerAnew(caller)
      }),
    undoLinking: (_root, { input }, { caller }) =>
      answering(caller, 'viewer', async caller => {
        await undoLinking(caller, { ...input, afterMerge })
        return showViewerAnew(caller)
      }),
  },
})
