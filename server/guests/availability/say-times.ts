// What a guest says of their time.
import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { guest } from '../access.ts'
import type { Basis, DatedException, WeeklyRule } from './free-times.ts'
import {
  countTimes,
  deleteCalendar,
  deleteTime,
  findAvailability,
  findCalendars,
  insertException,
  insertRule,
  lockTimes,
  noteSaid,
  replaceCalendar,
} from './queries.ts'
import { readInTurn } from './read-in-thread.ts'

const mostTimes = 100
const mostCalendars = 5
const mostBytes = 1_000_000
const day = 24 * 3_600_000
/** what lies further ahead is read again until then */
const readAhead = 400 * day

export async function chooseAvailability(caller: Caller, basis: Basis): Promise<void> {
  guest(caller)
  await noteSaid(caller, basis)
  await note(caller, 'guest-availability-chosen', { basis })
}

type Written<T> = { [K in keyof T]: T[K] | (null extends T[K] ? undefined : never) }

export async function addWeeklyTime(
  caller: Caller,
  written: Omit<WeeklyRule, 'startedOn' | 'finishedOn'> &
    Partial<Written<Pick<WeeklyRule, 'startedOn' | 'finishedOn'>>>,
): Promise<void> {
  guest(caller)
  const { fromMinute, untilMinute, free } = written
  const rule = {
    weekdays: [...new Set(written.weekdays)].sort(),
    fromMinute,
    untilMinute,
    free,
    startedOn: written.startedOn ?? null,
    finishedOn: written.finishedOn ?? null,
  }
  if (rule.weekdays.length === 0) refuse('DAY_MISSING')
  const days = rule.weekdays.every(weekday => weekday >= 1 && weekday <= 7)
  const inOrder = (rule.startedOn ?? '') <= (rule.finishedOn ?? '9999-12-31')
  if (!days || !inOrder || fromMinute < 0 || fromMinute >= untilMinute || untilMinute > 1440)
    refuse('TIMES_NOT_POSSIBLE')
  await refuseTooMany(caller)
  await insertRule(caller, rule)
  await noteSaid(caller, null)
  await note(caller, 'guest-weekly-time-added')
}

export async function addDatedTime(caller: Caller, one: DatedException): Promise<void> {
  guest(caller)
  const { fromDay, fromMinute, untilDay, untilMinute, free } = one
  const minutes = fromMinute >= 0 && fromMinute < 1440 && untilMinute > 0 && untilMinute <= 1440
  if (!minutes || fromDay > untilDay || (fromDay === untilDay && fromMinute >= untilMinute))
    refuse('TIMES_NOT_POSSIBLE')
  // wherever they are: today has begun nowhere earlier than a day ago
  if (Date.parse(untilDay) < caller.now.getTime() - 2 * day) refuse('DAY_PAST')
  await refuseTooMany(caller)
  await insertException(caller, { fromDay, fromMinute, untilDay, untilMinute, free })
  await noteSaid(caller, null)
  await note(caller, 'guest-dated-time-added')
}

async function refuseTooMany(caller: Caller): Promise<void> {
  await lockTimes(caller)
  if ((await countTimes(caller)) >= mostTimes) refuse('TOO_MANY_TIMES', { most: mostTimes })
}

export async function removeTime(caller: Caller, timeId: string): Promise<void> {
  guest(caller)
  if (!isId(timeId) || !(await deleteTime(caller, timeId))) refuse('TIME_NOT_FOUND')
  await note(caller, 'guest-time-removed')
}

/** Only when it is taken is kept: neither what events are called nor with whom they are. */
export async function readGuestCalendar(caller: Caller, { name, ics }: { name: string; ics: string }): Promise<void> {
  guest(caller)
  if (Buffer.byteLength(ics) > mostBytes) refuse('CALENDAR_TOO_LARGE')
  const { now, viewer } = caller
  const [from, until] = [now.getTime() - day, now.getTime() + readAhead]
  const [{ zone } = { zone: 'UTC' }] = await findAvailability(caller, [viewer.personId], { from: now, until: now })
  const read = await readInTurn(viewer.personId, { ics, zone, from, until })
  if ('code' in read) refuse(read.code)
  await lockTimes(caller)
  const called = (read.name?.trim() || name.trim() || '–').slice(0, 200)
  const others = (await findCalendars(caller, viewer.personId)).filter(calendar => calendar.name !== called)
  if (others.length >= mostCalendars) refuse('TOO_MANY_CALENDARS', { most: mostCalendars })
  await replaceCalendar(caller, { name: called, busy: read.busy })
  await noteSaid(caller, null)
  await note(caller, 'guest-calendar-read', { busyTimes: read.busy.length })
}

export async function forgetGuestCalendar(caller: Caller, calendarId: string): Promise<void> {
  guest(caller)
  if (!isId(calendarId) || !(await deleteCalendar(caller, calendarId))) refuse('CALENDAR_NOT_FOUND')
  await note(caller, 'guest-calendar-forgotten')
}
