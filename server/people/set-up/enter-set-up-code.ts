import { decideDeployment } from '../../../lti/store/deployments.ts'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { codeBytes, mostTries, refusalBeforeCode } from './decide-set-up.ts'
import { insertGrant } from '../grants/queries.ts'
import { consumeCode, countTry, enrolFromVisit, findSetUpState } from './queries.ts'
import { hashOfCode, lackingOfCode } from '../readable-code.ts'

/** What cannot be a code is no try: it is told as it is, and counted neither against who typed it nor for who guesses. */
export const countEntry = async (caller: Caller, code: string): Promise<number> =>
  lackingOfCode(code, codeBytes) ? 0 : countTry(caller.db, caller)

/**
 * Makes whoever enters the code the first operator, and binds the deployment from which they came.
 * @param tries how often this person has tried, this time counted if it is a try (`countEntry`): whoever counts must keep the count though we refuse
 */
export async function enterSetUpCode(caller: Caller, { code, tries }: { code: string; tries: number }): Promise<void> {
  const { db, schoolId, viewer, now } = caller
  const state = await findSetUpState(db, { schoolId, visitId: viewer.visitId, now })
  const reason = refusalBeforeCode(state, tries)
  if (reason) refuse(reason)
  const lacking = lackingOfCode(code, codeBytes)
  if (lacking) refuse('SET_UP_CODE_INCOMPLETE', lacking)
  const consumed = await consumeCode(db, { schoolId, hash: hashOfCode(code), personId: viewer.personId, now })
  if (!consumed) refuse('SET_UP_CODE_UNKNOWN', { triesLeft: mostTries - tries })
  if (!state.bound && viewer.deploymentId !== null) {
    await decideDeployment(db, viewer.deploymentId, 'bound')
    await enrolFromVisit(db, caller)
  }
  await insertGrant(db, { schoolId, personId: viewer.personId, role: 'operator', givenBy: null, now, endsAt: null })
  await note(caller, 'school-set-up', { deploymentId: viewer.deploymentId, bound: !state.bound })
}
