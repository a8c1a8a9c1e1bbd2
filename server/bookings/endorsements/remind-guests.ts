import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { toOwnPage } from '../../guests/links/letter.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { fill } from '../../notices/say.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { writeToGuest } from '../../sessions/told/contact.ts'
import { readAddressee } from '../../sessions/told/tell-guest.ts'
import { participantsOf } from './participants.ts'
import { findUnreminded, insertReminder } from './queries.ts'
import { reminderDue } from './rules.ts'

const texts = textsBeside<{ reminder: Record<'subject' | 'text', string> }>(import.meta.url)
const day = 86_400_000
/** what is older nobody remembers well enough */
const longAgo = 90 * day

type Place = { db: Parameters<typeof sessionsById>[0]['db']; schoolId: string; now: Date }

/** Once for each session: its guest hears how many have waited for a week for their word. */
export const remindGuests = (posting: Posting) =>
  declareJob({
    name: 'remind-guests-to-endorse',
    data: z.object({}),
    key: () => '',
    async work({ db, schoolId, now }) {
      const place = { db, schoolId, now }
      const ids = await findUnreminded(place, {
        since: new Date(now.getTime() - longAgo),
        before: new Date(now.getTime() - 7 * day),
      })
      const sessions = await sessionsById(place, ids)
      const participants = await participantsOf(place, sessions)
      for (const session of sessions) {
        const waiting = participants.filter(
          one => one.sessionId === session.id && one.waitsSince !== null && reminderDue(one.waitsSince, now),
        )
        if (waiting.length > 0) await remind(place, posting, { session, count: waiting.length })
      }
    },
  })

async function remind(
  place: Place,
  posting: Posting,
  { session: { id, guestId, title: titles }, count }: { session: SessionRow; count: number },
): Promise<void> {
  const to = await readAddressee(place, guestId!)
  if (!to) return
  const { language, school } = to
  const t = texts[language].reminder
  const values = { title: titles[language] || titles.en || titles['zh-Hans'], school, count }
  await writeToGuest(place, posting, {
    sessionId: id,
    language,
    guestId: guestId!,
    by: null,
    letter: {
      subject: fill(t.subject, values, language),
      parts: [{ text: fill(t.text, values, language) }],
      ...toOwnPage(language),
    },
  })
  await insertReminder(place, id)
}
