import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { onToday } from './queries.ts'
import { givePortion } from './give-portion.ts'

/** A batch that is too large for one request, a portion each time until it is through. */
export const givingJob = declareJob({
  name: 'give-assignments',
  data: z.object({ batchId: z.uuid() }),
  key: ({ batchId }) => batchId,
  async work(place, data) {
    if (await givePortion(await onToday(place), data.batchId)) return data
  },
})
