// What features to the right ask of modules that were published.
import { batchedFor } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Competency, Framework } from '../competencies/framework.ts'
import { cohortsOf } from '../cohorts/members/cohorts-of.ts'
import type { LocalizedText } from '../graph-types.ts'
import { givingAudience, ledBy } from './access.ts'
import type { Audience } from './audience/queries.ts'
import { viewerAudience } from './audience/viewer-audience.ts'
import { readShown, type Head, type ShownRow, type VersionRow } from './playing/queries.ts'
import { readFinished, readPublished, type PublishedRow } from './published/queries.ts'
import { shownModule, type ShownModule } from './playing/shown-module.ts'
import { concerns } from './playing/way-rules.ts'

export type { Head } from './playing/queries.ts'
export type PublishedModule = PublishedRow

type Place = Pick<Caller, 'db' | 'schoolId'>

/** One that can be begun, and that the viewer may give to people. */
export async function moduleToGive(caller: Caller, id: string): Promise<PublishedModule> {
  const [found] = isId(id) ? await readPublished(caller, [id], givingAudience(caller)) : []
  return found && !found.retired ? found : refuse('MODULE_NOT_FOUND')
}

/** At its newest version, also one that was taken out of the catalogue since. */
export const everPublished = async (place: Place, id: string): Promise<PublishedModule | undefined> =>
  isId(id) ? (await readPublished(place, [id], null))[0] : undefined

/** The same of many. */
export async function publishedAmong(
  place: Place,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PublishedModule>> {
  return new Map((await readPublished(place, [...new Set(ids)], null)).map(module => [module.id, module]))
}

/** Those of these modules that are for the viewer, or that they have begun; also what was taken out of the catalogue. */
export const foundByViewer = async (
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<PublishedModule, 'id' | 'head'>>> =>
  foundIn(caller, ids, await viewerAudience(caller))

/** The same, each at the version that the viewer goes on with or would begin, and how far they are in it. */
export const standingOfViewer = async (
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownRow>> => {
  const audience = ids.length > 0 ? await viewerAudience(caller) : []
  const rows = ids.length > 0 ? await readShown(caller, { audience, ids, retiredToo: true }) : []
  return new Map(rows.map(row => [row.id, row]))
}

async function foundIn(
  caller: Caller,
  ids: readonly string[],
  audience: readonly string[],
): Promise<ReadonlyMap<string, VersionRow>> {
  const theirs = new Map((await readPublished(caller, [...new Set(ids)], audience)).map(row => [row.id, row]))
  const others = ids.filter(id => !theirs.has(id))
  const begun = others.length > 0 ? await readShown(caller, { audience, ids: others, retiredToo: true }) : []
  return new Map([...theirs.values(), ...begun].map(module => [module.id, module]))
}

/** A version that its cohorts alone find. */
const isOfCohorts = ({ cohortIds, approved }: PublishedModule): boolean => cohortIds !== null && !approved

/**
 * At the newest version that the viewer finds or may give, also when it was taken out of the catalogue; where there is none, as of what
 * somebody was given whom they reach, at the newest. One question for all that are shown, a few more where some are for cohorts.
 */
export const moduleShown = batchedFor(async (caller, ids: string[]) => {
  const newest = await readPublished(caller, [...new Set(ids)], null)
  const closed = caller.viewer.roles.has('coordinator') ? [] : newest.filter(isOfCohorts).map(({ id }) => id)
  const audience = closed.length > 0 ? [...(await viewerAudience(caller)), ...ledBy(caller)] : []
  const theirs: ReadonlyMap<string, VersionRow> =
    closed.length > 0 ? await foundIn(caller, closed, audience) : new Map()
  return (id: string): ShownModule => shownModule(theirs.get(id) ?? newest.find(row => row.id === id)!)
})

interface GivenTo {
  /** null: to several, of whom somebody hears who may find less than they */
  personId: string | null
  moduleId: string
}

/** What modules are called that were given to people, as these find them, whoever asks. */
export async function titlesFor(place: Place, given: readonly GivenTo[]): Promise<(to: GivenTo) => LocalizedText> {
  const newest = await publishedAmong(
    place,
    given.map(({ moduleId }) => moduleId),
  )
  const closed = given.filter(({ moduleId }) => isOfCohorts(newest.get(moduleId)!))
  if (closed.length === 0) return ({ moduleId }) => newest.get(moduleId)!.head.title
  const moduleIds = [...new Set(closed.map(({ moduleId }) => moduleId))]
  const [theirs, ofSchool] = await Promise.all([
    cohortsOf(place, [...new Set(closed.flatMap(({ personId }) => personId ?? []))]),
    readPublished(place, moduleIds, []),
  ])
  return ({ personId, moduleId }) => {
    const module = newest.get(moduleId)!
    const isTheirs = !isOfCohorts(module) || module.cohortIds!.some(id => theirs.get(personId ?? '')?.has(id))
    return ((isTheirs ? undefined : ofSchool.find(({ id }) => id === moduleId)) ?? module).head.title
  }
}

/** People to whom a module is the same. */
export interface Served {
  personIds: string[]
  /** at the version that they find */
  module: PublishedModule
  audience: Audience
  /** false: it is not for them */
  serves: boolean
}

/** Who is in one of its cohorts finds the newest version, others the one that was approved for the school, if any. */
export async function servedBy(place: Place, module: PublishedModule, personIds: readonly string[]): Promise<Served[]> {
  const { id, cohortIds } = module
  if (cohortIds === null) return [{ personIds: [...personIds], module, audience: null, serves: true }]
  const [theirs, [newest], [ofSchool]] = await Promise.all([
    cohortsOf(place, personIds),
    readPublished(place, [id], null),
    readPublished(place, [id], []),
  ])
  const isIn = (personId: string): boolean => cohortIds.some(cohortId => theirs.get(personId)?.has(cohortId))
  const parts = [
    { personIds: personIds.filter(isIn), module: newest!, audience: cohortIds, serves: true },
    {
      personIds: personIds.filter(personId => !isIn(personId)),
      module: ofSchool ?? newest!,
      audience: [],
      serves: ofSchool !== undefined,
    },
  ]
  return parts.filter(part => part.personIds.length > 0)
}

/** Those of these people whom a module is for. */
export async function servedAmong(
  place: Place,
  module: PublishedModule,
  personIds: readonly string[],
): Promise<string[]> {
  const parts = await servedBy(place, module, personIds)
  return parts.flatMap(part => (part.serves ? part.personIds : []))
}

/** The day on which they finished it, in a version that they need not come again for. */
export async function finishedBy(
  place: Place,
  { personIds, module, audience }: Served,
): Promise<ReadonlyMap<string, string>> {
  const rows = await readFinished(place, personIds, { moduleId: module.id, audience })
  return new Map(rows.map(({ personId, finishedOn }) => [personId, finishedOn]))
}

/** All competencies in which a module proves or renews something. */
export const concernedBy = (framework: Framework, head: Head): Competency[] =>
  framework.competencies.filter(competency => concerns(competency, head))
