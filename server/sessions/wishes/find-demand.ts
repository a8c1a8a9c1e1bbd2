// What the whole faculty lacks, read in the same few questions for any number of people.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Framework } from '../../competencies/framework.ts'
import { standingsIn } from '../../gaps/standings-in.ts'
import { roleHolders } from '../../people/faculty/role-holders.ts'
import { mayPlan } from '../access.ts'
import { readSessions, type SessionRow } from '../planning/queries.ts'
import { countDemand, type Counted } from './demand-rules.ts'
import { openWishes } from './open-wishes.ts'
import { findServing } from './queries.ts'

export interface DemandRow extends Counted {
  planned: SessionRow[]
}

const plannedAtMost = 5

/** What most have asked for comes first, then what most lack. */
export async function listDemand(caller: Caller): Promise<DemandRow[]> {
  const framework = mayPlan(caller) ? await frameworkOf(caller) : null
  if (!framework) return []
  const counted = await demandIn(caller, framework)
  const serving = await findServing(caller)
  const idsOf = (id: string): string[] =>
    serving.flatMap(one => (one.competencyId === id ? one.sessionId : [])).slice(0, plannedAtMost)
  const sessions = await readSessions(caller, [...new Set(counted.flatMap(one => idsOf(one.competencyId)))])
  const position = (id: string): number => framework.competency(id)!.position
  return counted
    .map(one => ({
      ...one,
      planned: idsOf(one.competencyId).map(id => sessions.find(session => session.id === id)!),
    }))
    .sort((a, b) => b.asked - a.asked || b.lacking - a.lacking || position(a.competencyId) - position(b.competencyId))
}

/** Of the whole school, whoever looks. */
export async function demandIn(
  place: Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>,
  framework: Framework,
): Promise<Counted[]> {
  const people = (await roleHolders(place, ['faculty'], null)).map(({ personId }) => personId)
  const standings = await standingsIn(place, people, { framework, competencies: framework.competencies })
  return countDemand(standings, await openWishes(place, framework, null))
}
