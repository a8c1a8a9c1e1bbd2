import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
} from 'kysely'
import pg from 'pg'
import { BatchingSocket } from './batching-socket.ts'
import type { DB } from '../../migrations/tables.ts'

export type Db = Kysely<DB>

/** `date` stays the text `YYYY-MM-DD`, a day without a zone; counts arrive as numbers. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, text => text)
types.setTypeParser(1182 as number, text => pg.types.getTypeParser(1009 as number)(text)) // date[]
types.setTypeParser(pg.types.builtins.INT8, Number)

/** A connection costs more to open than a launch to answer: what one burst needed is kept for the next. */
const idleFor = 5 * 60_000

export interface DatabaseOptions {
  /** connections at most; 10 unless told */
  max?: number
  /** told each statement as it is sent: tests count with it, and benches send the same */
  onStatement?: (sql: string, parameters: readonly unknown[]) => void
}

/** Opens a pool. Statements of one transaction are sent in a burst (pipelined) where nobody waits between them. */
export function openDatabase(connectionString: string, options: DatabaseOptions = {}): Db {
  const config = {
    connectionString,
    max: options.max ?? 10,
    idleTimeoutMillis: idleFor,
    keepAlive: true,
    pipeline: true,
    types,
    application_name: 'landbridge',
    stream: () => new BatchingSocket(),
  }
  const pool = new pg.Pool(config)
  pool.on('error', () => {}) // an idle connection that the server closed: the pool makes a new one
  const { onStatement } = options
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(onStatement ? { log: e => onStatement(e.query.sql, e.query.parameters) } : {}),
  })
}

export interface SchoolTransaction {
  /** Everything asked through it runs in the one transaction, which begins with the first statement. */
  db: Db
  commit(): Promise<void>
  rollback(): Promise<void>
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One transaction that sees and writes one school only (row-level security). The caller must commit or roll back. */
export function openSchoolTransaction(db: Db, schoolId: string): SchoolTransaction {
  if (!uuid.test(schoolId)) throw new TypeError('not a school id')
  let connection: Promise<DatabaseConnection> | undefined
  let letGo: (end: string) => void = () => {}
  let ended: Promise<void> = Promise.resolve()
  let over = false
  const begin = (): Promise<DatabaseConnection> =>
    new Promise((resolve, reject) => {
      const end = new Promise<string>(r => (letGo = r))
      ended = db.getExecutor().provideConnection(async conn => {
        // not awaited: the first question follows in the same burst; were it to fail, no school would be set and nothing seen
        conn.executeQuery(CompiledQuery.raw(`begin; set local app.school = '${schoolId}'`)).catch(reject)
        resolve(conn)
        await conn.executeQuery(CompiledQuery.raw(await end))
      })
      ended.catch(reject)
    })
  const finish = async (how: string): Promise<void> => {
    over = true
    if (!connection) return
    await connection.catch(() => {})
    letGo(how)
    await ended
  }
  return {
    // whoever asks on has missed that it is over: the connection may already serve another school
    db: pinned(async () => {
      if (over) throw new Error('the transaction is over')
      return (connection ??= begin())
    }),
    commit: () => finish('commit'),
    rollback: () => finish('rollback'),
  }
}

/** Runs `work` in one transaction of a school: for launches, jobs and commands. */
export async function inSchool<T>(db: Db, schoolId: string, work: (db: Db) => Promise<T>): Promise<T> {
  const transaction = openSchoolTransaction(db, schoolId)
  try {
    const result = await work(transaction.db)
    await transaction.commit()
    return result
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}

/** Undone as a whole when `work` throws, while the transaction around it lives on. */
export async function inSavepoint<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const run = (sql: string) => db.executeQuery(CompiledQuery.raw(sql))
  // not awaited: the work's first statement follows in the same burst; were it to fail, so would everything after it
  run('savepoint work').catch(() => {})
  try {
    const result = await work()
    await run('release savepoint work')
    return result
  } catch (error) {
    await run('rollback to savepoint work')
    throw error
  }
}

/** A Kysely whose every statement goes to one connection, without waiting for the one before. */
function pinned(connection: () => Promise<DatabaseConnection>): Db {
  const nested = () => Promise.reject(new Error('already in a transaction: use inTransaction'))
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: async () => {},
        acquireConnection: connection,
        releaseConnection: async () => {},
        beginTransaction: nested,
        commitTransaction: nested,
        rollbackTransaction: nested,
        destroy: async () => {},
      }),
    },
  })
}
