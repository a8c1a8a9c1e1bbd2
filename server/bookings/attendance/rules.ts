// What having come is worth, and when it can be said. Pure: the time is an argument.
import type { AttendanceState } from '../../graph-types.ts'

interface Time {
  id: string
  startsAt: string
  endsAt: string
}

/** Who was there all of the time, on every date. `states` are those of one person, by date. */
export const hasAttended = (dates: readonly Time[], states: ReadonlyMap<string, AttendanceState>): boolean =>
  dates.length > 0 && dates.every(({ id }) => states.get(id) === 'full')

const minute = 60_000
/** people come early, and a list is made while they sit down */
const before = 15 * minute
/** a code that stood on a screen is photographed and sent around */
const after = 30 * minute

export const canRecord = ({ startsAt }: Time, now: Date): boolean =>
  now.getTime() >= new Date(startsAt).getTime() - before

export const canShowCode = ({ startsAt, endsAt }: Time, now: Date): boolean =>
  canRecord({ id: '', startsAt, endsAt }, now) && now.getTime() < new Date(endsAt).getTime() + after

/** It closes with the time in which it may be shown, if not before. */
export const codeClosesAt = ({ endsAt }: Time, now: Date, minutes: number): Date =>
  new Date(Math.min(now.getTime() + minutes * minute, new Date(endsAt).getTime() + after))

export const mostTries = 5

/** Of what was typed in a hurry: spaces do not matter. */
export const codeIn = (typed: string): string => typed.replace(/\s/g, '')
