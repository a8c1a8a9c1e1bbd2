import { z } from 'zod'
import { declareJob, sendAll, type Job, type Task } from '../../base/jobs.ts'
import { Undeliverable, type Message, type Post } from '../../base/post.ts'
import type { Secrets } from '../../base/secrets.ts'
import { headersOf, pageOf, textOf } from './letter.ts'
import { withSecret } from './secret-in-mail.ts'
import { deleteEnded, endMail, findStanding, findWaiting, noteTrouble, type WaitingMail } from './queries.ts'

const hour = 3_600_000
const givenUpAfter = 3 * 24 * hour
const forgottenAfter = 90 * 24 * hour

/** One mail, never twice at the same time. */
export const mailing: Task<{ mailId: string }> = {
  name: 'send-mail',
  data: z.object({ mailId: z.string() }),
  key: ({ mailId }) => mailId,
  tries: 5,
}

interface Sending {
  /** null: no mail leaves from here */
  post: Post | null
  publicUrl: string
  /** that sealed what letters bring */
  secrets: Secrets
}

/** Between its leaving and the word that it has left a process may die: then it leaves again, as the same message. */
export const sendMail = ({ post, publicUrl, secrets }: Sending): Job<{ mailId: string }> =>
  declareJob({
    ...mailing,
    async steps({ schoolId, now, inSchool, log }, { mailId }) {
      if (!post) return
      const waiting = await inSchool(db => findWaiting({ db, schoolId }, mailId))
      if (!waiting) return
      const giveUp = async (trouble: string): Promise<void> => {
        await inSchool(db => endMail({ db, schoolId }, [mailId], { givenUpAt: now, trouble }))
        log.warn({ mailId, trouble }, 'a mail was given up')
      }
      if (!waiting.address) return giveUp('the person has no address')
      try {
        const letter = withSecret(waiting.letter, waiting.secret, secrets)
        await post.send(
          messageOf({ ...waiting, letter }, waiting.address, `<${mailId}@${new URL(publicUrl).hostname}>`),
        )
      } catch (error) {
        const { message } = error as Error
        if (error instanceof Undeliverable) return giveUp(message)
        await inSchool(db => noteTrouble({ db, schoolId }, mailId, message))
        throw error
      }
      await inSchool(db => endMail({ db, schoolId }, [mailId], { sentAt: now }))
    },
  })

const messageOf = ({ letter, ...envelope }: WaitingMail, address: string, id: string): Message => ({
  id,
  to: { name: envelope.name ?? '', address },
  subject: letter.subject,
  text: textOf(letter, envelope),
  html: pageOf(letter, envelope),
  headers: headersOf(letter),
  ...(letter.replyTo && { replyTo: letter.replyTo }),
  ...(letter.invitation && { invitation: letter.invitation }),
})

/** Every hour: what still stands is tried again, for three days; then it is given up, so that nothing waits unseen. */
export const sweepMail = declareJob({
  name: 'sweep-mail',
  data: z.object({}),
  key: () => '',
  async work({ db, schoolId, now, log }) {
    const before = (age: number): Date => new Date(now.getTime() - age)
    const standing = await findStanding({ db, schoolId }, before(hour))
    const isOld = ({ written_at }: { written_at: Date }): boolean => written_at < before(givenUpAfter)
    const old = standing.filter(isOld).map(({ id }) => id)
    await endMail({ db, schoolId }, old, { givenUpAt: now, trouble: 'it could not leave for three days' })
    if (old.length > 0) log.warn({ mailIds: old }, 'mail was given up that could not leave for three days')
    const again = standing.filter(mail => !isOld(mail)).map(({ id }) => ({ data: { mailId: id } }))
    await sendAll({ db, schoolId }, mailing, again)
    await deleteEnded({ db, schoolId }, before(forgottenAfter))
  },
})
