import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import { draftToWrite, leadsAll } from '../access.ts'
import { cohortsToServe } from './cohorts-to-serve.ts'
import { finishCohorts, insertCohorts } from './queries.ts'

interface Choice {
  moduleId: string
  cohortIds: readonly string[]
}

/** From now on it is for these: of the cohorts that come or go the viewer coordinates each, others stay. */
export async function chooseCohorts(caller: Caller, { moduleId, cohortIds }: Choice): Promise<void> {
  const draft = await draftToWrite(caller, moduleId)
  const before = draft.cohortIds ?? refuse('MODULE_OF_SCHOOL')
  const wanted = [...new Set(cohortIds)]
  if (wanted.length === 0) refuse('COHORT_MISSING')
  const come = wanted.filter(id => !before.includes(id))
  const go = before.filter(id => !wanted.includes(id))
  if (come.length > 0) await cohortsToServe(caller, come)
  if (!leadsAll(caller, { cohortIds: go })) refuse('COHORTS_OF_OTHERS')
  if (come.length + go.length === 0) return
  await finishCohorts(caller, draft.id, go)
  await insertCohorts(caller, draft.id, come)
  await signal(caller, 'gaps')
  await note(caller, 'module-cohorts-chosen', { moduleId: draft.id, come, go })
}
