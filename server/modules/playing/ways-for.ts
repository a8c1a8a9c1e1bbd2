import type { Caller } from '../../base/caller.ts'
import type { FoundGap } from '../../gaps/find-gaps.ts'
import { catalogueOf, type Catalogue } from './catalogue.ts'
import type { OfferedRow } from './queries.ts'
import { shownModule, type ShownModule } from './shown-module.ts'
import { standingsOf, type Begun, type Standing } from './standing-rules.ts'
import { cheapestFirst, wayOf, type Way } from './way-rules.ts'

export interface ModuleWay extends Way {
  module: ShownModule
}

/** What the statement that finds somebody's gaps tells of their modules, by the function of that name. */
export const moduleFacts = 'module_facts'
interface Told {
  /** that the catalogue has now; null: nothing was ever published */
  version: string | null
  begun: readonly Begun[]
}

const atMost = 5

/** What would take the person further in a gap of today. No question for however many gaps, but where the catalogue has changed. */
export async function waysFor(caller: Caller, gap: FoundGap): Promise<ModuleWay[]> {
  if (gap.gap === 0 || gap.of.day.day < caller.today) return []
  const { version, begun } = gap.of.beside[moduleFacts] as Told
  if (version === null) return []
  const catalogue = await catalogueOf(caller, version)
  const open = openIn(catalogue, gap, standingsOf(catalogue, begun))
  const ways = open.flatMap(row => wayBy(row, gap) ?? [])
  return cheapestFirst(ways)
    .slice(0, atMost)
    .map(({ row, ...way }) => ({ ...way, module: { ...shownModule(row), framework: gap.of.framework } }))
}

/** What they may begin, and what they have begun and not finished. */
function openIn(catalogue: Catalogue, { competency }: FoundGap, theirs: ReadonlyMap<string, Standing>): OfferedRow[] {
  const begun = [...theirs.values()].filter(({ finished }) => !finished).map(({ row }) => row)
  return [...catalogue.offeredIn(competency).filter(({ id }) => !theirs.has(id)), ...begun]
}

/** Of what one has published oneself one proves nothing. */
function wayBy(row: OfferedRow, gap: FoundGap) {
  const way = row.publishedBy === gap.of.personId ? null : wayOf(gap, row.head)
  return way && { ...way, row, id: row.id, hours: row.head.hours }
}
