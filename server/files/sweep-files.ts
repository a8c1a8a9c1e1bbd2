import { z } from 'zod'
import type { FileStore } from '../base/files.ts'
import { declareJob } from '../base/jobs.ts'
import { deleteUpload, findHeld, findOldUploads, findOnTheirWay, updateCome } from './queries.ts'

const anHour = 3_600_000
const anAge = 24 * anHour
/** so long may be the break in an upload */
export const uploadLasts = 7 * 24 * anHour

/** Uploads that nobody went on with for days, how much has come of the others, and bytes that came a day ago or earlier and that no row names. */
export const sweepFiles = (store: FileStore) =>
  declareJob({
    name: 'sweep-files',
    data: z.object({}),
    key: () => '',
    async steps({ schoolId, now, inSchool }) {
      const before = new Date(now.getTime() - uploadLasts)
      for (const id of await inSchool(db => findOldUploads(db, schoolId, before))) {
        await store.forget(id)
        await inSchool(db => deleteUpload({ db, schoolId }, id))
      }
      for (const id of await inSchool(db => findOnTheirWay(db, schoolId))) {
        const place = await store.coming.getUpload(id).catch(() => undefined) // there is none before the first byte
        await inSchool(db => updateCome({ db, schoolId, now }, id, place?.offset ?? 0))
      }
      await store.sweep({
        schoolIds: [schoolId],
        before: new Date(now.getTime() - anAge),
        held: async (schoolId, hashes) => new Set(await inSchool(db => findHeld(db, schoolId, hashes))),
      })
    },
  })
