import { decideDeployment } from '../../../lti/store/deployments.ts'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { mostTries, refusalBeforeCode } from './decide-set-up.ts'
import { insertGrant } from '../grants/queries.ts'
import { consumeCode, enrolFromVisit, findSetUpState } from './queries.ts'
import { hashOfCode } from '../readable-code.ts'

/**
 * Makes whoever enters the code the first operator, and binds the deployment from which they came.
 * @param tries how often this person has tried, this time counted: whoever counts must keep the count though we refuse
 */
export async function enterSetUpCode(caller: Caller, { code, tries }: { code: string; tries: number }): Promise<void> {
  const { db, schoolId, viewer, now } = caller
  const state = await findSetUpState(db, { schoolId, visitId: viewer.visitId, now })
  const reason = refusalBeforeCode(state, tries)
  if (reason) refuse(reason)
  const consumed = await consumeCode(db, { schoolId, hash: hashOfCode(code), personId: viewer.personId, now })
  if (!consumed) refuse('SET_UP_CODE_UNKNOWN', { triesLeft: mostTries - tries })
  if (!state.bound && viewer.deploymentId !== null) {
    await decideDeployment(db, viewer.deploymentId, 'bound')
    await enrolFromVisit(db, caller)
  }
  await insertGrant(db, { schoolId, personId: viewer.personId, role: 'operator', givenBy: null, now, endsAt: null })
  await note(caller, 'school-set-up', { deploymentId: viewer.deploymentId, bound: !state.bound })
}
