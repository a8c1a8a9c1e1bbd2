import { decideDeployment, deploymentsOf, type Deployment } from '../../../lti/store/deployments.ts'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { operator } from '../access.ts'

/** The operator's yes or no to a place in the LMS from which launches come. A no can become a yes later, and the reverse. */
export async function admitDeployment(
  caller: Caller,
  { deploymentId, admit }: { deploymentId: string; admit: boolean },
): Promise<Deployment & { platformName: string }> {
  operator(caller)
  const all = await deploymentsOf(caller.db, caller.schoolId)
  const deployment = all.find(({ id }) => id === deploymentId) ?? refuse('DEPLOYMENT_NOT_FOUND')
  if (!admit && deployment.id === caller.viewer.deploymentId) refuse('DEPLOYMENT_IN_USE')
  const state = admit ? 'bound' : 'refused'
  await decideDeployment(caller.db, deployment.id, state)
  await note(caller, 'deployment-decided', { deploymentId, state })
  return { ...deployment, state }
}
