// All that is known of people when a module is to be given to them, in questions whose number does not grow with them.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { ruleVersion } from '../../competencies/rules/version.ts'
import { standingsIn } from '../../gaps/standings-in.ts'
import {
  concernedBy,
  finishedBy,
  servedBy,
  type PublishedModule,
  type Served,
} from '../../modules/published-modules.ts'
import { helpsAgainIn } from '../../modules/playing/way-rules.ts'
import { readOpen } from './queries.ts'
import { decide, reasonOf, type Due, type Outcome, type Why } from './rules.ts'

export type Place = Pick<Caller, 'db' | 'schoolId' | 'today'>

export interface Weighed {
  personId: string
  outcome: Outcome
  why: Why
  open: readonly Due[]
  /** of the version that they find */
  hours: number
  /** false: the module is not for them */
  serves: boolean
}

/** What would become of each of these people at this moment, and why. */
export async function weigh(place: Place, module: PublishedModule, personIds: readonly string[]): Promise<Weighed[]> {
  const parts = await servedBy(place, module, personIds)
  return (await Promise.all(parts.map(part => weighPart(place, part)))).flat()
}

async function weighPart(place: Place, served: Served): Promise<Weighed[]> {
  const { module, personIds, serves } = served
  const framework = (await frameworkOf(place))!
  const competencies = concernedBy(framework, module.head)
  const [standings, finished, open] = await Promise.all([
    standingsIn(place, personIds, { framework, competencies }),
    finishedBy(place, served),
    openOf(place, personIds),
  ])
  return personIds.map(personId => {
    const reasons = standings.get(personId)!.map(standing => reasonOf(standing, module.head))
    const theirs = open.get(personId) ?? []
    const assigned = theirs.find(({ moduleId }) => moduleId === module.id)
    const again = helpsAgainIn(standings.get(personId)!, module.head)
    const finishedOn = again ? undefined : finished.get(personId)
    const outcome = decide({
      reasons,
      finished: finishedOn !== undefined,
      assigned: assigned !== undefined,
      publishes: module.publishedBy === personId,
    })
    const why = {
      on: place.today,
      ruleVersion,
      reasons,
      ...(finishedOn && { finishedOn }),
      ...(assigned && { assignedDueOn: assigned.dueOn }),
    }
    return { personId, outcome, why, open: theirs, hours: module.head.hours, serves }
  })
}

async function openOf(place: Place, personIds: readonly string[]): Promise<ReadonlyMap<string, Due[]>> {
  const byPerson = new Map<string, Due[]>()
  for (const { personId, ...due } of await readOpen(place, personIds)) {
    const beside = byPerson.get(personId)
    if (beside) beside.push(due)
    else byPerson.set(personId, [due])
  }
  return byPerson
}
