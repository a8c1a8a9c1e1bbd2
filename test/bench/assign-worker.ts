// Gives a batch portion by portion, as the job does; as a process of its own it tells after each.
import { givePortion } from '../../server/assignments/giving/give-portion.ts'
import { inSchool, openDatabase, type Db } from '../../server/base/database.ts'

interface Place {
  db: Db
  schoolId: string
  today: string
}

export async function givePortions({ db, schoolId, today }: Place, batchId: string): Promise<void> {
  const once = () => inSchool(db, schoolId, db => givePortion({ db, schoolId, today, now: new Date() }, batchId))
  while (await once()) process.send?.('portion')
}

if (process.env['BENCH']) {
  const { databaseUrl, batchId, ...place } = JSON.parse(process.env['BENCH']) as Omit<Place, 'db'> & {
    databaseUrl: string
    batchId: string
  }
  await givePortions({ db: openDatabase(databaseUrl), ...place }, batchId)
}
