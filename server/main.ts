// Starts the service and stops it: database, migrations, the app, and in development the demo with its sandbox LMS.
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import { openDatabase, type Db } from './base/database.ts'
import { openSecrets } from './base/secrets.ts'
import { findDatabase, migrateDatabase } from './base/service-database.ts'
import { readConfig, type Config } from './config.ts'
import { inWords } from './start-failures.ts'

const closing: (() => Promise<unknown>)[] = []

async function start(config: Config): Promise<void> {
  const database = await findDatabase(config)
  closing.unshift(database.stop)
  await migrateDatabase(database, config.mode)
  const db = openDatabase(database.url)
  closing.unshift(() => db.destroy())
  let sandboxUrl: string | null = null
  const app = await buildApp({
    config,
    db,
    databaseUrl: database.direct,
    now: () => new Date(),
    sandboxUrl: () => sandboxUrl,
  })
  closing.unshift(() => app.close())
  await app.listen({ port: config.port, host: config.host })
  if (config.mode === 'development') sandboxUrl = await startDemo(config, db, app)
  const demo = sandboxUrl ? [`Sandbox LMS  ${sandboxUrl}   ← choose a person there and launch`] : []
  const outbox =
    sandboxUrl && !config.mail ? [`Outbox       ${config.publicUrl}/outbox   ← the mail that would have left`] : []
  console.log(['', `Landbridge   ${config.publicUrl}`, ...demo, ...outbox, ''].join('\n'))
}

/** Imported only here and only in development: an image without the sandbox and the demo starts all the same. */
async function startDemo(config: Config, db: Db, app: FastifyInstance): Promise<string> {
  const { startDemo: begin } = await import('../seeds/demo/start.ts')
  const sandbox = await begin({
    db,
    mode: config.mode,
    publicUrl: config.publicUrl,
    secrets: openSecrets(config.secretKeys),
    port: config.sandboxPort,
    dataDir: config.dataDir,
    now: () => new Date(),
  })
  closing.unshift(() => sandbox.close())
  app.log.info({ url: sandbox.url }, 'the sandbox LMS is up')
  return sandbox.url
}

let stopping: Promise<void> | undefined

/** Once, however often it is told: Ctrl-C reaches the service itself, and `npm run dev` tells it too. */
const stop = (code: number): Promise<void> => (stopping ??= stopInOrder(code))

/** In the order in which things depend on each other; whoever is still waiting after ten seconds is cut off. */
async function stopInOrder(code: number): Promise<void> {
  setTimeout(() => process.exit(code), 10_000).unref()
  for (const close of closing.splice(0)) await close().catch(error => console.error(error))
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0))
try {
  await start(readConfig())
} catch (error) {
  console.error(inWords(error) ?? error)
  await stop(1)
}
