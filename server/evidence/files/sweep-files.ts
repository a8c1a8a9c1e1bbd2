import { inSchool, type Db } from '../../base/database.ts'
import type { FileStore } from '../../base/files.ts'
import { findHeld } from './queries.ts'

const anAge = 24 * 3_600_000

/** Bytes that came a day ago or earlier and that no row names: of drafts thrown away, of uploads that broke off. */
export async function sweepFiles({ db, store, schoolIds, now }: Sweeping): Promise<number> {
  return store.sweep({
    schoolIds,
    before: new Date(now.getTime() - anAge),
    held: async (schoolId, hashes) => new Set(await inSchool(db, schoolId, db => findHeld(db, schoolId, hashes))),
  })
}

interface Sweeping {
  db: Db
  store: FileStore
  schoolIds: readonly string[]
  now: Date
}
