import type { Caller } from '../base/caller.ts'
import { standingsToday, type StandingIn } from '../gaps/standings-in.ts'
import { gapIn } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today'>

interface Served {
  competencies: readonly { competencyId: string }[]
}

/** By person, and there by competency. */
export type StandingsOf = ReadonlyMap<string, ReadonlyMap<string, StandingIn>>

/** Where people stand today in what sessions are for: one statement for any number of both. */
export async function standingsFor(
  place: Place,
  sessions: readonly Served[],
  personIds: readonly string[],
): Promise<StandingsOf> {
  const wanted = new Set(sessions.flatMap(({ competencies }) => competencies.map(one => one.competencyId)))
  if (wanted.size === 0 || personIds.length === 0) return new Map()
  return byCompetency(await standingsToday(place, [...new Set(personIds)], [...wanted]))
}

/** Where somebody stands in everything, whatever the session turns out to be for. */
export const standingsOfOne = async (place: Place, personId: string): Promise<StandingsOf> =>
  byCompetency(await standingsToday(place, [personId], null))

const byCompetency = (standings: ReadonlyMap<string, StandingIn[]>): StandingsOf =>
  new Map([...standings].map(([id, theirs]) => [id, new Map(theirs.map(one => [one.competency.id, one]))]))

/** The largest of somebody's gaps in what a session is for. */
export function largestGap(standings: StandingsOf, personId: string, { competencies }: Served): number {
  const theirs = standings.get(personId)
  const gaps = competencies.map(({ competencyId }) => {
    const standing = theirs?.get(competencyId)
    return standing ? gapIn(standing) : 0
  })
  return Math.max(0, ...gaps)
}
