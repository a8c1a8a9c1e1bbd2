import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Migrator, sql, type Migration } from 'kysely'
import { openDatabase } from './database.ts'
import { layQueue } from './jobs/queue.ts'

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url))

/** Thrown before anything is written: a newer version, or one with other steps, has been at this database. */
export class OtherSteps extends Error {
  constructor(cause: Error) {
    const step = /\b\d{8}_\d{4}__\w+/.exec(cause.message)?.[0]
    super(
      `The database has taken other steps than this version knows (${step}). Start the version that took them, or go back to a backup from before; a demo begins anew where DATA_DIR is empty.`,
      { cause },
    )
  }
}

/**
 * Runs the steps that a database lacks, in the order of their dates, and tells which. Kysely's lock is an advisory one,
 * so any number of processes may start at once. The job queue brings its own tables and steps. `url` must lead to the
 * server itself, not to a transaction pooler.
 */
export async function migrate(url: string): Promise<string[]> {
  const db = openDatabase(url, { max: 1 })
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: steps }, allowUnorderedMigrations: false })
    const { error, results } = await migrator.migrateToLatest()
    if (error instanceof Error && error.message.startsWith('corrupted migrations')) throw new OtherSteps(error)
    if (error) throw error
    await layQueue(url)
    return (results ?? []).map(step => step.migrationName)
  } finally {
    await db.destroy()
  }
}

async function steps(): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter(name => /^\d{8}_\d{4}__\w+\.sql$/.test(name)).sort()
  const entries = names.map(async name => {
    const text = await readFile(folder + name, 'utf8')
    return [name.slice(0, -4), { up: async db => void (await sql.raw(text).execute(db)) }] as [string, Migration]
  })
  return Object.fromEntries(await Promise.all(entries))
}
