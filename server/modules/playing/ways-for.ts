import type { Caller } from '../../base/caller.ts'
import { cohortsIn, type CohortFacts } from '../../cohorts/members/cohort-facts.ts'
import type { FoundGap } from '../../gaps/find-gaps.ts'
import { catalogueOf } from './catalogue.ts'
import type { OfferedRow } from '../published/queries.ts'
import { progressIn, type Progress } from './progress-rules.ts'
import { shownModule, type ShownModule } from './shown-module.ts'
import { standingsOf, type Begun, type Standing } from './standing-rules.ts'
import { cheapestFirst, helpsAgain, wayOf, type Way } from './way-rules.ts'

export interface ModuleWay extends Way {
  module: ShownModule
  /** null: the viewer has not begun it, or the gap is another person's */
  begun: Progress | null
}

/** What the statement that finds somebody's gaps tells of their modules, by the function of that name. */
export const moduleFacts = 'module_facts'
interface Told {
  /** that the catalogue has now; null: nothing was ever published */
  version: string | null
  begun: readonly Begun[]
  /** null: nothing of the school is for cohorts */
  in: CohortFacts | null
}

const atMost = 5
const nothing: ReadonlySet<string> = new Set()

/** What would take the person further in a gap of today. No question for however many gaps, but where the catalogue has changed. */
export async function waysFor(caller: Caller, gap: FoundGap): Promise<ModuleWay[]> {
  if (gap.gap === 0 || gap.of.day.day < caller.today) return []
  const { version, begun, in: facts } = gap.of.beside[moduleFacts] as Told
  if (version === null) return []
  const catalogue = await catalogueOf(caller, version)
  const cohortIds = facts ? cohortsIn(facts) : nothing
  const theirs = standingsOf(catalogue, { begun, cohortIds })
  const open = openIn(gap, catalogue.offeredIn(gap.competency, cohortIds), theirs)
  // what somebody has begun is theirs to know: to others it changes neither what is shown nor its order
  const own = gap.of.personId === caller.viewer.personId
  const ways = open.flatMap(row => wayBy(row, gap, own ? theirs.get(row.id) : undefined) ?? [])
  return cheapestFirst(ways)
    .filter(({ begun }, place) => place < atMost || begun)
    .map(({ row, ...way }) => ({ ...way, module: { ...shownModule(row), framework: gap.of.framework } }))
}

/** What they may begin, for the first time or once more, and what they have begun and not finished. */
function openIn(gap: FoundGap, offered: readonly OfferedRow[], theirs: ReadonlyMap<string, Standing>): OfferedRow[] {
  const begun = [...theirs.values()].filter(({ finished }) => !finished).map(({ row }) => row)
  const mayBegin = (row: OfferedRow): boolean => {
    const known = theirs.get(row.id)
    return !known || (known.finished && row.number >= known.row.number && helpsAgain(gap, row.head))
  }
  return [...offered.filter(mayBegin), ...begun]
}

/** Of what one has published oneself one proves nothing. */
function wayBy(row: OfferedRow, gap: FoundGap, standing: Standing | undefined) {
  const way = row.publishedBy === gap.of.personId ? null : wayOf(gap, row.head)
  return (
    way && {
      ...way,
      row,
      id: row.id,
      hours: row.head.hours,
      begun: standing && !standing.finished ? progressIn(row.partIds, standing.doneIds) : null,
    }
  )
}
