import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { deleteUnnamed } from './queries.ts'

/** so long may somebody take to put back what they took out, or to save */
const aWeek = 7 * 86_400_000

export const sweepModuleFiles = declareJob({
  name: 'sweep-module-files',
  data: z.object({}),
  key: () => '',
  work: ({ db, schoolId, now }) => deleteUnnamed(db, schoolId, new Date(now.getTime() - aWeek)),
})
