import { sendAll } from '../base/jobs.ts'
import { signal } from '../base/signals.ts'
import type { NoticeKind, Teller, Telling } from './kinds.ts'
import { mailingNotices } from './mail/mailing.ts'
import { deleteUnread, upsertNotices } from './queries.ts'

/** To be called in the transaction of the fact. What somebody has not read yet is told again in its place. Four statements for any number. */
export async function tell(teller: Teller, kind: NoticeKind, tellings: readonly Telling[]): Promise<void> {
  if (tellings.length === 0) return
  const told = await upsertNotices(teller, kind, tellings)
  const mailed = told.flatMap(({ personId, mailAfter, way }) =>
    mailAfter && way !== 'never' ? [{ data: { personId, way }, startAt: mailAfter }] : [],
  )
  await sendAll(teller, mailingNotices, mailed)
  await signal(teller, 'notices', [...new Set(told.map(({ personId }) => personId))])
}

/** What has been settled nobody needs to be told any more: those who have not read it. */
export async function untell(teller: Teller, kinds: readonly NoticeKind[], abouts: readonly string[]): Promise<void> {
  const names = kinds.map(({ name }) => name)
  const personIds = await deleteUnread(teller, names, abouts)
  if (personIds.length > 0) await signal(teller, 'notices', [...new Set(personIds)])
}
