import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { deleteLookedAt } from './queries.ts'

const aWeek = 7 * 24 * 3_600_000

/** Dry runs that nobody gave. */
export const sweepBatches = declareJob({
  name: 'sweep-assignment-dry-runs',
  data: z.object({}),
  key: () => '',
  work: ({ db, schoolId, now }) => deleteLookedAt({ db, schoolId }, new Date(now.getTime() - aWeek)),
})
