import { answering } from '../../base/caller.ts'
import { chaptersIn } from '../../files/chapters.ts'
import type { Resolvers } from '../../graph-types.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { approveMaterial, returnMaterial } from './decide-material.ts'
import { describeMaterial, withdrawMaterial } from './describe-material.ts'
import { expectedOf, materialOf } from './show-material.ts'
import { writeChapters } from './write-chapters.ts'

export const resolversWith = (posting: Posting): Resolvers => ({
  Mutation: {
    describeMaterial: (_root, { input }, { caller }) =>
      answering(caller, 'material', caller => describeMaterial(caller, input)),
    writeChapters: (_root, { input }, { caller }) =>
      answering(caller, 'material', caller => writeChapters(caller, input)),
    withdrawMaterial: (_root, { input }, { caller }) =>
      answering(caller, 'material', caller => withdrawMaterial(caller, input.materialId)),
    approveMaterial: (_root, { input }, { caller }) =>
      answering(caller, 'material', caller => approveMaterial(caller, input.materialId)),
    returnMaterial: (_root, { input }, { caller }) =>
      answering(caller, 'material', caller => returnMaterial(caller, posting, input)),
  },
  Session: {
    materialExpected: (session, _args, { caller }) => expectedOf(caller, session),
    material: ({ id }, _args, { caller }) => materialOf(caller, id),
  },
  SessionMaterial: {
    chapters: ({ chapterLines }) => chaptersIn(chapterLines, null).chapters,
    reason: ({ last }) => last?.reason ?? null,
    decidedBy: ({ last }) => last?.by ?? null,
    decidedAt: ({ last }) => last?.at ?? null,
  },
})
