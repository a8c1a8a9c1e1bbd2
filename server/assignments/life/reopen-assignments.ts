import { note, type Caller } from '../../base/caller.ts'
import { signal } from '../../base/signals.ts'
import type { Unfinished } from '../../modules/playing/finishing/on-finish.ts'
import { tellChanged } from '../notices/tell-teachers.ts'
import { insertSteps, lockCompletedOf, updateOpened } from './queries.ts'

/** To be told when a module is finished no more: what that had completed is to be done again, by the day on which it was due. */
export async function reopenCompleted(caller: Caller, { personId, moduleId, because }: Unfinished): Promise<void> {
  const completed = await lockCompletedOf(caller, personId, moduleId)
  if (completed.length === 0) return
  const ids = completed.map(({ id }) => id)
  await insertSteps(caller, ids, { kind: 'reopened', by: caller.viewer.personId, until: null, reason: because })
  await updateOpened(caller, ids)
  // given under two identities it is one thing to do: their plan shows what is due first
  await tellChanged(caller, completed.slice(0, 1), 'reopened')
  await signal(caller, 'assignments', [personId])
  await note(caller, 'assignments-reopened', { assignmentIds: ids })
}
