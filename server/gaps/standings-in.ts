import type { Caller } from '../base/caller.ts'
import { frameworkOn } from '../competencies/framework-on.ts'
import type { Competency, Framework } from '../competencies/framework.ts'
import type { Currency } from '../competencies/rules/currency.ts'
import { shownLevel, standingOn } from '../competencies/rules/standing.ts'
import { attainmentOf } from './find-gaps.ts'
import { readPeopleIn, type PersonInRow } from './queries.ts'

/** Where somebody stands in one competency today. */
export interface StandingIn {
  competency: Competency
  /** null: no profile of theirs wants it */
  target: number | null
  profileIds: readonly string[]
  raw: number | null
  effective: number | null
  currency: Currency | null
  provedOn: string | null
}

/** The rules of a page of gaps for a few competencies of thousands of people: one statement for all that are asked for. */
export async function standingsIn(
  place: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  personIds: readonly string[],
  { framework, competencies }: { framework: Framework; competencies: readonly Competency[] },
): Promise<ReadonlyMap<string, StandingIn[]>> {
  const day = place.today
  const rows = await readPeopleIn(place, personIds, { competencyIds: competencies.map(({ id }) => id), day })
  return new Map(rows.map(row => [row.personId, standingsOf(row, { framework, competencies, day })]))
}

function standingsOf(
  { profileIds, attained }: PersonInRow,
  { framework, competencies, day }: { framework: Framework; competencies: readonly Competency[]; day: string },
): StandingIn[] {
  const on = frameworkOn(framework, day)
  const wanted = on.wantedBy(profileIds)
  const byCompetency = new Map(attained.map(attainmentOf))
  return competencies.map(competency => {
    const target = wanted.targets.find(({ competencyId }) => competencyId === competency.id)?.level ?? null
    const standing = standingOn(byCompetency.get(competency.id), on.ageingOf(competency), day)
    const shown = shownLevel(standing, target)
    return {
      competency,
      target,
      profileIds: wanted.profiles.map(({ id }) => id),
      raw: standing.raw,
      effective: standing.effective,
      currency: shown?.currency ?? null,
      provedOn: shown?.provedOn ?? null,
    }
  })
}
