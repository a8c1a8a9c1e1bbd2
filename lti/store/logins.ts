import { CompiledQuery } from 'kysely'
import type { Db } from './database.ts'
import type { DeploymentState } from './deployments.ts'
import type { Platform } from './platforms.ts'

// The two statements of every launch. Written out once as text: each is one journey to the database.

const platformColumns = `p.id, p.school_id as "schoolId", p.lms_id as "lmsId", p.issuer, p.client_id as "clientId", p.name,
  p.product, p.authorization_url as "authorizationUrl", p.token_url as "tokenUrl", p.jwks_url as "jwksUrl",
  p.token_audience as "tokenAudience", p.granted_scopes as "grantedScopes", p.origins,
  p.allows_anonymous as "allowsAnonymous", p.suspended_at as "suspendedAt", s.suspended_at as "schoolSuspendedAt"`

export interface ConnectedPlatform extends Platform {
  schoolSuspendedAt: Date | null
}

export interface NewLogin {
  platformId: string
  issuer: string
  clientId: string | null
  stateHash: Buffer
  nonce: string
  deploymentId: string | null
  targetLinkUri: string | null
  storageTarget: string | null
  expiresAt: Date
}

const begin = `
with p as (
  select ${platformColumns} from platform p join school s on s.id = p.school_id where p.id = $1
), made as (
  insert into lti_login (state_hash, platform_id, nonce, deployment_id, target_link_uri, storage_target, expires_at)
  select $4, p.id, $5, $6, $7, $8, $9 from p
  where p."suspendedAt" is null and p."schoolSuspendedAt" is null
    and p.issuer = $2 and ($3::text is null or p."clientId" = $3)
)
select * from p`

/** Notes a login with a platform that may log in, and tells of the platform in any case. */
export async function insertLogin(db: Db, login: NewLogin): Promise<ConnectedPlatform | undefined> {
  const { platformId, issuer, clientId, stateHash, nonce } = login
  const { deploymentId, targetLinkUri, storageTarget, expiresAt } = login
  const asked = [platformId, issuer, clientId, stateHash, nonce, deploymentId, targetLinkUri, storageTarget, expiresAt]
  const { rows } = await db.executeQuery<ConnectedPlatform>(CompiledQuery.raw(begin, asked))
  return rows[0]
}

export interface Login {
  nonce: string
  announcedDeployment: string | null
  targetLinkUri: string | null
  storageTarget: string | null
  platform: ConnectedPlatform
}

/** A login that this launch alone has, with what is known of the deployment that the launch names. */
export interface TakenLogin extends Login {
  deployment: { id: string; state: DeploymentState } | null
  /** the platform has a deployment that is bound */
  hasBound: boolean
}

type LoginRow = ConnectedPlatform & Omit<Login, 'platform'>
type TakenRow = LoginRow & { deploymentRow: string | null; deploymentState: DeploymentState; hasBound: boolean }

const loginColumns = `t.nonce, t.deployment_id as "announcedDeployment", t.target_link_uri as "targetLinkUri",
  t.storage_target as "storageTarget"`

const take = `
with t as (delete from lti_login where state_hash = $1 returning *)
select ${loginColumns}, ${platformColumns}, d.id as "deploymentRow", d.state as "deploymentState",
  exists (select from deployment b where b.platform_id = p.id and b.state = 'bound') as "hasBound"
from t join platform p on p.id = t.platform_id join school s on s.id = p.school_id
left join deployment d on d.platform_id = p.id and d.deployment_id = $2`

const look = `
select ${loginColumns}, ${platformColumns}
from lti_login t join platform p on p.id = t.platform_id join school s on s.id = p.school_id
where t.state_hash = $1`

/** Takes a login away: of launches that race with one state, one gets it. */
export async function takeLogin(
  db: Db,
  stateHash: Buffer,
  deploymentId: string | null,
): Promise<TakenLogin | undefined> {
  const { rows } = await db.executeQuery<TakenRow>(CompiledQuery.raw(take, [stateHash, deploymentId]))
  const [row] = rows
  if (!row) return undefined
  const { deploymentRow, deploymentState, hasBound } = row
  const deployment = deploymentRow ? { id: deploymentRow, state: deploymentState } : null
  return { ...loginIn(row), deployment, hasBound }
}

/** Looks without taking. */
export async function findLogin(db: Db, stateHash: Buffer): Promise<Login | undefined> {
  const { rows } = await db.executeQuery<LoginRow>(CompiledQuery.raw(look, [stateHash]))
  return rows[0] && loginIn(rows[0])
}

const loginIn = (row: LoginRow): Login => ({
  nonce: row.nonce,
  announcedDeployment: row.announcedDeployment,
  targetLinkUri: row.targetLinkUri,
  storageTarget: row.storageTarget,
  platform: row,
})

export async function sweepLogins(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('lti_login').where('expires_at', '<', now).execute()
}
