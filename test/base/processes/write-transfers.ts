// node write-transfers.js <folder>: writes numbered transactions of five rows, as the service does in a school, and
// tells the number of each that was accepted.
import { inSchool, openDatabase } from '../../../server/base/database.ts'
import { startEmbedded } from '../../../server/base/embedded-postgres.ts'
import { newId } from '../../../server/base/ids.ts'
import { migrate } from '../../../server/base/migrate.ts'

const { url } = await startEmbedded({ dataDir: process.argv[2]! })
await migrate(url)
const db = openDatabase(url, { max: 4 })
const school = newId()
const now = new Date()
await db.insertInto('school').values({ id: school, name: school, created_at: now }).execute()

async function write(writer: number): Promise<never> {
  for (let number = 0; ; number++) {
    const kind = `${process.pid}-${writer}-${number}`
    await inSchool(db, school, async db => {
      for (let part = 0; part < 5; part++)
        await db.insertInto('event').values({ school_id: school, id: newId(), at: now, kind, data: '{}' }).execute()
    })
    process.stdout.write(`${kind}\n`)
  }
}

await Promise.all([0, 1, 2].map(write))
