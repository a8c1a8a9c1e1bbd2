import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { signal } from '../base/signals.ts'
import { showViewer, type ShownViewer } from '../people/viewer/show-viewer.ts'
import { markAllRead, markRead } from './queries.ts'

/** One's own; again it changes nothing. */
export async function readNotice(caller: Caller, noticeId: string): Promise<string> {
  if (!isId(noticeId) || !(await markRead(caller, noticeId))) refuse('NOTICE_NOT_FOUND')
  await signal(caller, 'notices', [caller.viewer.personId])
  return noticeId
}

export async function readAllNotices(caller: Caller): Promise<ShownViewer> {
  await markAllRead(caller)
  await signal(caller, 'notices', [caller.viewer.personId])
  return showViewer(caller)
}
