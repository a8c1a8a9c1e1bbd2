import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { tell } from '../../notices/tell.ts'
import { roleHolders } from '../../people/faculty/role-holders.ts'
import { draftToPublish } from '../access.ts'
import { approvalAsked } from './notices.ts'
import { insertStep, readStanding } from './queries.ts'

/** Its newest version is to be the school's; school-wide coordinators hear so. */
export async function askApproval(caller: Caller, moduleId: string): Promise<void> {
  const draft = await draftToPublish(caller, moduleId)
  if (draft.cohortIds === null) refuse('MODULE_OF_SCHOOL')
  if (draft.retiredAt) refuse('MODULE_RETIRED')
  const { newest, approved, waits } = await readStanding(caller, draft.id)
  if (newest === null) refuse('NOT_PUBLISHED')
  if (newest === approved) refuse('APPROVED_ALREADY', { number: newest })
  if (newest === waits) refuse('ASKED_ALREADY', { number: newest })
  await insertStep(caller, draft.id, { number: newest, step: 'asked' })
  const holders = await roleHolders(caller, ['coordinator'], null)
  const others = holders.filter(({ personId }) => personId !== caller.viewer.personId)
  await tell(
    caller,
    approvalAsked,
    others.map(({ personId }) => ({ personId, about: draft.id })),
  )
  await note(caller, 'module-approval-asked', { moduleId: draft.id, number: newest })
}
