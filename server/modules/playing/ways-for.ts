import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { FoundGap } from '../../gaps/find-gaps.ts'
import { readCandidates, readStandings, type CandidateRow } from './queries.ts'
import { describedWith, type ShownModule } from './shown-module.ts'
import { cheapestFirst, wayOf, type Way } from './way-rules.ts'

export interface ModuleWay extends Way {
  module: ShownModule
}

const atMost = 5

/** What would take the person further in a gap of today. */
export async function waysFor(caller: Caller, gap: FoundGap): Promise<ModuleWay[]> {
  return gap.gap === 0 || gap.of.day.day < caller.today ? [] : waysOf(caller, gap)
}

/** Two questions for all gaps that are asked for together. */
const waysOf = batchedFor(async (caller, gaps: FoundGap[]) => {
  const competencies = gaps.map(({ competency }) => competency)
  const eventIds = competencies.flatMap(({ events }) => events.map(({ id }) => id))
  const [candidates, standings] = await Promise.all([
    readCandidates(caller, { competencyIds: competencies.map(({ id }) => id), eventIds }),
    readStandings(caller, [...new Set(gaps.map(({ of }) => of.personId))]),
  ])
  return (gap: FoundGap): ModuleWay[] => {
    const { personId, framework } = gap.of
    const theirs = standings.filter(standing => standing.personId === personId)
    const goesOn = new Set(theirs.map(({ id }) => id))
    const open = [...candidates.filter(({ id }) => !goesOn.has(id)), ...theirs.filter(({ finished }) => !finished)]
    const ways = open.flatMap(row => wayBy(row, gap) ?? [])
    return cheapestFirst(ways)
      .slice(0, atMost)
      .map(({ row, ...way }) => ({ ...way, module: describedWith(framework, row) }))
  }
})

/** Of what one has published oneself one proves nothing. */
function wayBy(row: CandidateRow, gap: FoundGap) {
  const way = row.publishedBy === gap.of.personId ? null : wayOf(gap, row.head)
  return way && { ...way, row, id: row.id, hours: row.head.hours }
}
