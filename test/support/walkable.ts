import type { Test } from 'tap'
import { startDemo, type Demo } from '../../seeds/demo/start.ts'
import { buildApp } from '../../server/app.ts'
import type { Db } from '../../server/base/database.ts'
import { readConfig } from '../../server/config.ts'
import { templateOf, testDatabase } from './database.ts'
import { freePort } from './processes.ts'
import { patient, secretKey, secrets } from './service.ts'

export interface Walkable {
  db: Db
  /** of the service */
  url: string
  /** every line to it breaks, with whatever is on its way */
  hangUp(): void
}

interface Options {
  template?: string
  env?: Record<string, string>
  now?: () => Date
}

/** The service in the test's process, on a database and a port of its own: browsers can go there. */
export async function walkable(t: Test, { template, env = {}, now = today }: Options = {}): Promise<Walkable> {
  const { db, url: databaseUrl } = await testDatabase(t, template)
  const port = await freePort()
  const config = readConfig({
    PORT: String(port),
    SECRET_KEY: secretKey,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    DATA_DIR: '.data-test/files',
    ...env,
  })
  const app = await buildApp({ config, db, databaseUrl, now, sandboxUrl: () => null, pressure: patient })
  const hangUp = (): void => app.server.closeAllConnections()
  t.teardown(() => {
    hangUp() // the browser goes on, and keeps some that it opened for later
    return app.close()
  })
  await app.listen({ port, host: '127.0.0.1' })
  return { db, url: config.publicUrl, hangUp }
}

const today = (): Date => new Date()
const mode = 'development'
const dataDir = '.data-test' // keys of the sandboxes, made once

const demoTemplate = (): Promise<string> =>
  templateOf('demo', async db => {
    const demo = await startDemo({ db, mode, publicUrl: 'http://127.0.0.1:1', secrets, port: 0, now: today, dataDir })
    await demo.close()
  })

/** The demo as `npm start` gives it after a restart, with its sandbox LMSs on another site. */
export async function walkableDemo(
  t: Test,
  { now = today, ...options }: Omit<Options, 'template'> = {},
): Promise<Walkable & Demo['sandboxes'] & { sandboxUrl: string }> {
  const service = await walkable(t, { template: await demoTemplate(), now, ...options })
  const demo = await startDemo({ db: service.db, mode, publicUrl: service.url, secrets, port: 0, now, dataDir })
  t.teardown(demo.close)
  return { ...service, ...demo.sandboxes, sandboxUrl: demo.url }
}
