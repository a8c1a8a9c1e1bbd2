// PostgreSQL as an npm package, for when DATABASE_URL is not set: any number of processes may start, share and be killed.
import path from 'node:path'
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataOf, logOf, openCluster, portInUse, type Passwords } from './embedded-postgres/cluster.ts'
import { holdServer, type Hold } from './embedded-postgres/holding.ts'
import { findProgram, type Program } from './embedded-postgres/program.ts'

export interface Embedded {
  /** the application's: an ordinary role that owns its database */
  url: string
  /** a superuser's, of the database "postgres" */
  adminUrl: string
  /** whether another process had started the server */
  reused: boolean
  /** the last user to stop stops the server */
  stop(): Promise<void>
}

type Settings = Record<string, string | number>

/** For data that nobody will miss: tests, generated files. */
export const throwAway: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
}

const patience = 60_000 // ms: another process may be starting, stopping or recovering the server

interface Server {
  program: Program
  cluster: string
  passwords: Passwords
  settings: Settings
}

export async function startEmbedded(options: { dataDir: string; settings?: Settings }): Promise<Embedded> {
  const cluster = path.resolve(options.dataDir, 'cluster')
  const program = findProgram(dataOf(cluster))
  const passwords = await openCluster(program, cluster)
  const server = { program, cluster, passwords, settings: options.settings ?? {} }
  for (const begun = performance.now(); ; await sleep(200)) {
    try {
      return await attach(server)
    } catch (cause) {
      if (performance.now() - begun > patience)
        throw new Error(`the embedded PostgreSQL does not start, see ${logOf(cluster)}`, { cause })
    }
  }
}

async function attach(server: Server): Promise<Embedded> {
  const { program, cluster, passwords } = server
  const urls = (port: number) => ({
    url: `postgres://landbridge:${passwords.owner}@127.0.0.1:${port}/landbridge`,
    adminUrl: `postgres://postgres:${passwords.admin}@127.0.0.1:${port}/postgres`,
  })
  const hold = (port: number): Promise<Hold> => holdServer(urls(port).adminUrl, passwords.owner)
  const used = portInUse(cluster)
  const found = used ? await hold(used).catch(() => undefined) : undefined
  const port = found && used ? used : await startServer(server) // PostgreSQL refuses a second server on one folder
  const held = found ?? (await hold(port))
  const stopServer = () => program.run('pg_ctl', [`--pgdata=${dataOf(cluster)}`, '--wait', '--mode=fast', 'stop'])
  return { ...urls(port), reused: found !== undefined, stop: () => held.release(stopServer) }
}

async function startServer({ program, cluster, settings }: Server): Promise<number> {
  const port = randomInt(20_000, 60_000) // when it is taken, the next try takes another
  const all: Settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: 60,
    timezone: 'UTC',
    ...settings,
  }
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${JSON.stringify(String(value))}`)
  const where = [`--pgdata=${dataOf(cluster)}`, `--log=${logOf(cluster)}`]
  await program.run('pg_ctl', [...where, '--wait', '--timeout=30', `--options=${options.join(' ')}`, 'start'])
  return port
}
