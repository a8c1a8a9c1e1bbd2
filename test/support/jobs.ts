import { z } from 'zod'
import { inSchool, type Db } from '../../server/base/database.ts'
import { declareJob, type Job, type StepsContext } from '../../server/base/jobs.ts'

interface Doing<Data> {
  schoolId: string
  now: Date
  data: Data
}

/** Does a job once, in the test's process and without a queue. */
export async function doJob<Data extends object>(db: Db, job: Job<Data>, { schoolId, now, data }: Doing<Data>) {
  const context = { schoolId, now, log: quiet }
  if ('work' in job) return inSchool(db, schoolId, db => job.work({ ...context, db }, data))
  const { signal } = new AbortController()
  return job.steps({ ...context, signal, inSchool: work => inSchool(db, schoolId, work) }, data)
}

/** A job of another process, for tests that end it. */
export const hourLong = (steps: (context: StepsContext) => Promise<void>) =>
  declareJob({ name: 'hour-long', data: z.object({}), key: () => '', steps })

/** A log that nobody reads. */
export const quiet = { child: () => quiet, info: () => {}, warn: () => {}, error: () => {} }
