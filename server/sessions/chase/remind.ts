import type { Caller } from '../../base/caller.ts'
import { signal } from '../../base/signals.ts'
import type { MaterialReminderStep } from '../../graph-types.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { readSessions } from '../planning/queries.ts'
import { writeToGuest } from '../told/contact.ts'
import { readAddressee } from '../told/queries.ts'
import type { Chased } from './find-chased.ts'
import { reminderOf } from './letter.ts'
import { insertReminder } from './queries.ts'

interface Reminding {
  chased: Chased
  step: MaterialReminderStep
  /** null: the service itself */
  by: { id: string; name: string | null } | null
}

/** One mail and its row, in the transaction that holds the session. */
export async function remind(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  posting: Posting,
  { chased, step, by }: Reminding,
): Promise<void> {
  const { id: sessionId, guestId } = chased
  const to = await readAddressee(place, guestId)
  const [session] = await readSessions(place, [sessionId])
  const letter = reminderOf({ chased, dates: session!.dates, to: to!, by: by && (by.name ?? '–'), now: place.now })
  await writeToGuest(place, posting, { sessionId, language: to!.language, guestId, by: by?.id ?? null, letter })
  await insertReminder(place, { sessionId, step, by: by?.id ?? null })
  await signal(place, 'planning')
}
