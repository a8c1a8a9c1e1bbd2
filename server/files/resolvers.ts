import { answering } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import type { Resolvers } from '../graph-types.ts'
import { beginUpload } from './begin-upload.ts'
import { linkFile, linkFiles } from './link-file.ts'
import { findUnfinished } from './queries.ts'
import type { FileUses } from './uses.ts'

export const resolversWith = (having: { uses: FileUses; schoolGigabytes: number }): Resolvers => ({
  Query: {
    unfinishedUploads: (_root, asked, { caller }) => (isId(asked.subjectId) ? findUnfinished(caller, asked) : []),
  },
  Mutation: {
    beginUpload: (_root, { input }, { caller }) =>
      answering(caller, 'upload', caller => beginUpload(caller, having, input)),
    linkFile: (_root, { input }, { caller }) =>
      answering(caller, 'link', caller => linkFile(caller, having.uses, input.fileId)),
    linkFiles: (_root, { input }, { caller }) =>
      answering(caller, 'links', caller => linkFiles(caller, having.uses, input.fileIds)),
  },
})
