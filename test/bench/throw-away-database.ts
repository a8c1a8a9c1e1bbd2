import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../server/base/embedded-postgres.ts'

export interface Databases {
  url(name: string): string
  /** a superuser's */
  adminUrl(name: string): string
  /** nothing is in it yet */
  isFresh(name: string): boolean
  stop(): Promise<void>
}

/**
 * A server of the bench's own with the given databases, as an ordinary role owns them; durable as in production. In BENCH_DIR they are kept
 * and used again, unless the bench leaves them in another state than it found them.
 */
export async function throwAwayDatabases(names: readonly string[], { keep } = { keep: true }): Promise<Databases> {
  const kept = keep ? process.env['BENCH_DIR'] : undefined
  const dataDir = kept ?? mkdtempSync(path.join(os.tmpdir(), 'landbridge-bench-'))
  const embedded = await startEmbedded({
    dataDir,
    settings: { shared_buffers: '1GB', max_wal_size: '4GB', work_mem: '32MB' },
  })
  const admin = new pg.Client(embedded.adminUrl)
  await admin.connect()
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database')
  const fresh = new Set(names.filter(name => !rows.some(row => row.datname === name)))
  for (const name of fresh) await admin.query(`create database ${name} owner landbridge`)
  await admin.end()
  const at = (base: string, name: string): string => Object.assign(new URL(base), { pathname: `/${name}` }).href
  return {
    url: name => at(embedded.url, name),
    adminUrl: name => at(embedded.adminUrl, name),
    isFresh: name => fresh.has(name),
    async stop() {
      await embedded.stop()
      if (!kept) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
