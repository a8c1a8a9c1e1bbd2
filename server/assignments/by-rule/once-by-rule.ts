import type { Caller } from '../../base/caller.ts'
import type { PublishedModule } from '../../modules/published-modules.ts'
import type { Weighed } from '../giving/weigh.ts'
import { readEarlier } from './queries.ts'
import { onceOnly } from './rules.ts'

/** What becomes of these people where it is a rule that gives: it gives once. One question, however many they are. */
export async function onceByRule(
  place: Pick<Caller, 'db' | 'schoolId'>,
  { ruleId, module }: { ruleId: string; module: PublishedModule },
  weighed: readonly Weighed[],
): Promise<Weighed[]> {
  const asked = weighed.filter(({ outcome }) => outcome === 'assign').map(({ personId }) => personId)
  if (asked.length === 0) return [...weighed]
  const rows = await readEarlier(place, asked, { ruleId, moduleId: module.id })
  const refresh = module.head.refresh !== null
  return weighed.map(person => ({
    ...person,
    outcome: onceOnly(person.outcome, {
      earlier: rows.filter(({ personId }) => personId === person.personId),
      refresh,
    }),
  }))
}
