// Takes jobs from the queue and does them. Any number of processes may; what one leaves undone another takes up.
import { fromKysely, PgBoss, type JobWithMetadata } from 'pg-boss'
import pg from 'pg'
import { inSchool, type Db } from '../database.ts'
import { send, sendToEach, type AnyJob, type JobContext } from '../jobs.ts'
import { openListening } from '../listening.ts'
import { findSchools } from '../schools.ts'
import { queue, schema, type Queued } from './queue.ts'

export interface JobsOptions {
  db: Db
  /** past a pooler: it listens for what is sent */
  url: string
  now: () => Date
  log: Log
  jobs: readonly AnyJob[]
  /** what is done in every school again and again: a cron expression in UTC for each job */
  periodic: readonly Periodic[]
  /** how often it looks for what nobody told of: what is due now, what a dead process left; 30 unless told */
  lookEverySeconds?: number
}

export interface Periodic {
  /** its data is empty */
  job: AnyJob
  cron: string
}

interface Log {
  child(details: object): Log
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export interface Jobs {
  start(): Promise<void>
  /** what is under way may end, for a few seconds; the rest is left to others */
  stop(): Promise<void>
}

const atOnce = 3
const msToEnd = 3000

class Taken extends Error {
  override message = 'meanwhile it was given to another process: nothing was kept of this try'
}

export function openJobs(options: JobsOptions): Jobs {
  const { url, log, lookEverySeconds: seconds = 30 } = options
  const stopping = new AbortController()
  const pool = new pg.Pool({ connectionString: url, max: atOnce, application_name: 'landbridge jobs' })
  pool.on('error', () => {}) // an idle connection that the server closed: the pool makes a new one
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values), listen: listenAt(url, log) },
    schema,
    useListenNotify: true,
    registerInstance: false,
    openTelemetry: { enabled: false },
    superviseIntervalSeconds: seconds,
    monitorIntervalSeconds: seconds,
    cronWorkerIntervalSeconds: seconds,
    cronMonitorIntervalSeconds: seconds,
    bamIntervalSeconds: 3600,
    flowIntervalSeconds: 3600,
  })
  boss.on('error', error => log.error({ err: error }, 'the job queue'))
  boss.on('warning', warning => log.warn(warning, 'the job queue'))
  let started: Promise<unknown> | undefined

  async function begin(): Promise<void> {
    await boss.start({ attempts: 5 })
    await schedule(boss, options.periodic)
    const pace = { pollingIntervalSeconds: Math.min(seconds, 5), notifyPollingIntervalSeconds: seconds }
    const one = worker(boss, { ...options, stopping: stopping.signal })
    for (let at = 0; at < atOnce; at++) {
      const id: string = await boss.work(queue.name, { ...pace, includeMetadata: true }, async ([job]) => {
        await one(job as Fetched).finally(() => boss.notifyWorker(id)) // there may be more
      })
    }
  }

  return {
    start: async () => void (await (started ??= begin())),
    async stop() {
      stopping.abort()
      if (started) {
        await started.catch(() => {})
        await boss.stop({ timeout: msToEnd })
      }
      await pool.end()
    },
  }
}

/** What is not declared any more is not begun any more. */
async function schedule(boss: PgBoss, periodic: readonly Periodic[]): Promise<void> {
  for (const { key } of await boss.getSchedules(queue.name))
    if (!periodic.some(({ job }) => job.name === key)) await boss.unschedule(queue.name, key)
  for (const { job, cron } of periodic) {
    const queued: Queued = { job: job.name, schoolId: null, data: {} }
    await boss.schedule(queue.name, cron, queued, {
      key: job.name,
      singletonKey: `${job.name} everywhere`,
      missed: 'once',
    })
  }
}

type Fetched = JobWithMetadata<Queued>

/** Does one job. What it throws is tried again. */
function worker(boss: PgBoss, { db, now, jobs, stopping, ...options }: JobsOptions & { stopping: AbortSignal }) {
  const declared = new Map(jobs.map(job => [job.name, job]))
  return async function doOne(fetched: Fetched): Promise<void> {
    const { job: name, schoolId, requestId, data } = fetched.data
    const log = options.log.child({ job: name, jobId: fetched.id, schoolId, requestId })
    try {
      const job = declared.get(name)
      if (!job) throw new Error('this version knows no such job')
      if (schoolId === null) return await sendToEach(db, job, await findSchools(db))
      const context: JobContext = { schoolId, now: now(), log }
      const parsed: object = job.data.parse(data)
      if ('work' in job)
        return await inSchool(db, schoolId, db => whole({ boss, fetched }, job, { ...context, db, data: parsed }))
      const signal = AbortSignal.any([stopping, fetched.signal])
      const stepInSchool = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
        signal.throwIfAborted()
        return inSchool(db, schoolId, work)
      }
      await job.steps({ ...context, signal, inSchool: stepInSchool }, parsed)
    } catch (error) {
      tell(log, fetched, error === stopping.reason ? 'stopping' : error)
      throw error
    }
  }
}

/** The work, that it is done, and what comes next: one transaction. */
async function whole(
  { boss, fetched }: { boss: PgBoss; fetched: Fetched },
  job: Extract<AnyJob, { work: unknown }>,
  { data, ...context }: JobContext & { db: Db; data: object },
): Promise<void> {
  const next = (await job.work(context, data)) as object | undefined
  const done = await boss.complete(queue.name, fetched, null, { db: fromKysely(context.db) })
  if ((done as { affected: number }).affected === 0) throw new Taken()
  const { requestId } = fetched.data
  if (next) await send({ ...context, ...(requestId ? { requestId } : {}) }, job, { data: next })
}

function tell(log: Log, { retryCount, retryLimit }: Fetched, error: unknown): void {
  const tried = { try: retryCount + 1, of: retryLimit + 1 }
  if (error === 'stopping') log.info(tried, 'a job was left to another process')
  else if (retryCount < retryLimit) log.warn({ ...tried, err: error }, 'a job failed and will be tried again')
  else log.error({ ...tried, err: error }, 'a job failed for the last time')
}

/** Signals of the queue, by the same kind of connection as those for open pages. */
function listenAt(url: string, log: Log) {
  return async (channel: string, onSignal: (text: string) => void, onRegained: () => void) => {
    const onLost = (error: unknown): void => log.error({ err: error }, 'listening for jobs')
    const listening = openListening({ url, channel, onSignal, onRegained, onLost })
    await listening.started()
    return { close: listening.stop }
  }
}
