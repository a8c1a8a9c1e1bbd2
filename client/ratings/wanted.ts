import type {
  DiagnosticOfferFragment,
  OwnRatingsFragment,
  ProfileTargetsFragment,
  RatedFrameworkFragment,
} from '../graph/documents.ts'

export type Area = RatedFrameworkFragment['areas'][number]
export type RatedCompetency = Area['competencies'][number]
export type Scale = RatedFrameworkFragment['scale']
export type Rating = NonNullable<OwnRatingsFragment['selfRatings']>[number]

/** The competencies that these profiles want; without any, those that the default one wants. */
export function wantedBy(profiles: readonly ProfileTargetsFragment[], held: ReadonlySet<string>): Set<string> {
  const meant =
    held.size > 0 ? profiles.filter(({ id }) => held.has(id)) : profiles.filter(profile => profile.isDefault)
  return new Set(meant.flatMap(({ targets }) => targets.map(({ competency }) => competency.id)))
}

/** The areas with only what is wanted of them; an area of which nothing is wanted falls away. */
export const areasOf = (areas: readonly Area[], wanted: ReadonlySet<string>): Area[] =>
  areas
    .map(area => ({ ...area, competencies: area.competencies.filter(({ id }) => wanted.has(id)) }))
    .filter(area => area.competencies.length > 0)

/** What somebody said of themselves last, by competency. */
export const ratingsOf = (ratings: readonly Rating[] | null): Map<string, Rating> =>
  new Map(ratings?.map(rating => [rating.competency.id, rating]))

/** The areas in which a short quiz can place somebody now, what is wanted most of first. */
export function offeredIn(diagnostics: readonly DiagnosticOfferFragment[], areas: readonly Area[]): Area[] {
  const open = new Set(diagnostics.filter(({ againFrom }) => againFrom === null).map(({ area }) => area.id))
  return areas.filter(({ id }) => open.has(id)).sort((a, b) => b.competencies.length - a.competencies.length)
}
