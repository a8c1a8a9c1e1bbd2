import type { Caller } from '../base/caller.ts'
import type { Loaders } from '../base/loaders.ts'
import { frameworkOf } from '../competencies/framework.ts'
import { reachableAmong } from '../people/access.ts'
import { listEvidence, type PieceConnection } from './pieces/list-evidence.ts'
import { readNewestRatings } from './ratings/queries.ts'

// nothing is kept for the request: a mutation in it may change what they answer
export const loaders: Loaders = {
  Person: {
    selfRatings: {
      loader: (asked, { caller }) =>
        ratingsOf(
          caller,
          asked.map(({ obj }) => obj.id),
        ),
      opts: { cache: false },
    },
    evidence: {
      loader: async (asked, { caller }) => {
        const found = new Map<string, PieceConnection | null>()
        const keyed = asked.map(({ obj, params }) => ({ id: obj.id, params, key: JSON.stringify(params) }))
        for (const key of new Set(keyed.map(({ key }) => key))) {
          const same = keyed.filter(one => one.key === key)
          const ids = [...new Set(same.map(({ id }) => id))]
          const lists = await listEvidence(caller, ids, same[0]!.params)
          ids.forEach((id, index) => found.set(`${id} ${key}`, lists[index]!))
        }
        return keyed.map(({ id, key }) => found.get(`${id} ${key}`) ?? null)
      },
      opts: { cache: false },
    },
  },
}

async function ratingsOf(caller: Caller, ids: readonly string[]) {
  const [reachable, ratings, framework] = await Promise.all([
    reachableAmong(caller, ids),
    readNewestRatings(caller, ids),
    frameworkOf(caller),
  ])
  const described = ratings
    .map(({ competencyId, ...rest }) => ({ ...rest, competency: framework!.competency(competencyId)! }))
    .sort((a, b) => a.competency.position - b.competency.position)
  return ids.map(id => (reachable.has(id) ? described.filter(({ personId }) => personId === id) : null))
}
