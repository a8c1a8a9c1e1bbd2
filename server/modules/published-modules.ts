// What features to the right ask of modules that were published.
import { batchedFor } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Competency, Framework } from '../competencies/framework.ts'
import type { Head } from './playing/queries.ts'
import { readFinished, readPublished, type PublishedRow } from './published/queries.ts'
import { shownModule, type ShownModule } from './playing/shown-module.ts'
import { concerns } from './playing/way-rules.ts'

export type { Head } from './playing/queries.ts'
export type PublishedModule = PublishedRow

type Place = Pick<Caller, 'db' | 'schoolId'>

/** One that can be begun. */
export async function publishedModule(place: Place, id: string): Promise<PublishedModule> {
  const found = await everPublished(place, id)
  return found && !found.retired ? found : refuse('MODULE_NOT_FOUND')
}

/** Also one that was taken out of the catalogue since. */
export const everPublished = async (place: Place, id: string): Promise<PublishedModule | undefined> =>
  isId(id) ? (await readPublished(place, [id]))[0] : undefined

/** The same of many. */
export async function publishedAmong(
  place: Place,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PublishedModule>> {
  return new Map((await readPublished(place, [...new Set(ids)])).map(module => [module.id, module]))
}

/** At its newest version, also when it was taken out of the catalogue: one question for all that are shown. */
export const moduleShown = batchedFor(async (caller, ids: string[]) => {
  const rows = await readPublished(caller, [...new Set(ids)])
  return (id: string): ShownModule => shownModule(rows.find(row => row.id === id)!)
})

/** The day on which these people finished it, in a version that they need not come again for. */
export async function finishedBy(
  place: Place,
  personIds: readonly string[],
  moduleId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await readFinished(place, personIds, moduleId)
  return new Map(rows.map(({ personId, finishedOn }) => [personId, finishedOn]))
}

/** All competencies in which a module proves or renews something. */
export const concernedBy = (framework: Framework, head: Head): Competency[] =>
  framework.competencies.filter(competency => concerns(competency, head))
