import { CompiledQuery } from 'kysely'
import type { Db } from './database.ts'
import type { DeploymentState } from './deployments.ts'
import type { Platform } from './platforms.ts'

// The statement of every launch, and what is asked beside it. Written out once as text: each is one journey to the database.

const platformColumns = `p.id, p.school_id as "schoolId", p.lms_id as "lmsId", p.issuer, p.client_id as "clientId", p.name,
  p.product, p.authorization_url as "authorizationUrl", p.token_url as "tokenUrl", p.jwks_url as "jwksUrl",
  p.token_audience as "tokenAudience", p.granted_scopes as "grantedScopes", p.origins,
  p.allows_anonymous as "allowsAnonymous", p.suspended_at as "suspendedAt", s.suspended_at as "schoolSuspendedAt"`

export interface ConnectedPlatform extends Platform {
  schoolSuspendedAt: Date | null
}

/** Clocks of processes differ: a login is remembered as used well beyond its end. */
const rememberedFor = 3_600_000
export const forgetAt = ({ madeAt }: Pick<LoginKey, 'madeAt'>): Date => new Date(madeAt.getTime() + rememberedFor)

const find = `select ${platformColumns} from platform p join school s on s.id = p.school_id where p.id = $1`

export async function findConnectedPlatform(db: Db, id: string): Promise<ConnectedPlatform | undefined> {
  const { rows } = await db.executeQuery<ConnectedPlatform>(CompiledQuery.raw(find, [id]))
  return rows[0]
}

/** Which login: its state tells. */
export interface LoginKey {
  id: Buffer
  madeAt: Date
  platformId: string
}

/** The platform as it is now, with what is known of the deployment that the launch names. */
export interface TakenLogin {
  platform: ConnectedPlatform
  deployment: { id: string; state: DeploymentState; connectionVersion: string } | null
  /** the platform has a deployment that is bound */
  hasBound: boolean
}

/** As JSON: one column is read faster than twenty. */
interface TakenRow {
  platform: Omit<ConnectedPlatform, 'suspendedAt' | 'schoolSuspendedAt'> &
    Record<'suspendedAt' | 'schoolSuspendedAt', string | null>
  deployment: TakenLogin['deployment']
  hasBound: boolean
}

const take = `
with used as (insert into used_login (id, forget_at) values ($1, $2) on conflict do nothing returning id),
  connected as (select ${platformColumns} from platform p join school s on s.id = p.school_id where p.id = $3)
select json_build_object('platform', connected, 'deployment',
  (select json_build_object('id', d.id, 'state', d.state, 'connectionVersion', connection_version(d.id))
    from deployment d where d.platform_id = $3 and d.deployment_id = $4),
  'hasBound', exists (select from deployment b where b.platform_id = $3 and b.state = 'bound')) as taken
from used cross join connected`

/** Takes a login for good: of launches that race with one state, one gets it. */
export async function takeLogin(db: Db, login: LoginKey, deploymentId: string | null): Promise<TakenLogin | undefined> {
  const asked = [login.id, forgetAt(login).toISOString(), login.platformId, deploymentId]
  const { rows } = await db.executeQuery<{ taken: TakenRow }>(CompiledQuery.raw(take, asked))
  if (!rows[0]) return undefined
  const { platform, ...about } = rows[0].taken
  const { suspendedAt, schoolSuspendedAt } = platform
  return {
    ...about,
    platform: { ...platform, suspendedAt: momentOf(suspendedAt), schoolSuspendedAt: momentOf(schoolSuspendedAt) },
  }
}

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text))

const look = `
select ${platformColumns}, exists (select from used_login where id = $2) as used
from platform p join school s on s.id = p.school_id where p.id = $1`

/** Looks without taking. */
export async function findLogin(
  db: Db,
  { id, platformId }: LoginKey,
): Promise<{ platform: ConnectedPlatform; used: boolean } | undefined> {
  const { rows } = await db.executeQuery<ConnectedPlatform & { used: boolean }>(
    CompiledQuery.raw(look, [platformId, id]),
  )
  return rows[0] && { platform: rows[0], used: rows[0].used }
}

export async function sweepLogins(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('used_login').where('forget_at', '<', now).execute()
}
