// Whether who has finished a module may go through it once more.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { standingsToday } from '../../gaps/standings-in.ts'
import type { TakeAgain } from '../../graph-types.ts'
import type { Again } from './queries.ts'
import { helpsAgainIn } from './way-rules.ts'

/** Why; null: it can do nothing more for them. */
export async function whyAgain(caller: Caller, again: Again | null): Promise<TakeAgain | null> {
  const { personId, roles } = caller.viewer
  if (!again || !roles.has('faculty') || again.publishedBy === personId) return null
  if (!again.stands) return 'taken_back'
  return helpsAgainIn(await ownStandings(caller, null), again.head) ? 'counts_less' : null
}

/** Asked once for all modules that are shown. */
const ownStandings = batchedFor(async (caller: Caller, _keys: null[]) => {
  const { personId } = caller.viewer
  const standings = (await standingsToday(caller, [personId], null)).get(personId) ?? []
  return () => standings
})
