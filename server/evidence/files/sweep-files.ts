import { z } from 'zod'
import type { FileStore } from '../../base/files.ts'
import { declareJob } from '../../base/jobs.ts'
import { findHeld } from './queries.ts'

const anAge = 24 * 3_600_000

/** Bytes that came a day ago or earlier and that no row names: of drafts thrown away, of uploads that broke off. */
export const sweepFiles = (store: FileStore) =>
  declareJob({
    name: 'sweep-files',
    data: z.object({}),
    key: () => '',
    async steps({ schoolId, now, inSchool }) {
      await store.sweep({
        schoolIds: [schoolId],
        before: new Date(now.getTime() - anAge),
        held: async (schoolId, hashes) => new Set(await inSchool(db => findHeld(db, schoolId, hashes))),
      })
    },
  })
