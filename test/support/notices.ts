import { assignmentNotices } from '../../server/assignments/notices/kinds.ts'
import { inSchool } from '../../server/base/database.ts'
import { keepingPost, type Post } from '../../server/base/post.ts'
import { bookingNotices } from '../../server/bookings/notices/kinds.ts'
import { evidenceNotices } from '../../server/evidence/notices/kinds.ts'
import { accountsJoined } from '../../server/notices/joined/accounts-joined.ts'
import { mailNotices } from '../../server/notices/mail/mail-notices.ts'
import { sendMail } from '../../server/people/mail/send-mail.ts'
import { doJob } from './jobs.ts'
import { secrets } from './service.ts'
import type { Somebody, World } from './world.ts'

export interface Notice {
  id: string
  kind: string
  text: { en: string; 'zh-Hans': string }
  path: string
  toldAt: string
  read: boolean
}

export async function noticesOf(who: Somebody): Promise<{ unread: number; notices: Notice[] }> {
  const { viewer, notices } = await who.ask<{
    viewer: { unreadNotices: number }
    notices: { edges: { node: Notice }[] }
  }>('{ viewer { unreadNotices } notices { edges { node { id kind text path toldAt read } } } }')
  return { unread: viewer.unreadNotices, notices: notices.edges.map(({ node }) => node) }
}

/** What a notice says in English, the newest first. */
export const saidTo = async (who: Somebody): Promise<string[]> =>
  (await noticesOf(who)).notices.map(({ text }) => text.en)

export const chooses = async (who: Somebody, kind: string, way: string) =>
  (
    await who.ask<{ answer: { choice: { way: string } | null; refusal: { code: string } | null } }>(
      'mutation ($input: ChooseNoticeInput!) { answer: chooseNotice(input: $input) { choice { kind way duty } refusal { code } } }',
      { input: { kind, way } },
    )
  ).answer

/** What jobs would write and send to somebody at this moment; answers what left. */
export async function mailTo(w: World, who: Somebody, way: 'at_once' | 'daily' = 'at_once') {
  const post = keepingPost()
  await mailed(w, post, { ...who, way })
  return post.kept
}

/** The same by a post office of one's own. */
export async function mailed(
  { db, clock, here }: World,
  post: Post,
  { personId, way }: { personId: string; way: 'at_once' | 'daily' },
): Promise<void> {
  const mailing = { post, publicUrl: 'https://pd.example', secrets }
  const at = { schoolId: here.schoolId, now: clock.now }
  const kinds = [accountsJoined, ...evidenceNotices, ...assignmentNotices, ...bookingNotices]
  await doJob(db, mailNotices({ ...mailing, kinds }), { ...at, data: { personId, way } })
  const waiting = await inSchool(db, here.schoolId, db =>
    db.selectFrom('mail').select('id').where('letter', 'is not', null).execute(),
  )
  for (const { id } of waiting) await doJob(db, sendMail(mailing), { ...at, data: { mailId: id } })
}
