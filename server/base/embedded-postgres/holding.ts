// Several processes may use one server. Each holds a shared advisory lock on an open connection, which ends with the process
// however it ends; whoever finds nobody else left stops the server.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface Hold {
  /** Lets go. Tells whether nobody else holds the server: then it is ours to stop, and newcomers wait until it has. */
  release(stopServer: () => Promise<unknown>): Promise<void>
}

type Client = pg.Client & Record<'ref' | 'unref', () => void> // which @types/pg lacks

// advisory locks and a name, in the database "postgres"
const inUse = 7_001
const settingUp = 7_002
const holderName = 'landbridge holder'

/** Connects as superuser, sees to the application's role and database, and holds the server until released. */
export async function holdServer(adminUrl: string, ownerPassword: string): Promise<Hold> {
  const connect = () => connectHolder(adminUrl, ownerPassword)
  let client = await connect()
  let released = false
  const holdAgain = async (): Promise<void> => {
    // a server that lost a process begins anew and closes every connection: another last user must not stop it under us
    for (let tries = 0; tries < 60 && !released; tries++) {
      try {
        client = await connect()
        client.once('end', holdAgain)
        if (released) await client.end()
        return
      } catch {
        await sleep(500, undefined, { ref: false })
      }
    }
  }
  client.once('end', holdAgain)
  return {
    async release(stopServer) {
      released = true
      client.ref()
      await letGo(client, stopServer)
    },
  }
}

async function connectHolder(adminUrl: string, ownerPassword: string): Promise<Client> {
  const client = new pg.Client({
    connectionString: adminUrl,
    application_name: holderName,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  }) as Client
  client.on('error', () => {}) // the server went away: the application's own pool reports it
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [inUse]) // waits while a last user stops the server, then fails: try again
    await ensureOwner(client, ownerPassword)
    client.unref() // holding the server keeps no process alive
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

/** The application's role owns its database and nothing more: row-level security binds it, files and programs are out of its reach. */
async function ensureOwner(admin: pg.Client, password: string): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [settingUp])
  const { rows } = await admin.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = 'landbridge') as role,
            exists (select from pg_database where datname = 'landbridge') as database`,
  )
  const bounds = 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication'
  if (!rows[0]?.role) await admin.query(`create role landbridge login ${bounds} password '${password}'`)
  if (!rows[0]?.database) {
    await admin.query('create database landbridge owner landbridge')
    await admin.query('revoke all on database postgres, template1, landbridge from public')
  }
  await admin.query('select pg_advisory_unlock($1)', [settingUp])
}

async function letGo(client: Client, stopServer: () => Promise<unknown>): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [inUse])
    // connections that were just closed take a moment to go, of a process that was killed a longer one
    for (let tries = 0; tries < 60; tries++, await sleep(50)) {
      const { rows } = await client.query<{ alone: boolean; others: boolean }>(
        `select pg_try_advisory_lock($1) as alone, exists (select from pg_stat_activity
           where backend_type = 'client backend' and application_name <> $2) as others`,
        [inUse, holderName],
      )
      if (!rows[0]?.alone && tries >= 10) return
      if (!rows[0]?.alone) continue
      if (!rows[0].others) return void (await stopServer())
      await client.query('select pg_advisory_unlock($1)', [inUse])
    }
  } catch (error) {
    // the server is gone already: another last user was quicker, or it was stopped by hand
    if (!/terminat|not queryable|ECONNRESET|closed/i.test(String(error))) throw error
  } finally {
    await client.end().catch(() => {})
  }
}
