import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { cohortsOf } from '../../cohorts/members/cohorts-of.ts'

/** The cohorts that the viewer is in today, which decide what they find: one question for all that asks for it. */
export const viewerAudience = (caller: Caller): Promise<readonly string[]> => asked(caller, null)

const asked = batchedFor(async (caller: Caller, _keys: null[]) => {
  const { personId } = caller.viewer
  const cohortIds = [...(await cohortsOf(caller, [personId])).get(personId)!]
  return () => cohortIds
})
