// One run of the tests and its databases on a server. Runs in several folders or at once share servers without meeting.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import type pg from 'pg'

export interface Run {
  /** a superuser's */
  adminUrl: string
  /** an ordinary role's, of the template */
  ownerUrl: string
  /** how the names of its databases begin */
  prefix: string
  template: string
}

/** tap, which runs this file's process: `before`, the test files and `after` have it in common. */
const runner = process.ppid
const fileOf = (pid: number): string => `.tap/databases-${pid}.json`

const machine = createHash('sha256').update(os.hostname()).digest('hex').slice(0, 6)
const prefixOf = (hours: number): string => `lb_${machine}_${runner}_${Math.floor(hours)}`
const hoursNow = (): number => Date.now() / 3_600_000

export const newPrefix = (): string => prefixOf(hoursNow())

export function keepRun(run: Run): void {
  mkdirSync('.tap', { recursive: true })
  writeFileSync(fileOf(runner), JSON.stringify(run))
}

export const readRun = (): Run => JSON.parse(readFileSync(fileOf(runner), 'utf8')) as Run

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
