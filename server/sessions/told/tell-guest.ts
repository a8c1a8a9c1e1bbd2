// What a practitioner hears of their sessions: by mail alone, with a link to their own page.
import type { Caller } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { spanEverywhere } from '../../base/when.ts'
import { toOwnPage } from '../../guests/links/letter.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { fill } from '../../notices/say.ts'
import type { SessionRow } from '../planning/queries.ts'
import { writeToGuest } from './contact.ts'
import { readAddressee } from './queries.ts'

export { readAddressee, type Addressee } from './queries.ts'
export type { Posting } from '../../guests/links/send-link.ts'

type What = 'asked' | 'askedAgain' | 'taken' | 'declined' | 'withdrawn' | 'cancelled' | 'late'
/** `undated`: of a session without dates, where the text leads to them */
type Texts = Record<What, { subject: string; text: string; undated?: string }> &
  Record<'words' | 'answerBy' | 'somebody', string>
const texts = textsBeside<{ guest: Texts }>(import.meta.url)

interface Telling {
  session: SessionRow
  what: What
  /** of whoever writes, in their own words */
  words?: string | null
  answerBy?: string
}

type Teller = Pick<Caller, 'db' | 'schoolId' | 'now'> & { viewer: Caller['viewer'] | null }

/** In the transaction of the fact. */
export async function tellGuest(
  teller: Teller,
  posting: Posting,
  { session, what, words, answerBy }: Telling,
): Promise<void> {
  const guestId = session.guest?.id
  const to = guestId && (await readAddressee(teller, guestId))
  if (!guestId || !to) return
  const { language } = to
  const t = texts[language].guest
  const title = session.title[language] || session.title.en || session.title['zh-Hans']
  const values = { title, school: to.school, by: teller.viewer?.name ?? t.somebody }
  const zones = [to.zone, session.zone]
  const times = what === 'cancelled' || what === 'declined' ? [] : session.dates
  const text = session.dates.length === 0 ? (t[what].undated ?? t[what].text) : t[what].text
  const parts = [
    { text: fill(text, values, language), details: times.map(date => spanEverywhere(date, zones, language)) },
    ...(words
      ? [{ text: fill(t.words, values, language), details: words.split('\n').filter(line => line.trim()) }]
      : []),
    ...(answerBy
      ? [
          {
            text: fill(t.answerBy, {}, language),
            details: [spanEverywhere({ startsAt: answerBy, endsAt: answerBy }, zones, language)],
          },
        ]
      : []),
  ]
  await writeToGuest(teller, posting, {
    sessionId: session.id,
    language,
    guestId,
    by: teller.viewer?.personId ?? null,
    letter: {
      subject: fill(t[what].subject, values, language),
      parts,
      ...toOwnPage(language),
    },
  })
}
