import type { Caller } from '../base/caller.ts'
import { frameworkOf } from '../competencies/framework.ts'
import { standingsIn, type StandingIn } from '../gaps/standings-in.ts'
import type { SessionRow } from '../sessions/published-sessions.ts'
import { gapIn } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today'>

/** By person, and there by competency. */
export type StandingsOf = ReadonlyMap<string, ReadonlyMap<string, StandingIn>>

/** Where people stand today in what sessions are for: two statements for any number of both. */
export async function standingsFor(
  place: Place,
  sessions: readonly Pick<SessionRow, 'competencies'>[],
  personIds: readonly string[],
): Promise<StandingsOf> {
  const wanted = new Set(sessions.flatMap(({ competencies }) => competencies.map(one => one.competencyId)))
  const framework = wanted.size > 0 && personIds.length > 0 ? await frameworkOf(place) : null
  if (!framework) return new Map()
  const competencies = [...wanted].flatMap(id => framework.competency(id) ?? [])
  const standings = await standingsIn(place, [...new Set(personIds)], { framework, competencies })
  return new Map(
    [...standings].map(([id, theirs]) => [id, new Map(theirs.map(one => [one.competency.id, one]))] as const),
  )
}

/** The largest of somebody's gaps in what a session is for. */
export function largestGap(
  standings: StandingsOf,
  personId: string,
  { competencies }: Pick<SessionRow, 'competencies'>,
): number {
  const theirs = standings.get(personId)
  const gaps = competencies.map(({ competencyId }) => {
    const standing = theirs?.get(competencyId)
    return standing ? gapIn(standing) : 0
  })
  return Math.max(0, ...gaps)
}
