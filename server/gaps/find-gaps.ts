// The gaps of people on a day: from the projection, or for a past day from the facts known then.
import type { Caller } from '../base/caller.ts'
import { frameworkOn, type FrameworkDay, type FrameworkTarget } from '../competencies/framework-on.ts'
import { frameworkOf, type Competency, type Framework, type Profile } from '../competencies/framework.ts'
import { ruleVersion } from '../competencies/rules/version.ts'
import type { Attainment } from '../competencies/rules/standing.ts'
import { attainedBy, identities, knownFacts } from '../evidence/attainment/facts.ts'
import { readPeople, readPeopleThen, type AttainedRow, type RatedRow } from './queries.ts'
import { countGaps, gapOf, inOwnOrder, type Gap, type GapCounts } from './rules.ts'

/** A gap as the page shows it, and what is needed to explain it. */
export interface FoundGap extends Gap {
  competency: Competency
  wantedBy: FrameworkTarget['wantedBy']
  selfRating: number | null
  selfRatedOn: string | null
  assessedOn: string | null
  of: { personId: string; framework: Framework; day: FrameworkDay; beside: Person['beside'] }
}

export interface GapPage {
  personId: string
  asOf: string
  ruleVersion: string
  profiles: readonly Profile[]
  byDefault: boolean
  counts: GapCounts
  /** in own order, only what is lacking or not assessed */
  gaps: readonly FoundGap[]
  /** in the framework's order */
  onTarget: readonly FoundGap[]
}

type Place = Pick<Caller, 'db' | 'schoolId' | 'today'>

/** In the order of `personIds`. A day to come is answered from what is known today. */
export async function findGaps(place: Place, personIds: readonly string[], asOf: string | null): Promise<GapPage[]> {
  const day = asOf ?? place.today
  const rows = day < place.today ? await peopleThen(place, personIds, { day }) : await peopleNow(place, personIds, day)
  const framework = await frameworkOf(place, rows[0]?.version)
  const byId = new Map(rows.map(row => [row.personId, row]))
  return personIds.map(id => (framework ? pageOf(byId.get(id)!, framework, day) : emptyPage(id, day)))
}

/** What is known of somebody beside the framework. */
interface Person {
  personId: string
  version: string | null
  profileIds: readonly string[]
  attained: ReadonlyMap<string, Attainment>
  rated: readonly RatedRow[]
  /** what features to the right want to know (`beside.ts`); of a past day nothing */
  beside: Readonly<Record<string, unknown>>
}

async function peopleNow(place: Place, personIds: readonly string[], day: string): Promise<Person[]> {
  const rows = await readPeople(place, personIds, day)
  return rows.map(row => ({ ...row, attained: new Map(row.attained.map(attainmentOf)) }))
}

/** As they were known on a past day: all of it, or in some competencies. */
export async function peopleThen(
  { db, schoolId }: Place,
  personIds: readonly string[],
  { day, competencyIds }: { day: string; competencyIds?: readonly string[] },
): Promise<Person[]> {
  const scene = { db, schoolId, asOf: day }
  const { behind, allOf } = await identities(scene)
  const theirs = new Map(personIds.map(id => [id, allOf([id]).filter(identity => behind(identity) === id)]))
  const [rows, known] = await Promise.all([
    readPeopleThen({ db, schoolId }, theirs, day),
    knownFacts(scene, { personIds, competencyIds, day }),
  ])
  const attained = attainedBy(known)
  return rows.map(row => {
    const own = attained.filter(({ personId }) => personId === row.personId)
    return {
      ...row,
      beside: {},
      attained: new Map(own.map(({ competencyId, attainment }) => [competencyId, attainment])),
    }
  })
}

export function attainmentOf([competencyId, assessedOn, ...rest]: AttainedRow): [string, Attainment] {
  const cleared = rest[5]
  const proven = rest.slice(0, 5).flatMap((provedOn, index) => {
    const level = index + 1
    return provedOn === null ? [] : [{ level, provedOn: provedOn as string, clearedEvents: cleared[level] ?? [] }]
  })
  return [competencyId, { assessedOn, proven }]
}

function pageOf({ personId, profileIds, attained, rated, beside }: Person, framework: Framework, on: string): GapPage {
  const day = frameworkOn(framework, on)
  const { profiles, targets, byDefault } = day.wantedBy(profileIds)
  const ratings = new Map(rated.map(([id, level, ratedOn]) => [id, { level, ratedOn }]))
  const of = { personId, framework, day, beside }
  const found = targets.map((target): FoundGap => {
    const { competency, wantedBy } = target
    const attainment = attained.get(competency.id)
    const rating = ratings.get(competency.id)
    return {
      ...gapOf(target, { attainment, ageing: day.ageingOf(competency), day: on }),
      competency,
      wantedBy,
      selfRating: rating?.level ?? null,
      selfRatedOn: rating?.ratedOn ?? null,
      assessedOn: attainment?.assessedOn ?? null,
      of,
    }
  })
  const position = (id: string): number => framework.competency(id)!.position
  return {
    personId,
    asOf: on,
    ruleVersion,
    profiles,
    byDefault,
    counts: countGaps(found),
    gaps: inOwnOrder(
      found.filter(gap => gap.gap > 0 || gap.effective === null),
      position,
    ),
    onTarget: found
      .filter(gap => gap.gap === 0 && gap.effective !== null)
      .sort((a, b) => a.competency.position - b.competency.position),
  }
}

/** A school without a framework wants nothing of anybody. */
const emptyPage = (personId: string, asOf: string): GapPage => ({
  personId,
  asOf,
  ruleVersion,
  profiles: [],
  byDefault: true,
  counts: countGaps([]),
  gaps: [],
  onTarget: [],
})
