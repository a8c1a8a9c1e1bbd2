// node send-mail.js <url> <smtp url>: sends the mail that waits, until it is killed.
import { openDatabase } from '../../../server/base/database.ts'
import { openJobs } from '../../../server/base/jobs/work.ts'
import { smtpPost } from '../../../server/base/post.ts'
import { sendMail } from '../../../server/people/mail/send-mail.ts'
import { quiet } from '../../support/jobs.ts'
import { secrets } from '../../support/service.ts'

const [url, smtpUrl] = process.argv.slice(2) as [string, string]
const post = smtpPost({ smtpUrl, from: 'Landbridge <pd@school.example>' })
const jobs = [sendMail({ post, publicUrl: 'https://pd.example', secrets })]
await openJobs({ db: openDatabase(url), url, now: () => new Date(), log: quiet, jobs, periodic: [] }).start()
