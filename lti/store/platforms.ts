import { v7 } from 'uuid'
import { originsIn } from '../addresses.ts'
import type { Db } from './database.ts'

export type Product = 'moodle' | 'canvas' | 'other'

/** One registration with one LMS. */
export interface Platform {
  id: string
  schoolId: string
  lmsId: string
  issuer: string
  clientId: string
  name: string
  product: Product
  authorizationUrl: string
  tokenUrl: string
  jwksUrl: string
  tokenAudience: string | null
  grantedScopes: string[]
  origins: string[]
  allowsAnonymous: boolean
  suspendedAt: Date | null
}

export interface NewPlatform extends Omit<Platform, 'id' | 'lmsId' | 'allowsAnonymous' | 'suspendedAt'> {
  /** made before the registration, because the LMS is told our login address */
  id?: string
  /** when it is another registration of an LMS that the school has already */
  lmsId?: string
  allowsAnonymous?: boolean
  createdAt: Date
}

const columns = [
  'id',
  'school_id as schoolId',
  'lms_id as lmsId',
  'issuer',
  'client_id as clientId',
  'name',
  'product',
  'authorization_url as authorizationUrl',
  'token_url as tokenUrl',
  'jwks_url as jwksUrl',
  'token_audience as tokenAudience',
  'granted_scopes as grantedScopes',
  'origins',
  'allows_anonymous as allowsAnonymous',
  'suspended_at as suspendedAt',
] as const

export async function insertPlatform(db: Db, platform: NewPlatform): Promise<{ id: string; lmsId: string }> {
  const id = platform.id ?? v7()
  const lmsId = platform.lmsId ?? v7()
  const row = {
    id,
    school_id: platform.schoolId,
    lms_id: lmsId,
    issuer: platform.issuer,
    client_id: platform.clientId,
    name: platform.name,
    product: platform.product,
    authorization_url: platform.authorizationUrl,
    token_url: platform.tokenUrl,
    jwks_url: platform.jwksUrl,
    token_audience: platform.tokenAudience,
    granted_scopes: platform.grantedScopes,
    origins: [...new Set(originsIn(platform.origins))],
    allows_anonymous: platform.allowsAnonymous ?? false,
    created_at: platform.createdAt,
  }
  await db.insertInto('platform').values(row).execute()
  return { id, lmsId }
}

/** All registrations, or those of one school or of one (issuer, client id): several may share that. */
export async function findPlatforms(
  db: Db,
  where: { schoolId?: string; issuer?: string; clientId?: string } = {},
): Promise<Platform[]> {
  const rows = await db
    .selectFrom('platform')
    .select(columns)
    .$if(where.schoolId !== undefined, query => query.where('school_id', '=', where.schoolId!))
    .$if(where.issuer !== undefined, query => query.where('issuer', '=', where.issuer!))
    .$if(where.clientId !== undefined, query => query.where('client_id', '=', where.clientId!))
    .orderBy('created_at')
    .execute()
  return rows as Platform[]
}

/** Who may frame the pages of a deployment. */
export async function originsOf(db: Db, deploymentId: string): Promise<string[]> {
  const row = await db
    .selectFrom('deployment')
    .innerJoin('platform', 'platform.id', 'deployment.platform_id')
    .select('origins')
    .where('deployment.id', '=', deploymentId)
    .executeTakeFirst()
  return originsIn(row?.origins ?? [])
}

/** From a signed launch: the LMS's pages also stand on this origin. */
export async function addOrigin(db: Db, platformId: string, origin: string): Promise<void> {
  await db
    .updateTable('platform')
    .set(({ fn, val }) => ({ origins: fn<string[]>('array_append', ['origins', val(origin)]) }))
    .where('id', '=', platformId)
    .where(({ not, eb, val }) => not(eb(val(origin), '=', eb.fn<string>('any', ['origins']))))
    .execute()
}
