import type { Caller } from '../base/caller.ts'
import type { Loaders } from '../base/loaders.ts'
import { gapsReadable } from './access.ts'
import { findGaps, type GapPage } from './find-gaps.ts'

export const loaders: Loaders = {
  Person: {
    gaps: {
      loader: (asked, { caller }) =>
        gapsOf(
          caller,
          asked.map(({ obj, params }) => ({ id: obj.id, asOf: params.asOf ?? null })),
        ),
      opts: { cache: false }, // a mutation of the same request may change them
    },
  },
}

/** One question for all people that are asked for on one day. */
async function gapsOf(caller: Caller, asked: { id: string; asOf: string | null }[]): Promise<(GapPage | null)[]> {
  const readable = await gapsReadable(
    caller,
    asked.map(({ id }) => id),
  )
  const found = new Map<string, GapPage>()
  for (const day of new Set(asked.map(({ asOf }) => asOf))) {
    const ids = [...new Set(asked.filter(({ id, asOf }) => asOf === day && readable.has(id)).map(({ id }) => id))]
    if (ids.length === 0) continue
    for (const page of await findGaps(caller, ids, day)) found.set(`${page.personId} ${day}`, page)
  }
  return asked.map(({ id, asOf }) => found.get(`${id} ${asOf}`) ?? null)
}
