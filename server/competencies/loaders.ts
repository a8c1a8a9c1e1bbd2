import type { Caller } from '../base/caller.ts'
import type { Loaders } from '../base/loaders.ts'
import { reachableAmong } from '../people/access.ts'
import { profilesHeld } from './profiles-held.ts'

export const loaders: Loaders = {
  Person: {
    profiles: {
      loader: (asked, { caller }) =>
        profilesOf(
          caller,
          asked.map(({ obj }) => obj.id),
        ),
      opts: { cache: false }, // a mutation of the same request changes them
    },
  },
}

async function profilesOf(caller: Caller, ids: readonly string[]) {
  const [reachable, held] = await Promise.all([reachableAmong(caller, ids), profilesHeld(caller, ids)])
  return ids.map(id => (reachable.has(id) ? held(id) : null))
}
