import { v7 } from 'uuid'
import type { Db } from './database.ts'

export type DeploymentState = 'bound' | 'pending' | 'refused'

/** Notes a deployment, unless it is known: then it stays as it is. Tells our id of it. */
export async function noteDeployment(
  db: Db,
  deployment: { platformId: string; deploymentId: string; state: DeploymentState; now: Date },
): Promise<string> {
  const row = {
    id: v7(),
    platform_id: deployment.platformId,
    deployment_id: deployment.deploymentId,
    state: deployment.state,
    created_at: deployment.now,
  }
  const made = await db
    .insertInto('deployment')
    .values(row)
    .onConflict(conflict => conflict.constraint('deployment_once_per_platform').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return made.id
  const { id } = await db
    .selectFrom('deployment')
    .select('id')
    .where('platform_id', '=', row.platform_id)
    .where('deployment_id', '=', row.deployment_id)
    .executeTakeFirstOrThrow()
  return id
}

/** The operator's word, or the set-up code entered from it: `bound` lets its launches in, `refused` keeps them out. */
export async function decideDeployment(db: Db, id: string, state: 'bound' | 'refused'): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('deployment').set({ state }).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows > 0n
}
