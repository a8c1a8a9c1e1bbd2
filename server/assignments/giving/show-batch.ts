// A batch as its page shows it: counts for all that are shown in one question.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { frameworkOf, type Competency } from '../../competencies/framework.ts'
import { mayGive } from '../access.ts'
import { findGiven, readBatch, readCounts, type BatchRow, type CountRow } from './queries.ts'

export type { BatchPersonRow, BatchRow } from './queries.ts'

export const findBatch = async (caller: Caller, id: string): Promise<BatchRow | null> =>
  mayGive(caller) && isId(id) ? ((await readBatch(caller, id)) ?? null) : null

export const listBatches = (caller: Caller, asked: PageAsked): Promise<Connection<BatchRow>> =>
  mayGive(caller) ? findGiven(caller, null, asked) : Promise.resolve(connectionOf([], { size: 0, total: 0 }))

export const countsOf = batchedFor(async (caller, ids: string[]) => {
  const rows = await readCounts(caller, [...new Set(ids)])
  return (id: string): CountRow[] => rows.filter(({ batchId }) => batchId === id)
})

export async function sumOf(
  caller: Caller,
  { id }: BatchRow,
  what: 'planned' | 'became' | 'hours' | 'overLoad' | 'clashing' | 'changed',
): Promise<number> {
  return (await countsOf(caller, id)).reduce((sum, count) => sum + count[what], 0)
}

export const stateOf = ({ givenAt, finishedAt }: BatchRow): 'planned' | 'working' | 'done' =>
  finishedAt ? 'done' : givenAt ? 'working' : 'planned'

/** The framework is asked for once, however many reasons name a competency of it. */
export const competencyShown = batchedFor(async (caller, _ids: string[]) => {
  const framework = (await frameworkOf(caller))!
  return (id: string): Competency => framework.competency(id)!
})
