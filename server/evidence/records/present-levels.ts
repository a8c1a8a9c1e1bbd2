import type { Caller } from '../../base/caller.ts'
import { frameworkOn } from '../../competencies/framework-on.ts'
import { frameworkOf, type Competency } from '../../competencies/framework.ts'
import { standingOn } from '../../competencies/rules/standing.ts'
import { reachableAmong } from '../../people/access.ts'
import { readAttainment } from './queries.ts'

export interface PresentLevel {
  competencyId: string
  effective: number | null
  raw: number | null
}

/** Where people stand today in competencies, whether or not a profile wants them; one question for all. null: not to be read. */
export async function presentLevels(
  caller: Caller,
  asked: readonly { personId: string; competencyIds: readonly string[] }[],
): Promise<(PresentLevel[] | null)[]> {
  const framework = await frameworkOf(caller)
  const known = (ids: readonly string[]): Competency[] =>
    framework ? [...new Set(ids)].flatMap(id => framework.competency(id) ?? []) : []
  const people = asked.map(({ personId }) => personId)
  const competencyIds = known(asked.flatMap(({ competencyIds }) => competencyIds)).map(({ id }) => id)
  if (!framework || competencyIds.length === 0) return asked.map(() => [])
  const [readable, attained] = await Promise.all([
    reachableAmong(caller, people),
    readAttainment(caller, people, competencyIds),
  ])
  const day = frameworkOn(framework, caller.today)
  return asked.map(({ personId, competencyIds }) => {
    if (!readable.has(personId)) return null
    return known(competencyIds).map(competency => {
      const attainment = attained.get(`${personId} ${competency.id}`)
      const { effective, raw } = standingOn(attainment, day.ageingOf(competency), caller.today)
      return { competencyId: competency.id, effective, raw }
    })
  })
}
