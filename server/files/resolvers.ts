import { answering } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import type { FileStore } from '../base/files.ts'
import type { Resolvers } from '../graph-types.ts'
import { beginUpload } from './begin-upload.ts'
import { linkFile, linkFiles } from './link-file.ts'
import { findUnfinished } from './queries.ts'
import { uploadLasts } from './sweep-files.ts'
import type { FileUses } from './uses.ts'

interface Having {
  uses: FileUses
  schoolGigabytes: number
  store: FileStore
}

export const resolversWith = (having: Having): Resolvers => ({
  Query: {
    unfinishedUploads: (_root, asked, { caller }) => (isId(asked.subjectId) ? findUnfinished(caller, asked) : []),
  },
  Upload: {
    endsAt: ({ begunAt }) => new Date(begunAt.getTime() + uploadLasts),
    async come({ id }) {
      const place = await having.store.coming.getUpload(id).catch(() => undefined) // there is none before the first byte
      return place?.offset ?? 0
    },
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
