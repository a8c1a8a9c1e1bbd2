// Once a run: a server (an embedded one, or TEST_DATABASE_URL: a superuser's) and a migrated template that an ordinary role owns.
import { mkdirSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { migrate } from '../../server/base/migrate.ts'
import { startEmbedded } from '../../server/base/embedded-postgres.ts'

const given = process.env['TEST_DATABASE_URL']
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 }
const embedded = given ? undefined : await startEmbedded({ dataDir: '.data-test', settings: fast })
const adminUrl = given ?? embedded!.adminUrl
const admin = new pg.Client(adminUrl)
await admin.connect()

const owner = new URL(embedded?.url ?? adminUrl)
if (given) {
  Object.assign(owner, { username: 'landbridge', password: 'landbridge' })
  const { rowCount } = await admin.query(`select from pg_roles where rolname = 'landbridge'`)
  if (!rowCount) await admin.query(`create role landbridge login nosuperuser nobypassrls password 'landbridge'`)
}

// databases carry the run's id, so that two runs on one server leave each other alone; those of dead runs go
const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datname ~ '^lb_\\d+_'`)
for (const { datname } of rows)
  if (!isAlive(Number(datname.split('_')[1]))) await admin.query(`drop database if exists "${datname}" with (force)`)
const run = `lb_${process.ppid}`
const template = `${run}_template`
await admin.query(`drop database if exists "${template}" with (force)`)
await admin.query(`create database "${template}" owner landbridge`)
await admin.end()
owner.pathname = `/${template}`
await migrate(owner.href)
mkdirSync('.tap', { recursive: true })
writeFileSync('.tap/databases.json', JSON.stringify({ adminUrl, ownerUrl: owner.href, run, template }))

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
