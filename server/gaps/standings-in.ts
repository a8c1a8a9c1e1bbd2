import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Caller } from '../base/caller.ts'
import { frameworkOn } from '../competencies/framework-on.ts'
import { frameworkOf, type Competency, type Framework } from '../competencies/framework.ts'
import type { Currency } from '../competencies/rules/currency.ts'
import { shownLevel, standingOn, type Attainment } from '../competencies/rules/standing.ts'
import { attainmentOf, peopleThen } from './find-gaps.ts'
import { readPeopleIn } from './queries.ts'

/** Where somebody stands in one competency on a day. */
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

type Place = Pick<Caller, 'db' | 'schoolId' | 'today'>
interface Wanted {
  framework: Framework
  competencies: readonly Competency[]
}

/** The rules of a page of gaps for a few competencies of thousands of people: one statement for all that are asked for. */
export async function standingsIn(
  place: Place,
  personIds: readonly string[],
  wanted: Wanted,
): Promise<ReadonlyMap<string, StandingIn[]>> {
  const day = place.today
  const rows = await readPeopleIn(place, personIds, { competencyIds: wanted.competencies.map(({ id }) => id), day })
  return standingsOfAll(rows, { ...wanted, day })
}

/** For who has no framework at hand, in these competencies or (null) in all: by one statement, too. */
export async function standingsToday(
  place: Place,
  personIds: readonly string[],
  competencyIds: readonly string[] | null,
): Promise<ReadonlyMap<string, StandingIn[]>> {
  const day = place.today
  const rows = await readPeopleIn(place, personIds, { competencyIds, day })
  const framework = await frameworkOf(place, rows[0]?.version ?? null)
  if (!framework) return new Map()
  const competencies = competencyIds?.flatMap(id => framework.competency(id) ?? []) ?? framework.competencies
  return standingsOfAll(rows, { framework, competencies, day })
}

/** The same as of a past day: from the facts that were known then, by as many statements for one person as for hundreds. */
export async function standingsThen(
  place: Place,
  personIds: readonly string[],
  { day, ...wanted }: Wanted & { day: string },
): Promise<ReadonlyMap<string, StandingIn[]>> {
  const competencyIds = wanted.competencies.map(({ id }) => id)
  const people = await peopleThen(place, personIds, { day, competencyIds })
  return new Map(people.map(person => [person.personId, standingsOf(person, { ...wanted, day })]))
}

const atATime = 100

/** Of a whole faculty this takes a while, in which others are answered, too. */
async function standingsOfAll(
  rows: Awaited<ReturnType<typeof readPeopleIn>>,
  wanted: Wanted & { day: string },
): Promise<ReadonlyMap<string, StandingIn[]>> {
  const found = new Map<string, StandingIn[]>()
  for (let at = 0; at < rows.length; at += atATime) {
    if (at > 0) await nextTurn()
    for (const row of rows.slice(at, at + atATime))
      found.set(row.personId, standingsOf({ ...row, attained: new Map(row.attained.map(attainmentOf)) }, wanted))
  }
  return found
}

function standingsOf(
  { profileIds, attained }: { profileIds: readonly string[]; attained: ReadonlyMap<string, Attainment> },
  { framework, competencies, day }: Wanted & { day: string },
): StandingIn[] {
  const on = frameworkOn(framework, day)
  const wanted = on.wantedBy(profileIds)
  return competencies.map(competency => {
    const target = wanted.targets.find(({ competencyId }) => competencyId === competency.id)?.level ?? null
    const standing = standingOn(attained.get(competency.id), on.ageingOf(competency), day)
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
