// What a practitioner hears of a file of theirs: by mail alone, with a link to their own page.
import type { Caller } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { toOwnPage } from '../../guests/links/letter.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { fill } from '../../notices/say.ts'
import { writeToGuest } from '../told/contact.ts'
import { readAddressee } from '../told/queries.ts'
import { readTitle, type MaterialRow } from './queries.ts'

type What = 'returned' | 'infected'
type Texts = Record<What, { subject: string; text: string }> & Record<'somebody', string>
const texts = textsBeside<{ guest: Texts }>(import.meta.url)

type Teller = Pick<Caller, 'db' | 'schoolId' | 'now'> & { viewer: Caller['viewer'] | null }

interface Telling {
  material: MaterialRow
  what: What
  /** why: a coordinator's own words, or what the scanner calls it */
  words: string
}

/** In the transaction of the fact. */
export async function tellOfMaterial(
  teller: Teller,
  posting: Posting,
  { material: { sessionId, guestId, name: file }, what, words }: Telling,
): Promise<void> {
  const to = await readAddressee(teller, guestId)
  if (!to) return
  const { language, school } = to
  const t = texts[language].guest
  const title = await readTitle(teller, sessionId)
  const by = teller.viewer?.name ?? t.somebody
  const values = { title: title[language] || title.en || title['zh-Hans'], file, school, by, words }
  const details = what === 'returned' ? words.split('\n').filter(line => line.trim()) : []
  await writeToGuest(teller, posting, {
    sessionId,
    language,
    guestId,
    by: teller.viewer?.personId ?? null,
    letter: {
      subject: fill(t[what].subject, values, language),
      parts: [{ text: fill(t[what].text, values, language), details }],
      ...toOwnPage(language),
    },
  })
}
