import { newId } from '../../server/base/ids.ts'
import { openDatabase, type Db } from '../../server/base/database.ts'
import { migrate } from '../../server/base/migrate.ts'

export interface BenchPlatform {
  issuer: string
  clientId: string
  deploymentId: string
  authorizationUrl: string
  tokenUrl: string
  keySetUrl: string
}

/** A platform that nobody is launched from. */
export const nowhere: BenchPlatform = {
  issuer: 'https://lms.example',
  clientId: 'bench',
  deploymentId: '1',
  authorizationUrl: 'https://lms.example/authorize',
  tokenUrl: 'https://lms.example/token',
  keySetUrl: 'https://lms.example/keys',
}

export interface BenchSchool {
  db: Db
  schoolId: string
  platformId: string
  lmsId: string
  deploymentId: string
}

/** Migrates a database and connects a school's only platform in it. */
export async function benchSchool(databaseUrl: string, platform: BenchPlatform): Promise<BenchSchool> {
  await migrate(databaseUrl)
  const db = openDatabase(databaseUrl)
  const created_at = new Date()
  const [schoolId, platformId, lmsId, deploymentId] = [newId(), newId(), newId(), newId()]
  await db.insertInto('school').values({ id: schoolId, name: 'bench', created_at }).execute()
  const row = {
    id: platformId,
    school_id: schoolId,
    lms_id: lmsId,
    issuer: platform.issuer,
    client_id: platform.clientId,
    name: 'bench',
    product: 'moodle',
    authorization_url: platform.authorizationUrl,
    token_url: platform.tokenUrl,
    jwks_url: platform.keySetUrl,
    created_at,
  }
  await db.insertInto('platform').values(row).execute()
  const deployment = { id: deploymentId, platform_id: platformId, deployment_id: platform.deploymentId, created_at }
  await db
    .insertInto('deployment')
    .values({ ...deployment, state: 'bound' })
    .execute()
  return { db, schoolId, platformId, lmsId, deploymentId }
}
