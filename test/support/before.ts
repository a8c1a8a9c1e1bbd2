// Once a run: a server (an embedded one, or TEST_DATABASE_URL: a superuser's) and a migrated template that an ordinary role owns.
import pg from 'pg'
import { startEmbedded, throwAway } from '../../server/base/embedded-postgres.ts'
import { migrate } from '../../server/base/migrate.ts'
import { chooseDataDir, dropLeftovers, keepRun, newPrefix } from './run.ts'

const given = process.env['TEST_DATABASE_URL']
const dataDir = given ? null : chooseDataDir()
const embedded = dataDir === null ? undefined : await startEmbedded({ dataDir, settings: throwAway })
const adminUrl = given ?? embedded!.adminUrl
const owner = new URL(embedded?.url ?? adminUrl)
const admin = new pg.Client(adminUrl)
await admin.connect()
if (given) Object.assign(owner, await ordinaryRole(admin))

await dropLeftovers(admin)
const prefix = newPrefix()
const template = `${prefix}_template`
await admin.query(`create database "${template}" owner "${owner.username}"`)
await admin.query(`revoke all on database "${template}" from public`)
await admin.end()
owner.pathname = `/${template}`
await migrate(owner.href)
keepRun({ adminUrl, ownerUrl: owner.href, dataDir, prefix, template })

/** On a server that is not ours: a role of the tests' own, so that one named landbridge stays as it is. */
async function ordinaryRole(admin: pg.Client): Promise<{ username: string; password: string }> {
  const role = { username: 'landbridge_test', password: 'landbridge_test' }
  await admin.query('select pg_advisory_lock(7003)') // two runs at once
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role.username])
  if (!rowCount)
    await admin.query(`create role ${role.username} login nosuperuser nobypassrls password '${role.password}'`)
  await admin.query('select pg_advisory_unlock(7003)')
  return role
}
