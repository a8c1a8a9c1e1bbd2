import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { tell } from '../../notices/tell.ts'
import { portion } from '../giving/in-portions.ts'
import { onToday } from '../giving/queries.ts'
import { moduleDue, moduleOverdue } from './kinds.ts'
import { findDueSoon, findOverdue, lockReminding } from './queries.ts'

/** A week and a day before a module is due, on the day after, and then every week whoever has not finished it hears so; a portion each time. */
export const remindTeachers = declareJob({
  name: 'remind-teachers',
  data: z.object({}),
  key: () => '',
  async work(context) {
    const place = await onToday(context)
    await lockReminding(place)
    const due = await findDueSoon(place, { kind: moduleDue.name, most: portion })
    await tell(place, moduleDue, due)
    const overdue = await findOverdue(place, { kind: moduleOverdue.name, most: portion })
    await tell(place, moduleOverdue, overdue)
    if (due.length === portion || overdue.length === portion) return {}
  },
})
