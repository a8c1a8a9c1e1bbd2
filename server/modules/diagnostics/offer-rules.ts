// Whether an area's diagnostic is worth somebody's time. Pure.
import { deal, poolOf, type Dealing, type Dealt } from './deal-rules.ts'
import { placedBy } from './placing-rules.ts'

/** The level that counts today; null: not assessed. */
export type Has = (competencyId: string) => number | null

/** Whether the best answers would show more than counts. */
const tellsMore = (dealt: readonly Dealt[], has: Has): boolean =>
  placedBy(dealt.map(question => ({ ...question, correct: true }))).some(
    ({ competencyId, level }) => level !== null && level > (has(competencyId) ?? -1),
  )

/** What can tell more is dealt first, and nothing at all where nothing can. */
export function dealTo(has: Has, dealing: Dealing): Dealt[] {
  const tells = (id: string): boolean => tellsMore(poolOf(id, dealing.sources), has)
  const { competencyIds } = dealing
  const dealt = deal({
    ...dealing,
    competencyIds: [...competencyIds.filter(tells), ...competencyIds.filter(id => !tells(id))],
  })
  return tellsMore(dealt, has) ? dealt : []
}
