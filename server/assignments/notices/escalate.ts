import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { tell, untell } from '../../notices/tell.ts'
import { onToday } from '../giving/queries.ts'
import { overdueLimit } from '../settings/choose-overdue-limit.ts'
import { valueOf } from '../settings/value-of.ts'
import { teachersOverdue } from './kinds.ts'
import { findEscalations, findSettled, lockReminding } from './queries.ts'

/** Whoever gave a module hears of how many it is overdue for longer than the school's limit, for all to whom it was given at once or by one rule, every week. */
export const escalate = declareJob({
  name: 'escalate-overdue',
  data: z.object({}),
  key: () => '',
  async work(context) {
    const place = await onToday(context)
    const long = { kind: teachersOverdue.name, limitDays: await valueOf(place, overdueLimit) }
    await lockReminding(place)
    await untell(place, [teachersOverdue], await findSettled(place, long))
    const escalations = await findEscalations(place, long)
    await tell(
      place,
      teachersOverdue,
      escalations.map(({ about, personId, count, as }) => ({
        personId,
        about,
        details: { count, limit: long.limitDays, as },
      })),
    )
  },
})
