import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import { draftToPublish } from '../access.ts'
import { readStanding } from '../approval/queries.ts'
import { updateRetired, type DraftRow } from './queries.ts'

/** Found no more; who has begun may finish. */
export async function retireModule(caller: Caller, moduleId: string): Promise<void> {
  const { retiredAt } = await draftToOffer(caller, moduleId)
  if (!retiredAt) await change(caller, moduleId, caller.now)
}

/** Found again. */
export async function resumeModule(caller: Caller, moduleId: string): Promise<void> {
  const { retiredAt } = await draftToOffer(caller, moduleId)
  if (retiredAt) await change(caller, moduleId, null)
}

/** What was approved for the school its author neither takes from others nor gives back to them. */
async function draftToOffer(caller: Caller, moduleId: string): Promise<DraftRow> {
  const draft = await draftToPublish(caller, moduleId)
  const ofSchool = draft.cohortIds === null || (await readStanding(caller, draft.id)).approved !== null
  if (ofSchool && !caller.viewer.roles.has('coordinator')) refuse('MODULE_OF_SCHOOL')
  return draft
}

async function change(caller: Caller, moduleId: string, retiredAt: Date | null): Promise<void> {
  await updateRetired(caller, moduleId, retiredAt)
  await signal(caller, 'gaps')
  await note(caller, retiredAt ? 'module-retired' : 'module-resumed', { moduleId })
}
