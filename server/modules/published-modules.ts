// What features to the right ask of modules that were published.
import { batchedFor } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Competency, Framework } from '../competencies/framework.ts'
import { cohortsOf } from '../cohorts/members/cohorts-of.ts'
import { givingAudience } from './access.ts'
import type { Audience } from './audience/queries.ts'
import { viewerAudience } from './audience/viewer-audience.ts'
import { readShown, type Head } from './playing/queries.ts'
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
export async function foundByViewer(
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<PublishedModule, 'id' | 'head'>>> {
  const audience = await viewerAudience(caller)
  const theirs = new Map((await readPublished(caller, [...new Set(ids)], audience)).map(row => [row.id, row]))
  const others = ids.filter(id => !theirs.has(id))
  const begun = others.length > 0 ? await readShown(caller, { audience, ids: others, retiredToo: true }) : []
  return new Map([...theirs.values(), ...begun].map(module => [module.id, module]))
}

/** At its newest version, also when it was taken out of the catalogue: one question for all that are shown. */
export const moduleShown = batchedFor(async (caller, ids: string[]) => {
  const rows = await readPublished(caller, [...new Set(ids)], null)
  return (id: string): ShownModule => shownModule(rows.find(row => row.id === id)!)
})

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
