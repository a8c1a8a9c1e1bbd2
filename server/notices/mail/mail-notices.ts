import { z } from 'zod'
import { declareJob, send } from '../../base/jobs.ts'
import type { Post } from '../../base/post.ts'
import { issueToken } from '../../base/tokens.ts'
import { writeMail } from '../../people/mail/write-mail.ts'
import type { NoticeKind, Teller } from '../kinds.ts'
import { valuesOf } from '../list-notices.ts'
import { deleteOld } from '../queries.ts'
import { contactOf, withContact } from './contact.ts'
import { mailingNotices } from './mailing.ts'
import { lockDue, markMailed, type Due } from './queries.ts'
import { letterOf, pauseUntil } from './rules.ts'
import { texts } from './text.ts'

const day = 24 * 3_600_000

export interface Unsubscribing {
  personId: string
  kinds: string[]
}

interface Mailing {
  kinds: readonly NoticeKind[]
  /** null: no mail leaves from here */
  post: Post | null
  publicUrl: string
}

/** Writes one mail of all that is due to a person; within an hour of the last one it waits. */
export const mailNotices = ({ kinds, post, publicUrl }: Mailing) =>
  declareJob({
    ...mailingNotices,
    async work({ db, schoolId, now }, data) {
      if (!post) return
      const teller = { db, schoolId, now }
      const found = await lockDue(teller, data.personId)
      const known = new Map(kinds.map(kind => [kind.name, kind]))
      const due = found?.notices.filter(({ kind }) => known.has(kind)) ?? []
      if (!found || due.length === 0) return
      const startAt = pauseUntil(
        found.lastMailAt,
        due.map(({ kind }) => known.get(kind)!),
        now,
      )
      if (startAt) return send(teller, mailingNotices, { data, startAt })
      const values = await valuesOf({ ...teller, today: found.today }, known, due)
      const said = due.map(row => ({ kind: known.get(row.kind)!, details: row.details, values: values(row) }))
      const optional = [...new Set(said.map(({ kind }) => kind))].filter(({ duty }) => !duty).map(({ name }) => name)
      const unsubscribeUrl =
        optional.length > 0 ? await linkFor(teller, { personId: data.personId, kinds: optional }, publicUrl) : null
      const plain = letterOf(said, found.language, { courseUrl: urlOf(found.course), unsubscribeUrl })
      const contact = await contactOf(teller, known, due)
      const letter = withContact(plain, contact, { texts: texts[found.language].contact, language: found.language })
      await writeMail(teller, { personId: data.personId, letter })
      await markMailed(
        teller,
        due.map(({ id }) => id),
      )
    },
  })

async function linkFor({ db, schoolId, now }: Teller, subject: Unsubscribing, publicUrl: string): Promise<string> {
  const expiresAt = new Date(now.getTime() + 90 * day)
  const token = await issueToken(db, { schoolId, purpose: 'unsubscribe', subject: { ...subject }, now, expiresAt })
  return `${publicUrl}/unsubscribe/${token}`
}

/** Into the LMS, from where they launch: a mail signs nobody in. Only Moodle's own number of a course says where it is. */
function urlOf(course: Due['course']): string | null {
  if (!course) return null
  const { product, issuer, origin, contextId } = course
  return product === 'moodle' && /^\d+$/.test(contextId) ? `${issuer}/course/view.php?id=${contextId}` : origin
}

/** Once an hour: what was told more than a year ago nobody looks for. */
export const sweepNotices = declareJob({
  name: 'sweep-notices',
  data: z.object({}),
  key: () => '',
  work: ({ db, schoolId, now }) => deleteOld({ db, schoolId, now }, new Date(now.getTime() - 400 * day)),
})
