// A coordinator thanks the practitioner who gave a session: by one mail, with no more of what it changed than they may know.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import type { ThankGuestInput } from '../../graph-types.ts'
import { guestTakingPart } from '../../guests/access.ts'
import { linksTakenBack, type Posting } from '../../guests/links/send-link.ts'
import type { Letter } from '../../people/mail/letter.ts'
import { sessionPlanned } from '../../sessions/access.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { words as wordsIn } from '../../sessions/said.ts'
import { writeToGuest } from '../../sessions/told/contact.ts'
import { readAddressee, type Addressee } from '../../sessions/told/tell-guest.ts'
import { effectForGuest } from '../effect/show-effect.ts'
import { thanksTo } from './letter.ts'
import { insertThanks, readThanks } from './queries.ts'
import { canThank } from './rules.ts'

export async function thankGuest(
  caller: Caller,
  posting: Posting,
  { sessionId, words: written }: ThankGuestInput,
): Promise<SessionRow> {
  const session = await sessionPlanned(caller, sessionId)
  if (!session.guestId || !canThank(session, caller.now)) return refuse('THANKS_TOO_EARLY')
  const [thanks] = await readThanks(caller, [session.id])
  if (thanks) refuse('THANKED_ALREADY', { at: thanks.sentAt.toISOString(), by: thanks.by.name })
  const guest = await guestTakingPart(caller, session.guestId)
  if (await linksTakenBack(caller, guest.id)) refuse('GUEST_LINKS_TAKEN_BACK')
  const words = wordsIn(written, { field: 'words', most: 2000 })
  await insertThanks(caller, { sessionId: session.id, guestId: guest.id, words })
  const to = (await readAddressee(caller, guest.id))!
  const letter = await letterOf(caller, session, { to, words })
  const by = caller.viewer.personId
  await writeToGuest(caller, posting, { sessionId, language: to.language, guestId: guest.id, by, letter })
  await note(caller, 'guest-thanked', { sessionId: session.id, guestId: guest.id })
  await signal(caller, 'planning')
  return session
}

async function letterOf(
  caller: Caller,
  session: SessionRow,
  { to: { language, school }, words }: { to: Addressee; words: string },
): Promise<Letter> {
  const { people, narrowed } = await effectForGuest(caller, session)
  const title = session.title[language] || session.title.en || session.title['zh-Hans']
  const by = caller.viewer.name ?? school
  return thanksTo(language, { title, school, by, mode: session.mode, people, narrowed, words })
}
