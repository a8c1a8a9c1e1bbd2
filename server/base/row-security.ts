import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Whether row-level security would not bind the role that we connect as. */
export async function bypassesRowSecurity(db: Db): Promise<boolean> {
  const { rows } = await sql<{
    free: boolean
  }>`select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`.execute(db)
  return rows[0]?.free ?? true
}
