import type { Caller } from '../base/caller.ts'

/** What features to the right do when what is proven of people has been computed anew, in the same transaction. */
type OnAttain = (
  place: Pick<Caller, 'db' | 'schoolId' | 'today' | 'now'>,
  personIds: readonly string[],
) => Promise<void>

const all = new Set<OnAttain>()

export const onAttain = (work: OnAttain): void => void all.add(work)

export const tellAttained: OnAttain = async (place, personIds) => {
  for (const work of all) await work(place, personIds)
}
