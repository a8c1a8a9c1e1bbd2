import { z } from 'zod'
import { dayIn } from '../../base/days.ts'
import { declareJob } from '../../base/jobs.ts'
import { findZone } from '../../base/schools.ts'
import { tell } from '../../notices/tell.ts'
import { reviewLimitOn } from '../review/choose-review-limit.ts'
import { passToDeputies } from '../deputies/queries.ts'
import { evidenceLate, evidencePassed } from './kinds.ts'
import { findLate } from './queries.ts'

/** Once a piece has waited longer than the school's limit whoever should judge it hears so, and every week again; it is passed to their deputies. */
export const remindReviewers = declareJob({
  name: 'remind-reviewers',
  data: z.object({}),
  key: () => '',
  async work({ db, schoolId, now }) {
    const teller = { db, schoolId, now }
    const today = dayIn(await findZone(teller), now)
    const late = await findLate(teller, await reviewLimitOn(teller, today))
    await tell(
      teller,
      evidenceLate,
      late.map(({ evidenceId, personId }) => ({ personId, about: evidenceId })),
    )
    const passed = await passToDeputies(teller, late)
    await tell(
      teller,
      evidencePassed,
      passed.map(({ evidenceId, personId }) => ({ personId, about: evidenceId, details: { as: 'deputy' } })),
    )
  },
})
