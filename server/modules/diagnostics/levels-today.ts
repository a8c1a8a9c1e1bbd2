import type { Caller } from '../../base/caller.ts'
import type { Framework } from '../../competencies/framework.ts'
import { standingsIn } from '../../gaps/standings-in.ts'
import type { Has } from './offer-rules.ts'

/** What counts for the viewer today, in one statement for all competencies. */
export async function levelsToday(caller: Caller, framework: Framework): Promise<Has> {
  const { personId } = caller.viewer
  const standings = await standingsIn(caller, [personId], { framework, competencies: framework.competencies })
  const levels = new Map(standings.get(personId)!.map(({ competency, effective }) => [competency.id, effective]))
  return competencyId => levels.get(competencyId) ?? null
}
