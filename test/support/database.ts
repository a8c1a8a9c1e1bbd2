import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Test } from 'tap'
import { openDatabase, type Db } from '../../server/base/database.ts'
import { readRun, type Run } from './run.ts'

export interface TestDatabase {
  db: Db
  /** as the service connects: an ordinary role */
  url: string
  /** a superuser's, for looking at what the service may not see */
  adminUrl: string
  /** the statements sent since the last call, without the ends of transactions: nobody waits for the end of one that only read */
  statements(): string[]
}

/** A database of this test's own with nothing in it. */
export async function emptyDatabase(t: Test): Promise<{ url: string; adminUrl: string }> {
  const run = readRun()
  const database = await createDatabase(run, '')
  t.teardown(database.drop)
  return database
}

const cloned = (template: string): string => `template "${template}" strategy file_copy`

/** A database of this test's own, cloned in about 40 ms and dropped afterwards; from the migrated template unless told. */
export async function testDatabase(t: Test, template?: string): Promise<TestDatabase> {
  const run = readRun()
  const { url, adminUrl, drop } = await createDatabase(run, cloned(template ?? run.template))
  const sent: string[] = []
  const db = openDatabase(url, { max: 5, onStatement: sql => void (sql === 'commit' || sent.push(sql)) })
  t.teardown(async () => {
    await db.destroy()
    await drop()
  })
  return { db, url, adminUrl, statements: () => sent.splice(0) }
}

/** The template that `fill` fills, once a run, by whichever test needs it first. */
export async function templateOf(name: string, fill: (db: Db) => Promise<void>): Promise<string> {
  const run = readRun()
  const template = `${run.prefix}_${name}`
  const admin = new pg.Client(run.adminUrl)
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [template])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (!rowCount) {
      const filling = await createDatabase(run, cloned(run.template))
      const db = openDatabase(filling.url, { max: 5 })
      await fill(db).finally(() => db.destroy())
      await patiently(() => admin.query(`alter database "${filling.name}" rename to "${template}"`))
      await filling.drop()
    }
  } finally {
    await admin.end()
  }
  return template
}

async function createDatabase(run: Run, how: string) {
  const name = `${run.prefix}_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client(run.adminUrl)
  await admin.connect()
  await patiently(() => admin.query(`create database "${name}" owner "${new URL(run.ownerUrl).username}" ${how}`))
  const at = (base: string): string => Object.assign(new URL(base), { pathname: `/${name}` }).href
  return {
    name,
    url: at(run.ownerUrl),
    adminUrl: at(run.adminUrl),
    async drop() {
      await patiently(() => admin.query(`drop database if exists "${name}"`)).catch(() =>
        admin.query(`drop database if exists "${name}" with (force)`),
      )
      await admin.end()
    },
  }
}

/** 55006: somebody is still using the template, or a connection that was closed has not gone yet. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || tries > 400) throw error
      await sleep(25)
    }
  }
}
