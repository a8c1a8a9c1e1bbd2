// What practitioners see of the demand: no names, no group of fewer than five, and nothing from which one could be told.
import type { Caller } from '../../base/caller.ts'
import { addDays } from '../../base/days.ts'
import { frameworkOf, type Framework } from '../../competencies/framework.ts'
import { findExpertise } from '../guests/queries.ts'
import { shownToGuests, type ShownDemand } from './demand-rules.ts'
import { demandIn } from './find-demand.ts'
import { readCounted, writeCounted } from './queries.ts'

export interface WantedGapRow extends ShownDemand {
  known: boolean
}

/** What the guest knows from their work comes first. */
export async function wantedGaps(caller: Caller): Promise<WantedGapRow[]> {
  const framework = caller.viewer.roles.has('guest') ? await frameworkOf(caller) : null
  if (!framework) return []
  const [shown, knows] = await Promise.all([countedThisWeek(caller, framework), findExpertise(caller)])
  const position = (id: string): number => framework.competency(id)!.position
  return shown
    .map(one => ({ ...one, known: knows.has(one.competencyId) }))
    .sort(
      (a, b) =>
        Number(b.known) - Number(a.known) ||
        b.teachers - a.teachers ||
        position(a.competencyId) - position(b.competencyId),
    )
}

/** Counted by whoever first looks in a week, and the same for everybody until the next: who watches it does not see one person come or go. */
export async function countedThisWeek(caller: Caller, framework: Framework): Promise<ShownDemand[]> {
  const week = mondayOf(caller.today)
  let counted = await readCounted(caller)
  if (counted?.week !== week) {
    await writeCounted(caller, week, shownToGuests(await demandIn(caller, framework)))
    counted = await readCounted(caller)
  }
  return counted!.wanted.filter(({ competencyId }) => framework.competency(competencyId))
}

const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
