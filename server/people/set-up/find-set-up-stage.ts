import type { Caller } from '../../base/caller.ts'
import { stageOf, type SetUpStage } from './decide-set-up.ts'
import { findSetUpState } from './queries.ts'

export const findSetUpStage = async ({ db, schoolId, viewer, now }: Caller): Promise<SetUpStage> =>
  stageOf(await findSetUpState(db, { schoolId, visitId: viewer.visitId, now }))
