// node hour-long-job.js <url>: works off jobs of the kind below, tells when it has begun with one, and never ends it.
import { openDatabase } from '../../../server/base/database.ts'
import { openJobs } from '../../../server/base/jobs/work.ts'
import { hourLong, quiet } from '../../support/jobs.ts'

const [url] = process.argv.slice(2) as [string]
const forever = hourLong(async ({ inSchool, schoolId }) => {
  await inSchool(db => db.selectFrom('event').select('id').where('school_id', '=', schoolId).execute())
  process.stdout.write('begun\n')
  await new Promise(() => {})
})
const db = openDatabase(url, { max: 3 })
const jobs = openJobs({ db, url, now: () => new Date(), log: quiet, jobs: [forever], periodic: [] })
process.on('SIGTERM', () => void jobs.stop().then(() => process.exit(0)))
await jobs.start()
