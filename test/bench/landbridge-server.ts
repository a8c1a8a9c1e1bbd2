// Landbridge as it runs in production, but for http on loopback. Talks with the bench over IPC.
import { buildApp } from '../../server/app.ts'
import { openDatabase } from '../../server/base/database.ts'
import { readConfig } from '../../server/config.ts'

interface Settings {
  databaseUrl: string
  port: number
  /** to be asked for its statements; nobody counts them in production */
  counting?: boolean
}
const { databaseUrl, port, counting } = JSON.parse(process.env['BENCH'] ?? '') as Settings
const config = readConfig({
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  SECRET_KEY: 'a secret of the bench that is long enough',
  LOG_LEVEL: 'error',
  TRUST_PROXY: 'true', // each teacher comes from an address of their own
})
let statements = 0
const db = openDatabase(databaseUrl, counting ? { onStatement: () => void statements++ } : {})
const app = await buildApp({ config, db, databaseUrl, now: () => new Date(), sandboxUrl: () => null })
await app.listen({ port, host: '127.0.0.1' })

process.on('disconnect', () => process.exit(0)) // the bench has failed
process.on('message', question => {
  if (question === 'cpu') process.send?.({ cpu: process.cpuUsage() })
  if (question === 'statements') process.send?.({ statements })
  if (question === 'stop') process.exit(0)
})
process.send?.({ ready: true })
