// The door to somebody's gaps.
import { coordinates, type Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { Refusal } from '../base/refusal.ts'
import { personReachable, reachableAmong } from '../people/access.ts'

/** Whose gaps are meant, if the viewer may read them: null for nobody as for somebody out of reach. */
export async function gapsReadableOf(caller: Caller, personId: string | null): Promise<string | null> {
  if (personId === null || personId === caller.viewer.personId) return takesPart(caller) ? caller.viewer.personId : null
  if (!isId(personId)) return null
  try {
    return (await personReachable(caller, personId)).id
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Those of these people whose gaps the viewer may read. */
export async function gapsReadable(caller: Caller, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const readable = new Set(await reachableAmong(caller, ids))
  if (!takesPart(caller)) readable.delete(caller.viewer.personId)
  return readable
}

/** A viewer or a guest has no gaps. */
const takesPart = ({ viewer }: Caller): boolean => viewer.roles.has('faculty') || coordinates(viewer)
