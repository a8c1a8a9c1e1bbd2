import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { cohortToChange, type Cohort } from '../access.ts'
import { fillCohorts } from '../filling/fill-cohorts.ts'
import { checkChosen } from './add-members.ts'
import { findOpen, finishMembers } from './queries.ts'

/** From today on they are in it no more, unless its rule wants them: then that is why they stay. */
export async function endMemberships(
  caller: Caller,
  { cohortId, personIds }: { cohortId: string; personIds: readonly string[] },
): Promise<Cohort> {
  const cohort = await cohortToChange(caller, cohortId)
  checkChosen(personIds)
  const open = await findOpen(caller, { cohortId: cohort.id, personIds: personIds.filter(isId) })
  const inIt = new Set(open.map(({ personId }) => personId))
  if (personIds.some(id => !inIt.has(id))) refuse('MEMBER_NOT_FOUND')
  const byHand = new Set(open.filter(({ source }) => source !== 'rule').map(({ personId }) => personId))
  if (personIds.some(id => !byHand.has(id))) refuse('MEMBER_BY_RULE')
  await finishMembers(caller, { cohortId: cohort.id, personIds })
  await fillCohorts(caller, personIds)
  await note(caller, 'cohort-memberships-ended', { cohortId: cohort.id, personIds })
  return cohort
}
