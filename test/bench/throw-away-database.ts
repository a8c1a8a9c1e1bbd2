import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../server/base/embedded-postgres.ts'

/** A server of the bench's own with the given databases, as an ordinary role owns them; durable as in production. */
export async function throwAwayDatabases(
  names: readonly string[],
): Promise<{ url(name: string): string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'landbridge-bench-'))
  const embedded = await startEmbedded({
    dataDir,
    settings: { shared_buffers: '1GB', max_wal_size: '4GB', work_mem: '32MB' },
  })
  const admin = new pg.Client(embedded.adminUrl)
  await admin.connect()
  for (const name of names) await admin.query(`create database ${name} owner landbridge`)
  await admin.end()
  return {
    url: name => Object.assign(new URL(embedded.url), { pathname: `/${name}` }).href,
    async stop() {
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
