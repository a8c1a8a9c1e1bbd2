// One run of the tests and its databases on a server. Runs in several folders or at once share servers without meeting.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import type pg from 'pg'

export interface Run {
  /** a superuser's */
  adminUrl: string
  /** an ordinary role's, of the template */
  ownerUrl: string
  /** of the embedded server; null on a server that is not ours */
  dataDir: string | null
  /** how the names of its databases begin */
  prefix: string
  template: string
}

/** tap, which runs this file's process: `before`, the test files and `after` have it in common. */
const runner = process.ppid
const onDisk = '.data-test'
const fileOf = (pid: number): string => `.tap/databases-${pid}.json`

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6)
const machine = shortHash(os.hostname())
const prefixOf = (hours: number): string => `lb_${machine}_${runner}_${Math.floor(hours)}`
const hoursNow = (): number => Date.now() / 3_600_000

export const newPrefix = (): string => prefixOf(hoursNow())

export function keepRun(run: Run): void {
  mkdirSync('.tap', { recursive: true })
  writeFileSync(fileOf(runner), JSON.stringify(run))
}

export const readRun = (): Run => JSON.parse(readFileSync(fileOf(runner), 'utf8')) as Run

const memory = '/dev/shm'
const gigabytes = 1024 ** 3

/** In memory where there is plenty: a run makes and drops hundreds of databases of many files, which is slow on a disk. */
export function chooseDataDir(): string {
  const folder = `${memory}/landbridge-test-${shortHash(process.cwd())}`
  return existsSync(folder) || hasRoom() ? folder : onDisk
}

function hasRoom(): boolean {
  if (!existsSync(memory) || os.freemem() < 6 * gigabytes) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 3 * gigabytes
}

/** What lies in memory would keep it. */
export function tidyDataDir(dataDir: string): void {
  if (dataDir !== onDisk) rmSync(dataDir, { recursive: true, force: true })
}

/** Forgets this run; tells whether another one is under way in this folder. */
export function forgetRun(): { others: boolean } {
  rmSync(fileOf(runner), { force: true })
  const runs = readdirSync('.tap').map(name => Number(/^databases-(\d+)\.json$/.exec(name)?.[1] ?? 0))
  return { others: runs.some(pid => pid !== 0 && isAlive(pid)) }
}

/** Drops what runs left behind that are dead: on this machine by their process, on others by their age. */
export async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datname ~ '^lb_'`)
  for (const { datname } of rows) {
    const [, where, pid, hour] = /^lb_([0-9a-f]{6})_(\d+)_(\d+)_/.exec(datname) ?? []
    const dead = where === machine && !isAlive(Number(pid))
    const old = hoursNow() - Number(hour) > 12
    if (dead || old) await admin.query(`drop database if exists "${datname}" with (force)`)
  }
}

/** Drops what is this run's own. */
export async function dropOwn(admin: pg.Client, { prefix }: Run): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [`${prefix}_`],
  )
  for (const { datname } of rows) await admin.query(`drop database if exists "${datname}" with (force)`)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
