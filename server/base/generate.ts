// npm run generate: writes what is generated and committed; with --check it compares and writes nothing.
import { readFile, writeFile } from 'node:fs/promises'
import pg from 'pg'
import { startEmbedded, throwAway } from './embedded-postgres.ts'
import { clientDocuments, graphTypes, schemaText } from './generate/graph.ts'
import { snapshot, tooEarly } from './generate/snapshot.ts'
import { tables } from './generate/tables.ts'
import { migrate } from './migrate.ts'

const client = await clientDocuments()
const outputs = await withDatabase(async url => ({
  'migrations/tables.ts': await tables(url),
  'migrations/snapshot.sql': await snapshot(url),
  'server/schema.graphql': schemaText(),
  'server/graph-types.ts': await graphTypes(),
  'client/graph/documents.ts': client.typescript,
  'server/base/persisted.json': client.persisted,
}))
const landed = await readFile('migrations/snapshot.sql', 'utf8').catch(() => '')
const early = tooEarly({ before: landed, after: outputs['migrations/snapshot.sql'] })
if (early.length) {
  console.error(`named earlier than steps that are there already: ${early.join(', ')}\ngive them a later time`)
  process.exit(1)
}
const check = process.argv.includes('--check')
const stale = []
for (const [file, text] of Object.entries(outputs)) {
  const now = await readFile(file, 'utf8').catch(() => '')
  if (now === text) continue
  stale.push(file)
  if (!check) await writeFile(file, text)
}
if (check && stale.length) {
  console.error(`not what the sources say: ${stale.join(', ')}\nrun npm run generate and read the difference`)
  process.exitCode = 1
} else console.log(stale.length ? `wrote ${stale.join(', ')}` : 'nothing has changed')

/** A database of its own on a throw-away embedded server, migrated from nothing. */
async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({ dataDir: '.data-test', settings: throwAway })
  const name = `generate_${process.pid}`
  const admin = new pg.Client(embedded.adminUrl)
  await admin.connect()
  try {
    await admin.query(`create database ${name} owner landbridge`)
    const url = new URL(embedded.url)
    url.pathname = `/${name}`
    await migrate(url.href)
    return await work(url.href)
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
    await embedded.stop()
  }
}
