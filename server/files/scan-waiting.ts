import { z } from 'zod'
import { noteOutside } from '../base/caller.ts'
import type { FileStore } from '../base/files.ts'
import { declareJob } from '../base/jobs.ts'
import { findWaiting, updateScan } from './queries.ts'
import type { Scanning } from './scanning.ts'
import type { FileUses } from './uses.ts'

/** Scans what came while the scanner was away. What still waits afterwards is tried again, and every hour. */
export const scanWaiting = (store: FileStore, scanning: Scanning, uses: FileUses) =>
  declareJob({
    name: 'scan-waiting-files',
    data: z.object({}),
    key: () => '',
    async steps({ schoolId, now, inSchool }) {
      let left = 0
      for (const { sha256, type } of await inSchool(db => findWaiting(db, schoolId))) {
        const kept = { schoolId, sha256 }
        const bytes = await store.read(kept)
        if (!bytes) throw new Error(`bytes are missing: ${sha256}`)
        const { scan, virus } = await scanning(async () => bytes, type)
        if (scan === 'waiting') left++
        else
          await inSchool(async db => {
            const files = await updateScan(db, kept, scan)
            if (scan !== 'infected') return
            const data = { fileIds: files.map(({ id }) => id), sha256, virus }
            await noteOutside(db, { schoolId, now, kind: 'file-infected', data })
            for (const use of uses) await use.tellInfected({ db, schoolId, now }, { files, virus: virus ?? '' })
          })
        if (scan === 'infected') await store.remove(kept)
      }
      if (left > 0) throw new Error(`${left} files still wait for the scanner`)
    },
  })
