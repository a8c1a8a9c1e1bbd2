import { z } from 'zod'
import type { Caller } from '../../../base/caller.ts'
import { sendAll, type Task } from '../../../base/jobs.ts'
import type { CalendarDate } from '../invitation.ts'
import { leads, remindersOf } from './leads.ts'

const data = z.object({
  dateId: z.uuid(),
  lead: z.enum(leads),
  startsAt: z.string(),
  /** who was reminded last of those before */
  after: z.uuid().nullable(),
})

/** A date that was moved has reminders of its own; those that it had find it elsewhere. */
export const reminding: Task<z.infer<typeof data>> = {
  name: 'remind-of-session',
  data,
  key: ({ dateId, lead, startsAt }) => `${dateId} ${lead} ${startsAt}`,
}

/** All that are to come of a session's dates, in order. */
export async function planReminders(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  dates: readonly CalendarDate[],
): Promise<void> {
  const planned = remindersOf(dates, place.now)
  await sendAll(
    place,
    reminding,
    planned.map(({ at, ...reminder }) => ({ data: { ...reminder, after: null }, startAt: at })),
  )
}
