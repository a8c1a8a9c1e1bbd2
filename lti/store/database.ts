import type { Kysely } from 'kysely'
import type { DB } from '../../migrations/tables.ts'

/** The service's database, or one transaction of it. LTI's tables are global: no school need be set. */
export type Db = Kysely<DB>
