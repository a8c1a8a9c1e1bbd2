// What closes a file although something holds it, as when whoever it is from has not agreed to more: declared here, filled by app.ts.
import { batchedFor } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import type { FileClosed } from '../graph-types.ts'

/** Why, of each that is closed; one question for any number. */
type Closing = (
  place: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  fileIds: readonly string[],
) => Promise<ReadonlyMap<string, FileClosed>>

let known: Closing = async () => new Map()

export const tellOfClosed = (closing: Closing): void => void (known = closing)

export const closedAmong: Closing = async (place, fileIds) => (fileIds.length > 0 ? known(place, fileIds) : new Map())

/** Null: to whoever may have what holds it, it is open. */
export const closedBecause = batchedFor(async (caller, fileIds: string[]) => {
  const closed = await closedAmong(caller, [...new Set(fileIds)])
  return (fileId: string): FileClosed | null => closed.get(fileId) ?? null
})
