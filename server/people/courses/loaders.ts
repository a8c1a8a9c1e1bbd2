import type { Caller } from '../../base/caller.ts'
import type { Connection, PageAsked } from '../../base/connection.ts'
import type { Loaders } from '../../base/loaders.ts'
import { candidatesOf, coordinatorsOf, type Candidate } from './known-courses.ts'

const opts = { cache: false } // a mutation of the same request may change them

export const loaders: Loaders = {
  KnownCourse: {
    candidates: {
      loader: (asked, { caller }) =>
        candidatesByPage(
          caller,
          asked.map(({ obj, params }) => ({ id: obj.id, page: params })),
        ),
      opts,
    },
    coordinators: {
      loader: (asked, { caller }) =>
        coordinatorsOf(
          caller,
          asked.map(({ obj }) => obj.id),
        ),
      opts,
    },
  },
}

/** One question for all courses of which the same part is asked for. */
async function candidatesByPage(
  caller: Caller,
  asked: { id: string; page: PageAsked }[],
): Promise<Connection<Candidate>[]> {
  const found = new Map<string, Connection<Candidate>>()
  const keyOf = ({ first, after }: PageAsked) => `${first ?? ''} ${after ?? ''}`
  for (const [key, page] of new Map(asked.map(({ page }) => [keyOf(page), page]))) {
    const ids = [...new Set(asked.filter(one => keyOf(one.page) === key).map(({ id }) => id))]
    const parts = await candidatesOf(caller, ids, page)
    ids.forEach((id, at) => found.set(`${id} ${key}`, parts[at]!))
  }
  return asked.map(({ id, page }) => found.get(`${id} ${keyOf(page)}`)!)
}
