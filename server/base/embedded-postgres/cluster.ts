// The cluster's folder: it appears by one rename, whole or not at all, so no lock file could go stale.
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Program } from './program.ts'

export interface Passwords {
  /** of the superuser `postgres`, for the launcher and for tests */
  admin: string
  /** of `landbridge`, the application's role */
  owner: string
}

export const dataOf = (cluster: string): string => path.join(cluster, 'pgdata')
export const logOf = (cluster: string): string => path.join(cluster, 'postgres.log')

/** Makes the cluster unless it is there. Of several processes that make it at once the first one's stays. */
export async function openCluster(program: Program, cluster: string): Promise<Passwords> {
  const folder = path.dirname(cluster)
  mkdirSync(folder, { recursive: true })
  removeStaleDrafts(folder)
  if (!existsSync(cluster)) await makeCluster(program, cluster)
  const written = readFileSync(path.join(dataOf(cluster), 'PG_VERSION'), 'utf8').trim()
  if (written !== program.major)
    throw new Error(
      `${cluster} was written by PostgreSQL ${written}, this is PostgreSQL ${program.major}: ` +
        'restore a backup into an empty folder, or go back to the version before',
    )
  return JSON.parse(readFileSync(path.join(cluster, 'secrets.json'), 'utf8')) as Passwords
}

async function makeCluster(program: Program, cluster: string): Promise<void> {
  const draft = mkdtempSync(`${cluster}.new-${process.pid}-`)
  const passwords = { admin: randomPassword(), owner: randomPassword() }
  const [data, log, passwordFile] = [dataOf(draft), logOf(draft), path.join(draft, 'password')]
  writeFileSync(path.join(draft, 'secrets.json'), JSON.stringify(passwords), { mode: 0o600, flush: true })
  writeFileSync(passwordFile, passwords.admin, { mode: 0o600 })
  writeFileSync(log, '')
  mkdirSync(data, { mode: 0o700 })
  const { user } = program
  if (user) for (const file of [data, log]) chownSync(file, user.uid, user.gid)
  try {
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    const language = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    await program.run('initdb', [`--pgdata=${data}`, ...access, ...language])
    rmSync(passwordFile)
    sync(draft)
    renameSync(draft, cluster) // fails when another process was first: a folder that is not empty is never replaced
    sync(path.dirname(cluster))
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(cluster)) throw error
  }
}

/** Left by processes that were killed. A number may have been given to another process: after ten minutes age tells. */
function removeStaleDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^cluster\.new-(\d+)-/.exec(name)?.[1]
    if (!maker) continue
    const draft = path.join(folder, name)
    try {
      const minutes = (performance.timeOrigin + performance.now() - statSync(draft).mtimeMs) / 60_000
      if (!isAlive(Number(maker)) || minutes > 10) rmSync(draft, { recursive: true })
    } catch {
      // its initdb still runs, or another process removes it too: next time
    }
  }
}

/** The port of a server that runs, or that did when the machine stopped. */
export function portInUse(cluster: string): number | undefined {
  const file = path.join(dataOf(cluster), 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  const program = `/proc/${pid}/comm`
  if (!pid || !existsSync(program) || readFileSync(program, 'utf8').trim() === 'postgres') return port || undefined
  rmSync(file, { force: true }) // a restarted container gave the number to another program: PostgreSQL would refuse to start
  return undefined
}

const randomPassword = (): string => randomBytes(24).toString('base64url')

/** A rename survives a power cut only when its folder was written out. */
function sync(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
