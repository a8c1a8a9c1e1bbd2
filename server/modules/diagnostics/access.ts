// The door to a diagnostic that goes on: one's own alone, locked, so that of two tabs the second sees what the first has done.
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import { goesOn } from './placing-rules.ts'
import { lockTry, readNewestTries, type TryRow } from './queries.ts'

/** What was left unfinished for too long is as if it were not: today's answers would stand beside those of another time. */
export async function ownTry(caller: Caller, tryId: string): Promise<TryRow> {
  faculty(caller)
  const areaId = isId(tryId) ? await lockTry(caller, tryId) : undefined
  const tried = areaId && (await newestTry(caller, areaId))
  if (!tried || tried.id !== tryId || (!goesOn(tried, caller.today) && tried.endedOn === null)) refuse('TRY_NOT_FOUND')
  return tried
}

export const newestTry = async (caller: Caller, areaId: string): Promise<TryRow | undefined> =>
  (await readNewestTries(caller)).find(tried => tried.areaId === areaId)
