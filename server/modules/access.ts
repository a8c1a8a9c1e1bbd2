// Doors to modules. The refusal is the same for "there is none" and "not yours"; who changes a draft holds it locked.
import { coordinates, type Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import { anyCoordinator } from '../people/access.ts'
import type { Audience } from './audience/queries.ts'
import { findWritable, lockDraft, type DraftRow } from './writing/queries.ts'

/** Whether they write modules: for the school, or for cohorts that they coordinate. */
export const mayWrite = ({ viewer }: Caller): boolean => coordinates(viewer)

const schoolWide = ({ viewer }: Caller): boolean => viewer.roles.has('coordinator')

export const ledBy = ({ viewer }: Caller): string[] => [...viewer.leadsCourseIds, ...viewer.leadsCohortIds]

/** What they may give to people: all that was published, or what is the school's or their cohorts'. */
export const givingAudience = (caller: Caller): Audience => (schoolWide(caller) ? null : ledBy(caller))

/** Those of these modules that they write on. */
export const writesAmong = async (caller: Caller, moduleIds: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(await findWritable(caller, moduleIds))

/** Any for a school-wide coordinator; others write on what is for a cohort that they coordinate. */
export async function draftToWrite(caller: Caller, moduleId: string): Promise<DraftRow> {
  anyCoordinator(caller)
  return (isId(moduleId) ? await lockDraft(caller, moduleId) : undefined) ?? refuse('MODULE_NOT_FOUND')
}

/** What becomes of it for its readers is said by who coordinates all of its cohorts. */
export async function draftToPublish(caller: Caller, moduleId: string): Promise<DraftRow> {
  const draft = await draftToWrite(caller, moduleId)
  if (!leadsAll(caller, draft)) refuse('COHORTS_OF_OTHERS')
  return draft
}

export const leadsAll = (caller: Caller, { cohortIds }: Pick<DraftRow, 'cohortIds'>): boolean =>
  schoolWide(caller) || (cohortIds ?? []).every(id => ledBy(caller).includes(id))
