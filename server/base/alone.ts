import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Does what one process at a time is to do; where another is at it, nothing. The lock is of a transaction on a connection of
 * its own, so that it is gone with its process, also behind a transaction pooler.
 */
export async function alone(db: Db, name: string, work: () => Promise<unknown>): Promise<void> {
  await db.transaction().execute(async held => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as mine`.execute(held)
    if (rows[0]?.mine) await work()
  })
}
