// A batch as its page shows it: counts for all that are shown in one question.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { frameworkOf, type Competency } from '../../competencies/framework.ts'
import { facultyInReach } from '../../people/faculty/faculty-reach.ts'
import { mayGive } from '../access.ts'
import {
  findGiven,
  findRows,
  readBatch,
  readCounts,
  type BatchPersonRow,
  type BatchRow,
  type CountRow,
  type RowsAsked,
} from './queries.ts'

export type { BatchPersonRow, BatchRow } from './queries.ts'

export const findBatch = async (caller: Caller, id: string): Promise<BatchRow | null> =>
  mayGive(caller) && isId(id) ? ((await readBatch(caller, id)) ?? null) : null

export const listBatches = (caller: Caller, asked: PageAsked): Promise<Connection<BatchRow>> =>
  mayGive(caller) ? findGiven(caller, null, asked) : Promise.resolve(connectionOf([], { size: 0, total: 0 }))

/** Of whom it names, those whom the viewer still reaches. */
export async function listRows(
  caller: Caller,
  { id: batchId }: BatchRow,
  asked: RowsAsked,
): Promise<Connection<BatchPersonRow>> {
  return findRows(caller, { batchId, personIds: await reachedNow(caller, null) }, asked)
}

/** Null: everybody. */
const reachedNow = batchedFor(async (caller: Caller, _keys: null[]) => {
  const led = caller.viewer.roles.has('coordinator') ? null : await facultyInReach(caller)
  const ids = led && led.map(({ id }) => id)
  return () => ids
})

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
