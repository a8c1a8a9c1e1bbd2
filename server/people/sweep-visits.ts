import { z } from 'zod'
import { declareJob } from '../base/jobs.ts'
import { deleteEndedVisits } from './queries.ts'

const keptFor = 30 * 24 * 3_600_000

/** Every launch and every opening of a guest's page leaves a visit. Somebody's last one stays: mail is in its language. */
export const sweepVisits = declareJob({
  name: 'sweep-visits',
  data: z.object({}),
  key: () => '',
  work: ({ db, schoolId, now }) => deleteEndedVisits(db, { schoolId, before: new Date(now.getTime() - keptFor) }),
})
