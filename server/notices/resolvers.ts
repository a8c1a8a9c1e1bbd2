import { answering } from '../base/caller.ts'
import type { Resolvers } from '../graph-types.ts'
import { chooseNotice, listChoices } from './choose-notice.ts'
import type { NoticeKind } from './kinds.ts'
import { concerning, listNotices } from './list-notices.ts'
import { countUnread } from './queries.ts'
import { readAllNotices, readNotice } from './read-notice.ts'

export const resolversWith = (kinds: readonly NoticeKind[]): Resolvers => ({
  Query: {
    notices: (_root, asked, { caller }) => listNotices(caller, kinds, asked),
    noticeChoices: (_root, _args, { caller }) => listChoices(caller, kinds),
  },
  Viewer: {
    unreadNotices: ({ caller }) =>
      countUnread(
        caller,
        concerning(kinds, caller).map(({ name }) => name),
      ),
  },
  Mutation: {
    readNotice: (_root, { input }, { caller }) =>
      answering(caller, 'noticeId', caller => readNotice(caller, input.noticeId)),
    readAllNotices: (_root, _args, { caller }) => answering(caller, 'viewer', readAllNotices),
    chooseNotice: (_root, { input }, { caller }) =>
      answering(caller, 'choice', caller => chooseNotice(caller, kinds, input)),
  },
})
