import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { connectionOf, placeOf, sizeOf, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { mayPlan } from '../access.ts'
import { readSessions, type SessionRow } from '../planning/queries.ts'
import { findChased, isWaived, type Chased } from './find-chased.ts'
import { owesGuest, type Owed } from './owed.ts'

export type { Chased } from './find-chased.ts'
export type { Owed } from './owed.ts'
export type { ReminderRow, WaiverRow } from './queries.ts'

export type OwedList = Connection<Chased & Sorted> & { waived: number }

type Asked = PageAsked & { waived?: boolean | null | undefined; sessionId?: string | null | undefined }

/** By their first date, those on demand by when they were agreed. */
export async function listOwed(caller: Caller, { waived = false, sessionId, ...asked }: Asked): Promise<OwedList> {
  if (!mayPlan(caller)) return { ...connectionOf([], { size: 0, total: 0 }), waived: 0 }
  const of = sessionId ? [sessionId].filter(isId) : null
  const owing = (await findChased(caller, of)).filter(({ owed }) => owed.length > 0)
  const listed = owing
    .filter(one => of !== null || isWaived(one) === Boolean(waived))
    .map(one => ({ ...one, sorted: one.startsAt ?? one.agreedAt }))
    .sort((a, b) => (before(a, b) ? -1 : 1))
  const place = placeOf(asked)
  const shown = listed.filter(one => place === null || before(place, one)).slice(0, sizeOf(asked) + 1)
  return {
    ...connectionOf(shown, { size: sizeOf(asked), total: listed.length }),
    waived: owing.filter(isWaived).length,
  }
}

const before = (a: Sorted, b: Sorted): boolean => a.sorted < b.sorted || (a.sorted === b.sorted && a.id < b.id)

/** What the guest of each is asked for now. Two questions for all that are shown. */
export const owedByGuest = batchedFor(async (caller, sessions: SessionRow[]) => {
  const theirs = sessions.filter(
    ({ guestId }) => mayPlan(caller) || (caller.viewer.roles.has('guest') && guestId === caller.viewer.personId),
  )
  const ids = [...new Set(theirs.map(({ id }) => id))]
  const chased = ids.length > 0 ? await findChased(caller, ids) : []
  return ({ id }: SessionRow): Owed[] => {
    const one = chased.find(row => row.id === id)
    return one && !isWaived(one) && one.unreachable !== 'unable' ? one.owed.filter(owesGuest) : []
  }
})

/** One question for all that are shown. */
export const sessionOfChase = batchedFor(async (caller, ids: string[]) => {
  const rows = await readSessions(caller, [...new Set(ids)])
  return (id: string): SessionRow => rows.find(row => row.id === id)!
})

const countsOf = batchedFor(async (caller, ids: string[]) => {
  const rows = await findChased(caller, [...new Set(ids)])
  return (id: string): number => rows.find(row => row.id === id)?.owed.length ?? 0
})

export const countOwed = async (caller: Caller, sessionId: string): Promise<number> =>
  mayPlan(caller) ? countsOf(caller, sessionId) : 0
