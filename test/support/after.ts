// Drops the run's databases; of several runs in one folder the last one stops the embedded server.
import pg from 'pg'
import { startEmbedded } from '../../server/base/embedded-postgres.ts'
import { dropOwn, forgetRun, readRun, tidyDataDir } from './run.ts'

const run = readRun()
const admin = new pg.Client(run.adminUrl)
await admin.connect()
await dropOwn(admin, run)
await admin.end()
const { others } = forgetRun()
if (run.dataDir !== null && !others) {
  await (await startEmbedded({ dataDir: run.dataDir })).stop()
  tidyDataDir(run.dataDir)
}
