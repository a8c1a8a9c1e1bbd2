// Landbridge as it runs in production, but for http on loopback. Talks with the bench over IPC.
import { buildApp } from '../../server/app.ts'
import { openDatabase } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { migrate } from '../../server/base/migrate.ts'
import { readConfig } from '../../server/config.ts'

interface Settings {
  databaseUrl: string
  port: number
  platform: {
    id: string
    issuer: string
    clientId: string
    deploymentId: string
    authorizationUrl: string
    tokenUrl: string
    keySetUrl: string
  }
}

const { databaseUrl, port, platform } = JSON.parse(process.env['BENCH'] ?? '') as Settings
await migrate(databaseUrl)
const db = openDatabase(databaseUrl)
const now = new Date()
const schoolId = newId()
await db.insertInto('school').values({ id: schoolId, name: 'bench', created_at: now }).execute()
await db
  .insertInto('platform')
  .values({
    id: platform.id,
    school_id: schoolId,
    lms_id: newId(),
    issuer: platform.issuer,
    client_id: platform.clientId,
    name: 'bench',
    product: 'moodle',
    authorization_url: platform.authorizationUrl,
    token_url: platform.tokenUrl,
    jwks_url: platform.keySetUrl,
    created_at: now,
  })
  .execute()
await db
  .insertInto('deployment')
  .values({
    id: newId(),
    platform_id: platform.id,
    deployment_id: platform.deploymentId,
    state: 'bound',
    created_at: now,
  })
  .execute()
const config = readConfig({
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  SECRET_KEY: 'a secret of the bench that is long enough',
  LOG_LEVEL: 'error',
})
const app = await buildApp({ config, db, databaseUrl, now: () => new Date(), sandboxUrl: () => null })
await app.listen({ port, host: '127.0.0.1' })

process.on('message', question => {
  if (question === 'cpu') process.send?.({ cpu: process.cpuUsage() })
  if (question === 'stop') process.exit(0)
})
process.send?.({ ready: true })
