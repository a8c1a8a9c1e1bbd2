// Where jobs wait: pg-boss' tables in a schema of their own, and in them one queue for all, so that an idle process asks little.
import { PgBoss } from 'pg-boss'
import pg from 'pg'

export const schema = 'pgboss'

/** What a row of the queue says: ids, and no word about anybody. */
export interface Queued {
  job: string
  /** null: of all schools, that each is to be given it */
  schoolId: string | null
  /** of whoever asked for it */
  requestId?: string | undefined
  data: object
}

/** `stately`: of each key one waits, one waits to be tried again and one is worked at most. */
export const queue = {
  name: 'jobs',
  policy: 'stately',
  notify: true,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  heartbeatSeconds: 30, // without one for so long its process is dead
  expireInSeconds: 12 * 3600,
  retentionSeconds: 60 * 24 * 3600,
} as const

const lock = 7004

/** Makes or upgrades the tables, one process at a time. `url` must lead to the server itself: the lock is a session's. */
export async function layQueue(url: string): Promise<void> {
  // pg-boss looks for steps of its own while we wait for what we asked
  const client = new pg.Client({ connectionString: url, application_name: 'landbridge migrating', pipeline: true })
  await client.connect()
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schema,
    schedule: false,
    supervise: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await boss.start()
    const { policy: _, name, ...options } = queue
    if (await boss.getQueue(name)) await boss.updateQueue(name, options)
    else await boss.createQueue(name, queue)
    await boss.stop({ graceful: false })
  } finally {
    await client.end()
  }
}
