import { decideDeployment } from '../../../lti/store/deployments.ts'
import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { Connection, PageAsked } from '../../base/connection.ts'
import { operator } from '../access.ts'
import { findDeployment, findDeployments, type KnownDeployment } from './queries.ts'

export type { KnownDeployment } from './queries.ts'

/** Those that wait for a yes first, then the newest. */
export const listDeployments = (caller: Caller, page: PageAsked): Promise<Connection<KnownDeployment>> =>
  findDeployments(caller, page)

/** The operator's yes or no to a place in the LMS from which launches come. A no can become a yes later, and the reverse. */
export async function admitDeployment(
  caller: Caller,
  { deploymentId, admit }: { deploymentId: string; admit: boolean },
): Promise<KnownDeployment> {
  operator(caller)
  const deployment = isId(deploymentId) ? await findDeployment(caller, deploymentId) : undefined
  if (!deployment) return refuse('DEPLOYMENT_NOT_FOUND')
  if (!admit && deployment.id === caller.viewer.deploymentId) refuse('DEPLOYMENT_IN_USE')
  const state = admit ? 'bound' : 'refused'
  await decideDeployment(caller.db, deployment.id, state)
  await note(caller, 'deployment-decided', { deploymentId, state })
  return { ...deployment, state }
}
