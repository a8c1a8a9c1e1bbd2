import { z } from 'zod'
import { declareJob, type WorkContext } from '../../base/jobs.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { findChased, isWaived, type Chased } from './find-chased.ts'
import { stepDue } from './ladder.ts'
import { lockSessions } from './queries.ts'
import { remind } from './remind.ts'

const portion = 50

/** Who owes something hears so, each step once: a row says that it was taken, in the transaction that writes the mail. */
export const remindOfMaterial = (posting: Posting) =>
  declareJob({
    name: 'remind-of-material',
    data: z.object({}),
    key: () => '',
    async work({ db, schoolId, now }: WorkContext) {
      const place = { db, schoolId, now }
      const due = (await findChased(place)).filter(one => stepOf(one, now)).map(({ id }) => id)
      const taken = due.slice(0, portion)
      if (taken.length === 0) return
      await lockSessions(place, taken)
      for (const chased of await findChased(place, taken)) {
        const step = stepOf(chased, now)
        if (step) await remind(place, posting, { chased, step, by: null })
      }
      if (due.length > portion) return {}
    },
  })

const stepOf = (chased: Chased, now: Date) => (chased.unreachable || isWaived(chased) ? null : stepDue(chased, now))
