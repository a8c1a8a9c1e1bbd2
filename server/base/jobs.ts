// What is done later and elsewhere, in one school each. Its data is ids: the queue's tables are not bound to a school.
import { AsyncLocalStorage } from 'node:async_hooks'
import { fromKysely, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Db } from './database.ts'
import { newId } from './ids.ts'
import { queue, schema, type Queued } from './jobs/queue.ts'

export interface JobContext {
  schoolId: string
  now: Date
  log: { info(details: object, message: string): void; warn(details: object, message: string): void }
}

export interface WorkContext extends JobContext {
  /** the one transaction that also says that the job is done */
  db: Db
}

export interface StepsContext extends JobContext {
  /** a transaction of the school; none begins any more once the process is to stop */
  inSchool<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** aborted when the process is to stop, or when the job was given to another one */
  signal: AbortSignal
}

/** What is asked for. */
export interface Task<Data> {
  /** also in the log; a name that was in use keeps its meaning */
  name: string
  data: z.ZodType<Data>
  /** Of those with the same key in a school one waits at most and one is worked at most. Without it there may be any number. */
  key?(data: Data): string
  /** how often it is tried; 10 unless told. The pauses grow from seconds to an hour. */
  tries?: number
}

/** Done in one transaction or not at all, also when the process is killed. What it answers is done next: so long work goes by pieces. */
interface Whole<Data> extends Task<Data> {
  work(context: WorkContext, data: Data): Promise<Data | void>
}

/** For what must not stand within a transaction: mail, files, other servers. Killed in between it begins again. */
interface Steps<Data> extends Task<Data> {
  steps(context: StepsContext, data: Data): Promise<void>
}

export type Job<Data extends object> = Whole<Data> | Steps<Data>

/** Any of them, for the list of all. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a job takes its own data, a list of jobs nobody's
export type AnyJob = Job<any>

export const declareJob = <Data extends object>(job: Job<Data>): Job<Data> => job

export interface Sending<Data> {
  data: Data
  /** not before; at once unless told */
  startAt?: Date | undefined
}

interface Sender {
  db: Db
  schoolId: string
  requestId?: string
}

/** Puts it in the queue in the caller's own transaction: undone with it, seen by those who work when it commits. */
export const send = <Data extends object>(sender: Sender, job: Task<Data>, sending: Sending<Data>): Promise<void> =>
  sendAll(sender, job, [sending])

/** Any number by one statement. */
export async function sendAll<Data extends object>(
  { db, schoolId, requestId }: Sender,
  job: Task<Data>,
  sendings: readonly Sending<Data>[],
): Promise<void> {
  const rows = sendings.map(({ data, startAt }) =>
    rowOf(job, { schoolId, requestId, data: job.data.parse(data) }, startAt),
  )
  await insertRows(db, rows)
}

/** The same in each of many schools. */
export async function sendToEach(db: Db, job: AnyJob, schoolIds: readonly string[]): Promise<void> {
  await insertRows(
    db,
    schoolIds.map(schoolId => rowOf(job, { schoolId, data: {} })),
  )
}

function rowOf<Data extends object>(job: Task<Data>, queued: Omit<Queued, 'job'> & { data: Data }, startAt?: Date) {
  const { schoolId, data } = queued
  return {
    data: { job: job.name, ...queued },
    singletonKey: job.key ? `${job.name} ${schoolId} ${job.key(data)}` : newId(),
    retryLimit: (job.tries ?? 10) - 1,
    ...(startAt ? { startAfter: startAt } : {}),
  }
}

async function insertRows(db: Db, rows: ReturnType<typeof rowOf>[]): Promise<void> {
  if (rows.length > 0) await transaction.run(db, () => sending.insert(queue.name, rows))
}

/** Only writes rows, by whichever transaction asks: it has no connection of its own and is never started. */
const transaction = new AsyncLocalStorage<Db>()
const sending = new PgBoss({
  db: { executeSql: (text, values) => fromKysely(transaction.getStore()!).executeSql(text, values) },
  schema,
  openTelemetry: { enabled: false },
})
