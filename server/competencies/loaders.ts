import type { Caller } from '../base/caller.ts'
import type { Loaders } from '../base/loaders.ts'
import { reachableAmong } from '../people/access.ts'
import { frameworkOf } from './framework.ts'
import { readHoldings } from './queries.ts'

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
  const [reachable, holdings, framework] = await Promise.all([
    reachableAmong(caller, ids),
    readHoldings(caller, ids, caller.today),
    frameworkOf(caller),
  ])
  return ids.map(id =>
    reachable.has(id)
      ? holdings.flatMap(({ personId, profileId, startedOn }) => {
          const profile = personId === id && framework?.profile(profileId)
          return profile ? [{ profile, startedOn }] : []
        })
      : null,
  )
}
