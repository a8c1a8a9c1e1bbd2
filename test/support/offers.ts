// The mail about a seat that is held, and the page that it leads to.
import { inSchool } from '../../server/base/database.ts'
import { keepingPost } from '../../server/base/post.ts'
import { mailOffer } from '../../server/bookings/offers/mail-offer.ts'
import { sendMail } from '../../server/people/mail/send-mail.ts'
import { doJob } from './jobs.ts'
import { secrets } from './service.ts'
import type { World } from './world.ts'

/** The mail about a seat that is held, as it leaves. */
export async function offerMail(w: World, bookingId: string) {
  const post = keepingPost()
  const mailing = { post, publicUrl: 'https://pd.example', secrets }
  const place = { schoolId: w.here.schoolId, now: w.clock.now }
  await doJob(w.db, mailOffer(mailing), { ...place, data: { bookingId } })
  const waiting = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('mail').select('id').where('letter', 'is not', null).execute(),
  )
  for (const { id } of waiting) await doJob(w.db, sendMail(mailing), { ...place, data: { mailId: id } })
  const [mail] = post.kept
  const path = /https:\/\/pd\.example(\/seat\/\S+)/.exec(mail?.text ?? '')?.[1]
  return { mail, path: path! }
}

export const opens = (w: World, url: string) => w.app.inject({ url })
export const answers = (w: World, url: string, answer: string) =>
  w.app.inject({
    method: 'POST',
    url,
    payload: `answer=${answer}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
