import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { everPublished, servedBy } from '../../modules/published-modules.ts'
import { onToday } from '../giving/queries.ts'
import { closeUnserved } from './close-assignments.ts'
import { readOpenOfCohorts } from './queries.ts'

/** Who has left the cohorts that a module is for, and has not begun it, has it to do no more. */
export const withdrawUnserved = declareJob({
  name: 'withdraw-unserved-assignments',
  data: z.object({}),
  key: () => '',
  async work(context) {
    const place = await onToday(context)
    const open = await readOpenOfCohorts(place)
    for (const moduleId of new Set(open.map(row => row.moduleId))) {
      const personIds = [...new Set(open.filter(row => row.moduleId === moduleId).map(({ personId }) => personId))]
      const parts = await servedBy(place, (await everPublished(place, moduleId))!, personIds)
      const others = parts.filter(({ serves }) => !serves).flatMap(part => part.personIds)
      if (others.length > 0) await closeUnserved(place, others, moduleId)
    }
  },
})
