// The database that the configuration names, for the service and for the command line alike.
import type { Config } from '../config.ts'
import { openDatabase } from './database.ts'
import { startEmbedded } from './embedded-postgres.ts'
import { migrate } from './migrate.ts'
import { bypassesRowSecurity } from './row-security.ts'

export interface ServiceDatabase {
  url: string
  /** past a pooler */
  direct: string
  /** lets go of the embedded server: the last user stops it */
  stop(): Promise<void>
}

/** Thrown before anything is written: what such a role migrates would belong to it, and nothing would keep schools apart. */
export class UnboundRole extends Error {
  constructor(name: string) {
    super(
      `${name}: this role is a superuser or has BYPASSRLS, so nothing would keep schools apart. Use an ordinary role that owns the database.`,
    )
  }
}

/** Found, or the embedded one started. */
export async function findDatabase({ databaseUrl, databaseDirectUrl, dataDir }: Config): Promise<ServiceDatabase> {
  if (databaseUrl) return { url: databaseUrl, direct: databaseDirectUrl ?? databaseUrl, stop: async () => {} }
  const embedded = await startEmbedded({ dataDir })
  return { url: embedded.url, direct: embedded.url, stop: () => embedded.stop() }
}

/** In production only for a role that row-level security binds. */
export async function migrateDatabase({ url, direct }: ServiceDatabase, mode: Config['mode']): Promise<void> {
  if (mode === 'production') await refuseUnboundRoles({ DATABASE_URL: url, DATABASE_DIRECT_URL: direct })
  await migrate(direct)
}

async function refuseUnboundRoles(urls: Record<string, string>): Promise<void> {
  for (const [name, url] of Object.entries(urls)) {
    const db = openDatabase(url, { max: 1 })
    const free = await bypassesRowSecurity(db).finally(() => db.destroy())
    if (free) throw new UnboundRole(name)
  }
}
