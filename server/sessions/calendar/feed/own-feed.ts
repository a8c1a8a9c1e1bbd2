// One's own link for a calendar.
import { note, type Caller } from '../../../base/caller.ts'
import { newToken } from '../../../base/tokens.ts'
import { deleteFeed, upsertFeed, type FeedShown } from './queries.ts'

export type { FeedShown } from './queries.ts'

export async function makeFeed(caller: Caller, publicUrl: string): Promise<FeedShown> {
  const { token, hash } = newToken(caller.schoolId)
  await upsertFeed(caller, hash)
  await note(caller, 'calendar-feed-made', {})
  return { madeAt: caller.now, url: `${publicUrl}/calendar/${token}.ics` }
}

export async function endFeed(caller: Caller): Promise<null> {
  await deleteFeed(caller)
  await note(caller, 'calendar-feed-ended', {})
  return null
}
