// node write-transfers.js <folder>: writes numbered transactions of five rows and tells the number of each that was accepted.
import { CompiledQuery } from 'kysely'
import { openDatabase } from '../../../server/base/database.ts'
import { startEmbedded } from '../../../server/base/embedded-postgres.ts'

const { url } = await startEmbedded({ dataDir: process.argv[2]! })
const db = openDatabase(url, { max: 4 })
const run = (sql: string) => db.executeQuery(CompiledQuery.raw(sql))
await run('create table if not exists written (transfer text, part int, primary key (transfer, part))')

async function write(writer: number): Promise<never> {
  for (let number = 0; ; number++) {
    const transfer = `${process.pid}-${writer}-${number}`
    await db.transaction().execute(async db => {
      for (let part = 0; part < 5; part++)
        await db.executeQuery(CompiledQuery.raw(`insert into written values ('${transfer}', ${part})`))
    })
    process.stdout.write(`${transfer}\n`)
  }
}

await Promise.all([0, 1, 2].map(write))
